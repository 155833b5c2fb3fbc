package org.duijie.engine.compare;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.TitleRank;

/** Facts about steps of a ladder and numbers that must be reached. */
final class LevelFacts {

    private LevelFacts() {}

    static EducationFit education(@Nullable EducationLevel least, @Nullable EducationLevel most,
            @Nullable EducationLevel reached) {
        if (least == null && most == null) {
            return EducationFit.NOT_REQUIRED;
        }
        if (reached == null) {
            return EducationFit.UNKNOWN;
        }
        if (most != null && !most.atLeast(reached)) {
            return EducationFit.ABOVE_LIMIT;
        }
        if (least == null) {
            return EducationFit.MEETS;
        }
        int above = reached.compareTo(least);
        if (above == -1) {
            return EducationFit.ONE_BELOW;
        }
        if (above < 0) {
            return EducationFit.BELOW;
        }
        return above == 0 ? EducationFit.MEETS : EducationFit.ABOVE;
    }

    static DegreeFit degree(@Nullable Degree least, @Nullable Degree held) {
        if (least == null) {
            return DegreeFit.NOT_REQUIRED;
        }
        if (held == null) {
            return DegreeFit.UNKNOWN;
        }
        return held.atLeast(least) ? DegreeFit.MEETS : DegreeFit.LACKS;
    }

    /** As {@link #degree(Degree, Degree)}; who has finished no undergraduate course is known to hold no degree. */
    static DegreeFit degree(@Nullable Degree least, @Nullable Degree held, @Nullable EducationLevel reached) {
        return least != null && hasNoDegree(held, reached) ? DegreeFit.LACKS : degree(least, held);
    }

    static boolean hasNoDegree(@Nullable Degree held, @Nullable EducationLevel reached) {
        return held == null && reached != null && !reached.atLeast(EducationLevel.UNDERGRADUATE);
    }

    static TitleFit title(@Nullable TitleRank least, @Nullable TitleRank held) {
        if (least == null) {
            return TitleFit.NOT_REQUIRED;
        }
        if (held == null) {
            return TitleFit.UNKNOWN;
        }
        if (held == least) {
            return TitleFit.MEETS;
        }
        return held.atLeast(least) ? TitleFit.ABOVE : TitleFit.BELOW;
    }

    static EnglishFit english(@Nullable Integer least, @Nullable Integer passed) {
        if (least != null && least == 0) {
            return EnglishFit.NOT_REQUIRED;
        }
        if (least == null || passed == null) {
            return EnglishFit.UNKNOWN;
        }
        return passed >= least ? EnglishFit.MEETS : EnglishFit.BELOW;
    }

    /** How much is missing of what is asked for; 0 if nothing is, {@link Fact#UNKNOWN} if a side has not stated it. */
    static int shortfall(@Nullable Integer asked, @Nullable Integer available) {
        if (asked != null && asked == 0) {
            return 0;
        }
        if (asked == null || available == null) {
            return Fact.UNKNOWN;
        }
        return Math.max(0, asked - available);
    }
}
