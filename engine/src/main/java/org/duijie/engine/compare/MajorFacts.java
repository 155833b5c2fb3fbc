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
        return names(asked, studied.catalogue()) ? inCatalogue(asked, studied) : acrossCatalogues(asked, studied);
    }

    /** Only what is named of the catalogue counts: 研究生：… speaks to those who took a graduate course. */
    private static MajorFit inCatalogue(MajorsAsked asked, Major studied) {
        List<Major> one = List.of(studied);
        MajorFit named = closest(of(asked.named(), studied.catalogue()), one);
        if (fits(named)) {
            return named;
        }
        if (fits(closest(of(asked.widened(), studied.catalogue()), one))) {
            return MajorFit.WIDENED;
        }
        return fits(closest(of(asked.unsure(), studied.catalogue()), one)) ? MajorFit.UNKNOWN : named;
    }

    /** Both sides by what they correspond to in the undergraduate catalogue: near at best, for nobody named it. */
    private static MajorFit acrossCatalogues(MajorsAsked asked, Major studied) {
        List<Major> known = undergraduate(List.of(studied));
        MajorFit named = closest(undergraduate(asked.named()), known);
        boolean corresponds = fits(named) || fits(closest(undergraduate(asked.widened()), known));
        if (corresponds) {
            return MajorFit.CORRESPONDS;
        }
        return fits(closest(undergraduate(asked.unsure()), known)) ? MajorFit.UNKNOWN : named;
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
