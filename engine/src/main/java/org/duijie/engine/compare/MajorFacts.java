package org.duijie.engine.compare;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.Major;

/** Facts about the majors asked for and the major studied. */
final class MajorFacts {

    private MajorFacts() {}

    static MajorLimit limit(@Nullable MajorsAsked asked) {
        if (asked == null) {
            return MajorLimit.UNKNOWN;
        }
        return asked.only() ? MajorLimit.ONLY : MajorLimit.OPEN;
    }

    static MajorFit fit(@Nullable MajorsAsked asked, @Nullable Major studied) {
        if (asked != null && asked.any()) {
            return MajorFit.NOT_REQUIRED;
        }
        if (asked == null || studied == null) {
            return MajorFit.UNKNOWN;
        }
        MajorsAsked comparable = comparable(asked, studied);
        List<Major> known = inUndergraduateTerms(studied, comparable);
        MajorFit named = closest(comparable.named(), known);
        if (fits(named)) {
            return named;
        }
        if (fits(closest(comparable.widened(), known))) {
            return MajorFit.WIDENED;
        }
        return fits(closest(comparable.unsure(), known)) ? MajorFit.UNKNOWN : named;
    }

    /**
     * What is asked for in the terms in which it is compared. Where the catalogue of the major studied is named, only
     * what is named of it counts: 研究生：… speaks to those who took a graduate course. Else all is compared by what it
     * corresponds to in the undergraduate catalogue.
     */
    private static MajorsAsked comparable(MajorsAsked asked, Major studied) {
        return names(asked, studied.catalogue())
                ? new MajorsAsked(of(asked.named(), studied.catalogue()), of(asked.widened(), studied.catalogue()),
                        of(asked.unsure(), studied.catalogue()), asked.only())
                : new MajorsAsked(undergraduate(asked.named()), undergraduate(asked.widened()),
                        undergraduate(asked.unsure()), asked.only());
    }

    private static List<Major> inUndergraduateTerms(Major studied, MajorsAsked comparable) {
        return names(comparable, studied.catalogue()) ? List.of(studied) : undergraduate(List.of(studied));
    }

    private static boolean names(MajorsAsked asked, Catalogue catalogue) {
        return Stream.of(asked.named(), asked.widened(), asked.unsure()).flatMap(List::stream)
                .anyMatch(major -> major.catalogue() == catalogue);
    }

    private static List<Major> of(List<Major> majors, Catalogue catalogue) {
        return majors.stream().filter(major -> major.catalogue() == catalogue).toList();
    }

    private static List<Major> undergraduate(List<Major> majors) {
        return majors.stream().flatMap(major -> major.catalogue() == Catalogue.UNDERGRADUATE
                ? Stream.of(major)
                : major.counterparts().stream()).distinct().toList();
    }

    private static boolean fits(MajorFit fit) {
        return fit == MajorFit.SAME_MAJOR || fit == MajorFit.WITHIN;
    }

    private static MajorFit closest(List<Major> asked, List<Major> studied) {
        return asked.isEmpty() || studied.isEmpty()
                ? MajorFit.OTHER
                : TermFacts.closest(asked, one -> TermFacts.closest(studied, other -> relation(one, other)));
    }

    private static MajorFit relation(Major asked, Major studied) {
        if (studied.within(asked)) {
            return studied == asked && studied.depth() > 1 || isNamedFor(asked, studied)
                    ? MajorFit.SAME_MAJOR
                    : MajorFit.WITHIN;
        }
        return switch (TermFacts.commonDepth(asked, studied)) {
            case -1 -> MajorFit.OTHER;
            case 0 -> MajorFit.SAME_DISCIPLINE;
            default -> MajorFit.SAME_CLASS;
        };
    }

    /** 自动化类 is named for 自动化: who asks for it in a free text may well mean the major. */
    private static boolean isNamedFor(Major broader, Major major) {
        return major.depth() > 1
                && (broader.name().equals(major.name()) || broader.name().equals(major.name() + "类"));
    }
}
