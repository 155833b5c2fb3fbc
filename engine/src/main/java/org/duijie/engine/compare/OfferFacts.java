package org.duijie.engine.compare;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;

/** Facts about what a position offers and asks for beside knowledge: pay, contract, shifts, lodging, certificates, days. */
final class OfferFacts {
    /** The first of the unified ideographs of Unicode, none of which has a width, a case or another form. */
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private OfferFacts() {}

    /**
     * Per cent by which the pay wanted lies above the upper end, rounded up so that 0 means within. Without an upper end
     * (6000 元以上) only what the lower end already reaches is known.
     */
    static int payGap(@Nullable Integer from, @Nullable Integer to, @Nullable Integer wanted) {
        if (wanted == null) {
            return Fact.UNKNOWN;
        }
        if (to != null && to > 0) {
            long above = Math.max(0L, (long) wanted - to);
            return Math.clamp(Math.ceilDiv(above * 100, (long) to), 0, Integer.MAX_VALUE);
        }
        return from != null && wanted <= from ? 0 : Fact.UNKNOWN;
    }

    static ContractFit contract(@Nullable ContractKind offered, @Nullable ContractKind wanted) {
        if (offered == null || wanted == null) {
            return ContractFit.UNKNOWN;
        }
        return offered == wanted ? ContractFit.SAME : ContractFit.OTHER;
    }

    static ShiftFit shifts(Answer inShifts, Answer acceptable) {
        return switch (inShifts) {
            case NO -> ShiftFit.NO_SHIFTS;
            case UNKNOWN -> ShiftFit.UNKNOWN;
            case YES -> switch (acceptable) {
                case YES -> ShiftFit.ACCEPTED;
                case NO -> ShiftFit.REFUSED;
                case UNKNOWN -> ShiftFit.UNKNOWN;
            };
        };
    }

    static LodgingFit lodging(Answer offered, Answer needed) {
        return switch (needed) {
            case NO -> LodgingFit.NOT_NEEDED;
            case UNKNOWN -> LodgingFit.UNKNOWN;
            case YES -> switch (offered) {
                case YES -> LodgingFit.OFFERED;
                case NO -> LodgingFit.NOT_OFFERED;
                case UNKNOWN -> LodgingFit.UNKNOWN;
            };
        };
    }

    static UrgencyFit urgency(Answer listed) {
        return switch (listed) {
            case YES -> UrgencyFit.LISTED;
            case NO -> UrgencyFit.NOT_LISTED;
            case UNKNOWN -> UrgencyFit.UNKNOWN;
        };
    }

    static CertificateFit certificates(@Nullable List<String> asked, @Nullable List<String> held) {
        if (asked != null && asked.isEmpty()) {
            return CertificateFit.NOT_REQUIRED;
        }
        if (asked == null || held == null) {
            return CertificateFit.UNKNOWN;
        }
        int found = 0;
        for (String one : asked) {
            if (isHeld(one, held)) {
                found++;
            }
        }
        if (found == 0) {
            return CertificateFit.NONE;
        }
        return found == asked.size() ? CertificateFit.ALL : CertificateFit.SOME;
    }

    /** Certificates go by their common names; width, case and white space make no difference. */
    static boolean isHeld(String asked, List<String> held) {
        String folded = fold(asked);
        for (String one : held) {
            if (fold(one).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String name) {
        return isFolded(name) ? name : foldAll(name);
    }

    /** Whether it is made of ideographs alone, which are what they are; asked for every pair, so worth telling. */
    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < FIRST_IDEOGRAPH || name.charAt(i) > LAST_IDEOGRAPH) {
                return false;
            }
        }
        return true;
    }

    private static String foldAll(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Days from the start of work to the first possible day; 0 if in time or the start is open. */
    static int daysLate(@Nullable LocalDate startsOn, @Nullable LocalDate availableFrom) {
        if (startsOn == null) {
            return 0;
        }
        return availableFrom == null ? Fact.UNKNOWN : passed(ChronoUnit.DAYS, startsOn, availableFrom);
    }

    /** Full units from a day to the date of the run; 0 before it. */
    static int since(ChronoUnit unit, @Nullable LocalDate day, LocalDate date) {
        return day == null ? Fact.UNKNOWN : passed(unit, day, date);
    }

    private static int passed(ChronoUnit unit, LocalDate from, LocalDate to) {
        return Math.clamp(unit.between(from, to), 0, Integer.MAX_VALUE);
    }
}
