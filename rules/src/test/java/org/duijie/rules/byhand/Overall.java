package org.duijie.rules.byhand;

import org.duijie.engine.match.Verdict;

/** What follows from other findings. */
final class Overall {
    private static final Found FITS = Found.satisfied("综合-1", 5, 5);
    private static final Found MAY_FIT = Found.unknown("综合-2");
    private static final Found FITS_LITTLE = Found.unmet("综合-3", 0, 0);

    private static final Found MADE_UP = Found.satisfied("补短-1", 8, 0);
    private static final Found NOTHING_TO_MAKE_UP = Found.satisfied("补短-2", 0, 0);
    private static final Found SKILLS_TOO_FEW = Found.unmet("补短-3", 0, 0);
    private static final Found NO_CERTIFICATES = Found.unmet("补短-4", 0, 0);
    private static final Found COMPENSATION_UNKNOWN = Found.unknown("补短-5");

    private Overall() {}

    static Found overall(Found... five) {
        int satisfied = 0;
        int unknown = 0;
        for (Found one : five) {
            if (one.verdict() == Verdict.SATISFIED) {
                satisfied++;
            } else if (one.verdict() == Verdict.UNKNOWN) {
                unknown++;
            }
        }
        if (satisfied >= 3) {
            return FITS;
        }
        return unknown > 0 ? MAY_FIT : FITS_LITTLE;
    }

    static Found compensation(Found major, Found skills, Found certificates) {
        return switch (major.verdict()) {
            case SATISFIED, PARTIAL -> NOTHING_TO_MAKE_UP;
            case UNKNOWN -> COMPENSATION_UNKNOWN;
            case UNMET -> switch (skills.verdict()) {
                case UNMET, PARTIAL -> SKILLS_TOO_FEW;
                case SATISFIED -> switch (certificates.verdict()) {
                    case SATISFIED, PARTIAL -> MADE_UP;
                    case UNMET -> NO_CERTIFICATES;
                    case UNKNOWN -> COMPENSATION_UNKNOWN;
                };
                case UNKNOWN -> certificates.verdict() == Verdict.UNMET ? NO_CERTIFICATES : COMPENSATION_UNKNOWN;
            };
        };
    }
}
