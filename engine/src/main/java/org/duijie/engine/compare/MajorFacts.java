package org.duijie.engine.compare;

import java.util.List;

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
        MajorFit named = closest(asked.named(), studied);
        if (fits(named)) {
            return named;
        }
        return names(asked, studied.catalogue())
                ? inCatalogue(asked, studied, named)
                : acrossCatalogues(asked, studied);
    }

    /** Only what is named of the catalogue counts: 研究生：… speaks to those who took a graduate course. */
    private static MajorFit inCatalogue(MajorsAsked asked, Major studied, MajorFit named) {
        if (fits(closest(asked.widened(), studied))) {
            return MajorFit.WIDENED;
        }
        return fits(closest(asked.unsure(), studied)) ? MajorFit.UNKNOWN : named;
    }

    /** Both sides by what they correspond to in the undergraduate catalogue: near at best, for nobody named it. */
    private static MajorFit acrossCatalogues(MajorsAsked asked, Major studied) {
        List<Major> known = undergraduate(studied);
        MajorFit named = closestOfUndergraduate(asked.named(), known);
        if (fits(named) || fits(closestOfUndergraduate(asked.widened(), known))) {
            return MajorFit.CORRESPONDS;
        }
        return fits(closestOfUndergraduate(asked.unsure(), known)) ? MajorFit.UNKNOWN : named;
    }

    private static boolean names(MajorsAsked asked, Catalogue catalogue) {
        return names(asked.named(), catalogue) || names(asked.widened(), catalogue) || names(asked.unsure(), catalogue);
    }

    private static boolean names(List<Major> majors, Catalogue catalogue) {
        for (int i = 0; i < majors.size(); i++) {
            if (majors.get(i).catalogue() == catalogue) {
                return true;
            }
        }
        return false;
    }

    private static List<Major> undergraduate(Major major) {
        return major.catalogue() == Catalogue.UNDERGRADUATE ? List.of(major) : major.counterparts();
    }

    private static boolean fits(MajorFit fit) {
        return fit == MajorFit.SAME_MAJOR || fit == MajorFit.WITHIN;
    }

    /** Of the majors asked for in the catalogue of the one studied, the closest; asked for every pair, so written plainly. */
    private static MajorFit closest(List<Major> asked, Major studied) {
        MajorFit closest = MajorFit.OTHER;
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).catalogue() == studied.catalogue()) {
                closest = closer(closest, relation(asked.get(i), studied));
            }
        }
        return closest;
    }

    private static MajorFit closestOfUndergraduate(List<Major> asked, List<Major> studied) {
        MajorFit closest = MajorFit.OTHER;
        for (Major one : asked) {
            for (Major meant : undergraduate(one)) {
                for (Major known : studied) {
                    closest = closer(closest, relation(meant, known));
                }
            }
        }
        return closest;
    }

    private static MajorFit closer(MajorFit one, MajorFit other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static MajorFit relation(Major asked, Major studied) {
        if (studied.within(asked)) {
            return studied == asked && studied.depth() > 1 || isNamedFor(asked, studied)
                    ? MajorFit.SAME_MAJOR
                    : MajorFit.WITHIN;
        }
        return switch (asked.commonDepth(studied)) {
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
