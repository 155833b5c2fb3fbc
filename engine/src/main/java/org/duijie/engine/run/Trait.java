package org.duijie.engine.run;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Profile;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.TitleRank;

/**
 * A fact that people, or pairs, may be grouped by in a report.
 *
 * @param fact which
 * @param values its values, each once
 */
public record Trait(Text fact, List<Text> values) {
    private static final Text NOT_STATED = Text.of("未填写", "not stated");
    private static final Text ANYWHERE = Text.of("不限", "anywhere");

    public Trait {
        values = List.copyOf(values);
    }

    /** Where the work of a need is done. */
    public static Trait site(Terms terms) {
        Region region = switch (terms) {
            case PositionTerms t -> t.region();
            case ExpertiseTerms t -> t.region();
        };
        return one(Text.of("工作地区", "region of work"), region, Trait::region);
    }

    /** Those of a profile, always in the same order. */
    public static List<Trait> of(Profile profile) {
        return switch (profile) {
            case GraduateProfile p -> List.of(
                    one(Text.of("专业类", "class of major"), p.major(), Trait::majorClass),
                    one(Text.of("学历", "education"), p.education(), EducationLevel::label),
                    // No school is ranked here: what kind of school it was, the catalogue of the major tells.
                    one(Text.of("院校类型", "type of school"), p.major(), major -> major.catalogue().label()),
                    several(Text.of("意向地区", "region wanted"), p.wantedRegions(), Trait::region, ANYWHERE));
            case ExpertProfile p -> List.of(
                    several(Text.of("专业领域", "field of expertise"), p.fields(), Trait::root, NOT_STATED),
                    one(Text.of("职称级别", "title rank"), p.title(), TitleRank::label),
                    one(Text.of("学位", "degree"), p.degree(), Degree::label),
                    one(Text.of("所在地区", "region"), p.region(), Trait::region));
        };
    }

    private static <T> Trait one(Text fact, @Nullable T value, Function<T, Text> name) {
        return new Trait(fact, List.of(value == null ? NOT_STATED : name.apply(value)));
    }

    private static <T> Trait several(Text fact, @Nullable List<T> values, Function<T, Text> name, Text none) {
        if (values == null) {
            return new Trait(fact, List.of(NOT_STATED));
        }
        return new Trait(fact, values.isEmpty() ? List.of(none) : values.stream().map(name).distinct().toList());
    }

    private static Text majorClass(Major major) {
        return name(major.majorClass().orElse(major));
    }

    /** By city, or what is above it. */
    private static Text region(Region region) {
        return name(above(region, 1));
    }

    private static Text root(Skill skill) {
        return name(above(skill, 0));
    }

    /** The term of that depth that this one lies within, or itself if it lies higher. */
    private static Term above(Term term, int depth) {
        Term above = term;
        while (above.depth() > depth) {
            above = above.findParent().orElseThrow();
        }
        return above;
    }

    private static Text name(Term term) {
        return Text.same(term.name());
    }
}
