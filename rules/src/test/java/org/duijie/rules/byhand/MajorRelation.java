package org.duijie.rules.byhand;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.Major;

/** How the major studied relates to those asked for, closest first. */
enum MajorRelation {
    SAME, WITHIN, WIDENED, CORRESPONDS, SAME_CLASS, SAME_DISCIPLINE, OTHER, ANY, UNKNOWN;

    static MajorRelation of(@Nullable MajorsAsked asked, @Nullable Major studied) {
        if (asked != null && asked.any()) {
            return ANY;
        }
        if (asked == null || studied == null) {
            return UNKNOWN;
        }
        Catalogue catalogue = studied.catalogue();
        if (speaksOf(asked.named(), catalogue) || speaksOf(asked.widened(), catalogue)
                || speaksOf(asked.unsure(), catalogue)) {
            return inCatalogue(asked, studied);
        }
        List<Major> known = undergraduate(studied);
        MajorRelation named = closestAcross(asked.named(), known);
        if (named.fits() || closestAcross(asked.widened(), known).fits()) {
            return CORRESPONDS;
        }
        return closestAcross(asked.unsure(), known).fits() ? UNKNOWN : named;
    }

    private static MajorRelation inCatalogue(MajorsAsked asked, Major studied) {
        MajorRelation named = closest(asked.named(), studied);
        if (named.fits()) {
            return named;
        }
        if (closest(asked.widened(), studied).fits()) {
            return WIDENED;
        }
        return closest(asked.unsure(), studied).fits() ? UNKNOWN : named;
    }

    private boolean fits() {
        return this == SAME || this == WITHIN;
    }

    private static boolean speaksOf(List<Major> majors, Catalogue catalogue) {
        for (Major major : majors) {
            if (major.catalogue() == catalogue) {
                return true;
            }
        }
        return false;
    }

    private static List<Major> undergraduate(Major major) {
        return major.catalogue() == Catalogue.UNDERGRADUATE ? List.of(major) : major.counterparts();
    }

    private static MajorRelation closest(List<Major> asked, Major studied) {
        MajorRelation closest = OTHER;
        for (Major one : asked) {
            if (one.catalogue() == studied.catalogue()) {
                MajorRelation relation = between(one, studied);
                closest = relation.compareTo(closest) < 0 ? relation : closest;
            }
        }
        return closest;
    }

    private static MajorRelation closestAcross(List<Major> asked, List<Major> known) {
        MajorRelation closest = OTHER;
        for (Major one : asked) {
            for (Major meant : undergraduate(one)) {
                for (Major studied : known) {
                    MajorRelation relation = between(meant, studied);
                    closest = relation.compareTo(closest) < 0 ? relation : closest;
                }
            }
        }
        return closest;
    }

    private static MajorRelation between(Major asked, Major studied) {
        if (studied.within(asked)) {
            boolean isMajor = studied.depth() > 1;
            boolean same = studied == asked || asked.name().equals(studied.name())
                    || asked.name().equals(studied.name() + "类");
            return isMajor && same ? SAME : WITHIN;
        }
        return switch (asked.commonDepth(studied)) {
            case -1 -> OTHER;
            case 0 -> SAME_DISCIPLINE;
            default -> SAME_CLASS;
        };
    }
}
