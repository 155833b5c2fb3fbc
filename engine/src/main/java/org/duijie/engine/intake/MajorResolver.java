package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.MajorWord.Candidate;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;

/** What a name, a code or both mean in the catalogues they are spoken of in. */
final class MajorResolver {

    private static final Set<Catalogue> ALL = EnumSet.allOf(Catalogue.class);
    private static final Set<Catalogue> BACHELORS = Catalogue.of(EducationLevel.UNDERGRADUATE);
    private static final int CLASS_DEPTH = 1;
    private static final int WHOLE_LENGTH = 6;
    private static final int USUAL_NAME = 1;
    /** Names further from the catalogue's than a left-out 学. */
    private static final int LEAST_FAR = 2;

    private MajorResolver() {}

    /**
     * What was found.
     *
     * @param sure whether the words say it, else it is one of several or stands elsewhere
     * @param note what a person should know; null if it is plain
     */
    record Found(List<Major> terms, boolean sure, @Nullable Text note) {}

    /** The majors a name stands for in these catalogues; empty terms if it is none. */
    static Found named(MajorWord.Name name, int depth, Set<Catalogue> catalogues) {
        var terms = new ArrayList<Major>();
        boolean sure = true;
        for (var catalogue : catalogues) {
            var nearest = nearest(name, depth, catalogue);
            sure &= !isDouble(nearest);
            nearest.forEach(candidate -> terms.add(candidate.major()));
        }
        if (terms.isEmpty() && withoutClass(name) instanceof MajorWord.Name shorter) {
            return named(shorter, CLASS_DEPTH, catalogues);
        }
        if (terms.isEmpty() && !catalogues.equals(ALL)) {
            var elsewhere = named(name, depth, ALL);
            return new Found(elsewhere.terms(), false, Text.of("所写层次的专业目录中没有，其他目录中有",
                    "is not in the catalogue of that level, but in another"));
        }
        if (catalogues.equals(ALL)) {
            terms.addAll(0, undergraduateClasses(terms));
        }
        if (catalogues.equals(BACHELORS) && isVocationalClass(name)) {
            return new Found(terms, false, Text.of("职业本科目录中正有此类，本科目录中只是简称",
                    "is the very name of a vocational class, and only short for an undergraduate one"));
        }
        return new Found(terms, sure, sure
                ? null
                : Text.of("既是上一级名称，又是其下一个专业的名称", "names both a broader term and one below it"));
    }

    /**
     * Without a level, 物流类 speaks to every graduate, though only the vocational catalogues have a class of that name: what
     * it corresponds to in the undergraduate one, if no term of that is meant anyway.
     */
    private static List<Major> undergraduateClasses(List<Major> terms) {
        boolean vocational = terms.stream().allMatch(major -> major.depth() == CLASS_DEPTH
                && major.catalogue() != Catalogue.UNDERGRADUATE && major.catalogue() != Catalogue.GRADUATE);
        return vocational
                ? terms.stream().flatMap(major -> major.counterparts().stream()).distinct().toList()
                : List.of();
    }

    /** 本科：金融类 is what the vocational catalogue has, while the undergraduate one says 金融学类. */
    private static boolean isVocationalClass(MajorWord.Name name) {
        var undergraduate = nearest(name, CLASS_DEPTH, Catalogue.UNDERGRADUATE);
        return !undergraduate.isEmpty() && undergraduate.getFirst().distance() > 0
                && nearest(name, CLASS_DEPTH, Catalogue.VOCATIONAL_BACHELOR).stream()
                        .anyMatch(candidate -> candidate.distance() == 0 && candidate.major().depth() == CLASS_DEPTH);
    }

    private static List<Candidate> nearest(MajorWord.Name name, int depth, Catalogue catalogue) {
        var here = name.candidates().stream().filter(candidate -> candidate.major().catalogue() == catalogue).toList();
        var told = here.stream().filter(candidate -> candidate.major().depth() == depth).toList();
        var wanted = told.isEmpty() ? here : told;
        int least = wanted.stream().mapToInt(Candidate::distance).min().orElse(0);
        if (least > LEAST_FAR && catalogue.prefix().length() > 0 && isUndergraduate(name)) {
            return List.of();
        }
        return wanted.stream().filter(candidate -> candidate.distance() == least)
                .sorted(Comparator.comparingInt(candidate -> candidate.major().ordinal())).toList();
    }

    /** The catalogue itself has both a discipline and a major of this name; a usual name of several means them all. */
    private static boolean isDouble(List<Candidate> nearest) {
        return nearest.stream().map(candidate -> candidate.major().depth()).distinct().count() > 1
                && nearest.getFirst().distance() != USUAL_NAME;
    }

    /** A name of the undergraduate catalogue is not also short for a class of a vocational one: that only corresponds. */
    private static boolean isUndergraduate(MajorWord.Name name) {
        return name.candidates().stream().anyMatch(candidate -> candidate.distance() < LEAST_FAR
                && candidate.major().catalogue() == Catalogue.UNDERGRADUATE);
    }

    /** 法学类 is what the graduate catalogue calls 法学. */
    private static @Nullable MajorWord withoutClass(MajorWord.Name name) {
        var written = name.words();
        return written.endsWith("类") ? MajorLexicon.words().get(written.substring(0, written.length() - 1)) : null;
    }

    /**
     * The majors a code stands for, the name beside it deciding between catalogues. A code wins over a name that
     * contradicts it, save one with a letter before it: that is some province's own.
     */
    static Found coded(MajorWord.Code code, MajorWord.@Nullable Name name, Set<Catalogue> catalogues) {
        var here = withCode(code, catalogues);
        var agreeing = agreeing(here, name);
        if (agreeing.isEmpty() && name != null) {
            agreeing = agreeing(withCode(code, ALL), name);
        }
        if (!agreeing.isEmpty()) {
            return new Found(agreeing, true, null);
        }
        if (name == null) {
            return new Found(here.isEmpty() ? withCode(code, ALL) : here, !here.isEmpty(), null);
        }
        if (here.isEmpty() || code.lettered()) {
            var byName = named(name, MajorItem.ANY_DEPTH, catalogues);
            return new Found(byName.terms(), byName.sure(), Text.of("代码 " + code.digits() + " 不在目录中或另有所指，按名称",
                    "code " + code.digits() + " is not in the catalogue or means something else there; taken by name"));
        }
        var named = name.candidates().stream().map(candidate -> candidate.major().catalogue()).toList();
        var likelier = here.stream().filter(major -> named.contains(major.catalogue())).toList();
        return new Found(likelier.isEmpty() ? here : likelier, true,
                Text.of("代码 " + code.digits() + " 在目录中是" + here.getFirst().name() + "，与名称不符，按代码",
                        "code " + code.digits() + " is " + here.getFirst().name()
                                + " in the catalogue, not the name; taken by code"));
    }

    private static List<Major> withCode(MajorWord.Code code, Set<Catalogue> catalogues) {
        return catalogues.stream().flatMap(catalogue -> find(catalogue, code.digits()).stream()).toList();
    }

    /** Tables write a professional degree as 0854 and as 085400. */
    private static Optional<Major> find(Catalogue catalogue, String digits) {
        boolean whole = catalogue == Catalogue.GRADUATE && digits.length() == WHOLE_LENGTH && digits.endsWith("00");
        return Major.find(catalogue, whole ? digits.substring(0, WHOLE_LENGTH - 2) : digits);
    }

    private static List<Major> agreeing(List<Major> coded, MajorWord.@Nullable Name name) {
        return name == null
                ? List.of()
                : coded.stream().filter(major -> name.candidates().stream()
                        .anyMatch(candidate -> candidate.major() == major)).toList();
    }

    /** The classes of majors; a discipline stays what it is. */
    static List<Major> classes(List<Major> majors) {
        var classes = new LinkedHashSet<Major>();
        majors.forEach(major -> classes.add(major.majorClass().orElse(major)));
        return List.copyOf(classes);
    }

    /** The majors of one that these directions name; null if one of them is no major of it. */
    static @Nullable List<Major> narrowed(List<Major> whole, List<MajorItem.Direction> directions) {
        var parts = new LinkedHashSet<Major>();
        for (var direction : directions) {
            var within = direction.name() == null
                    ? List.<Major>of()
                    : direction.name().candidates().stream().map(Candidate::major)
                            .filter(part -> whole.stream().anyMatch(major -> part != major && part.within(major)))
                            .toList();
            if (within.isEmpty()) {
                return null;
            }
            parts.addAll(within);
        }
        return List.copyOf(parts);
    }
}
