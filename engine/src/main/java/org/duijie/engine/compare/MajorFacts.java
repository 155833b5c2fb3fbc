package org.duijie.engine.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.MajorsAsked;
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
        if (fits(closest(asked.widened(), studied))) {
            return MajorFit.WIDENED;
        }
        return fits(closest(asked.unsure(), studied)) ? MajorFit.UNKNOWN : named;
    }

    private static boolean fits(MajorFit fit) {
        return fit == MajorFit.SAME_MAJOR || fit == MajorFit.WITHIN;
    }

    private static MajorFit closest(List<Major> asked, Major studied) {
        return asked.isEmpty() ? MajorFit.OTHER : TermFacts.closest(asked, one -> relation(one, studied));
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
