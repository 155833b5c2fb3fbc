package org.duijie.engine.compare;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;

/**
 * Facts about terms of the vocabularies. What relates two terms is the nearest term that both lie within; among several
 * terms of one side the closest counts. They are asked for every pair there is, so they are written plainly, without
 * streams or iterators.
 */
final class TermFacts {

    private TermFacts() {}

    static RegionFit region(@Nullable Region place, @Nullable List<Region> wishes) {
        if (wishes != null && wishes.isEmpty()) {
            return RegionFit.ANYWHERE;
        }
        if (place == null || wishes == null) {
            return RegionFit.UNKNOWN;
        }
        RegionFit closest = RegionFit.ELSEWHERE;
        for (int i = 0; i < wishes.size(); i++) {
            RegionFit fit = region(place, wishes.get(i));
            closest = fit.compareTo(closest) < 0 ? fit : closest;
        }
        return closest;
    }

    static RegionFit site(@Nullable Region site, @Nullable Region workplace) {
        return site == null || workplace == null ? RegionFit.UNKNOWN : region(site, workplace);
    }

    private static RegionFit region(Region one, Region other) {
        return switch (one.commonDepth(other)) {
            case -1 -> RegionFit.ELSEWHERE;
            case 0, 1 -> one.city().isPresent() && one.city().equals(other.city())
                    ? RegionFit.SAME_PREFECTURE
                    : RegionFit.SAME_PROVINCE;
            default -> RegionFit.SAME_COUNTY;
        };
    }

    static OccupationFit occupation(@Nullable Occupation offered, @Nullable List<Occupation> wishes) {
        if (wishes != null && wishes.isEmpty()) {
            return OccupationFit.ANY;
        }
        if (offered == null || wishes == null) {
            return OccupationFit.UNKNOWN;
        }
        if (offered.isLeaf() && wishes.contains(offered)) {
            return OccupationFit.SAME;
        }
        return switch (nearest(offered, wishes)) {
            case -1, 0 -> OccupationFit.OTHER;
            case 1 -> OccupationFit.SAME_MAJOR_GROUP;
            default -> OccupationFit.SAME_GROUP;
        };
    }

    static IndustryFit industry(@Nullable Industry industry, @Nullable List<Industry> others) {
        if (others != null && others.isEmpty()) {
            return IndustryFit.ANY;
        }
        if (industry == null || others == null) {
            return IndustryFit.UNKNOWN;
        }
        return switch (nearest(industry, others)) {
            case -1 -> IndustryFit.OTHER;
            case 0 -> IndustryFit.SAME_SECTION;
            case 1 -> IndustryFit.SAME_DIVISION;
            default -> IndustryFit.SAME_GROUP;
        };
    }

    /** Depth of what the term has in common with the nearest of others; -1 if it has nothing with any. */
    private static int nearest(Term one, List<? extends Term> others) {
        int nearest = -1;
        for (int i = 0; i < others.size(); i++) {
            nearest = Math.max(nearest, one.commonDepth(others.get(i)));
        }
        return nearest;
    }

    static FieldFit field(@Nullable List<Skill> sought, @Nullable List<Skill> held) {
        if (sought != null && sought.isEmpty()) {
            return FieldFit.NOT_REQUIRED;
        }
        if (sought == null || held == null) {
            return FieldFit.UNKNOWN;
        }
        return closest(sought, one -> field(one, held));
    }

    private static FieldFit field(Skill sought, List<Skill> held) {
        if (isCovered(sought, held)) {
            return FieldFit.SAME;
        }
        return sought.findParent().filter(broader -> isCovered(broader, held)).isPresent()
                ? FieldFit.RELATED
                : FieldFit.NONE;
    }

    /** How many of the skills asked for are covered; {@link Fact#UNKNOWN} if a side has stated none. */
    static int matched(@Nullable List<Skill> asked, @Nullable List<Skill> held) {
        if (asked != null && asked.isEmpty()) {
            return 0;
        }
        if (asked == null || held == null) {
            return Fact.UNKNOWN;
        }
        int matched = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (isCovered(asked.get(i), held) && isFirst(asked, i)) {
                matched++;
            }
        }
        return matched;
    }

    /** The same in whole per cent of those asked for, rounded down; 100 if none is asked for. */
    static int share(@Nullable List<Skill> asked, @Nullable List<Skill> held) {
        return share(asked, matched(asked, held));
    }

    /** The same where it is known how many are covered. */
    static int share(@Nullable List<Skill> asked, int matched) {
        if (asked != null && asked.isEmpty()) {
            return 100;
        }
        if (asked == null || matched == Fact.UNKNOWN) {
            return Fact.UNKNOWN;
        }
        return matched == 0 ? 0 : matched * 100 / distinct(asked);
    }

    private static int distinct(List<Skill> skills) {
        int distinct = 0;
        for (int i = 0; i < skills.size(); i++) {
            if (isFirst(skills, i)) {
                distinct++;
            }
        }
        return distinct;
    }

    /** Whether the skill at that place does not stand in the list before. */
    private static boolean isFirst(List<Skill> skills, int place) {
        for (int i = 0; i < place; i++) {
            if (skills.get(i) == skills.get(place)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the skill, or a narrower one, is among those held. */
    static boolean isCovered(Skill asked, List<Skill> held) {
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).within(asked)) {
                return true;
            }
        }
        return false;
    }

    static <T, E extends Enum<E>> E closest(List<T> several, Function<T, E> relation) {
        E closest = relation.apply(several.getFirst());
        for (int i = 1; i < several.size(); i++) {
            E next = relation.apply(several.get(i));
            if (next.compareTo(closest) < 0) {
                closest = next;
            }
        }
        return closest;
    }
}
