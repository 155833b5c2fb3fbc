package org.duijie.rules.byhand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;

/** What the position asks of the graduate beside major, skills and certificates. */
final class Requirements {
    /** A number that is not stated. */
    static final int UNKNOWN = -1;

    private static final Found EDUCATION_REACHED = Found.satisfied("学历-1", 0, 0);
    private static final Found EDUCATION_ANY = Found.satisfied("学历-2", 0, 0);
    private static final Found EDUCATION_RELAXED = Found.partial("学历-3", 0, 0);
    private static final Found EDUCATION_PERHAPS_RELAXED = Found.unknown("学历-4");
    private static final Found EDUCATION_ONE_BELOW = Found.unmet("学历-5", 0, 0);
    private static final Found EDUCATION_BELOW = Found.unmet("学历-6", 0, 0);
    private static final Found EDUCATION_TOO_HIGH = Found.unmet("学历-7", 0, 0);
    private static final Found EDUCATION_UNKNOWN = Found.unknown("学历-8");

    private static final Found DEGREE_REACHED = Found.satisfied("学位-1", 0, 0);
    private static final Found DEGREE_ANY = Found.satisfied("学位-2", 0, 0);
    private static final Found DEGREE_LACKING = Found.unmet("学位-3", 0, 0);
    private static final Found DEGREE_UNKNOWN = Found.unknown("学位-4");

    private static final Found NO_SHIFTS = Found.satisfied("倒班-1", 0, 0);
    private static final Found SHIFTS_ACCEPTED = Found.satisfied("倒班-2", 4, 0);
    private static final Found SHIFTS_REFUSED = Found.unmet("倒班-3", 0, 0);
    private static final Found SHIFTS_UNKNOWN = Found.partial("倒班-4", 0, 0);

    private static final Found ENGLISH_REACHED = Found.satisfied("外语-1", 5, 0);
    private static final Found ENGLISH_BELOW = Found.unmet("外语-2", -3, 0);
    private static final Found ENGLISH_ANY = Found.satisfied("外语-3", 1, 0);
    private static final Found ENGLISH_UNKNOWN = Found.unknown("外语-4");

    private static final Found PRACTICE_ENOUGH = Found.satisfied("实践-1", 6, 0);
    private static final Found PRACTICE_QUARTER_SHORT = Found.partial("实践-2", 3, 0);
    private static final Found PRACTICE_YEAR_SHORT = Found.unmet("实践-3", 0, 0);
    private static final Found PRACTICE_FAR_SHORT = Found.unmet("实践-4", -4, 0);
    private static final Found PRACTICE_UNKNOWN = Found.unknown("实践-5");

    private static final Found IN_TIME = Found.satisfied("到岗-1", 6, 2);
    private static final Found MONTH_LATE = Found.partial("到岗-2", 3, 0);
    private static final Found TWO_MONTHS_LATE = Found.partial("到岗-3", 1, 0);
    private static final Found TOO_LATE = Found.unmet("到岗-4", -4, 0);
    private static final Found START_UNKNOWN = Found.unknown("到岗-5");

    private Requirements() {}

    static Found education(PositionTerms position, GraduateProfile graduate) {
        EducationLevel least = position.education();
        EducationLevel most = position.educationMost();
        EducationLevel reached = graduate.education();
        if (least == null && most == null) {
            return EDUCATION_ANY;
        }
        if (reached == null) {
            return EDUCATION_UNKNOWN;
        }
        if (most != null && reached.compareTo(most) > 0) {
            return EDUCATION_TOO_HIGH;
        }
        if (least == null || reached.atLeast(least)) {
            return EDUCATION_REACHED;
        }
        if (reached.ordinal() < least.ordinal() - 1) {
            return EDUCATION_BELOW;
        }
        return switch (position.urgent()) {
            case YES -> EDUCATION_RELAXED;
            case UNKNOWN -> EDUCATION_PERHAPS_RELAXED;
            case NO -> EDUCATION_ONE_BELOW;
        };
    }

    /** Who has finished no undergraduate course holds no degree, stated or not. */
    static Found degree(PositionTerms position, GraduateProfile graduate) {
        Degree least = position.degree();
        Degree held = graduate.degree();
        if (least == null) {
            return DEGREE_ANY;
        }
        if (held != null) {
            return held.atLeast(least) ? DEGREE_REACHED : DEGREE_LACKING;
        }
        EducationLevel reached = graduate.education();
        return reached != null && !reached.atLeast(EducationLevel.UNDERGRADUATE) ? DEGREE_LACKING : DEGREE_UNKNOWN;
    }

    static Found shifts(PositionTerms position, GraduateProfile graduate) {
        return switch (position.shiftWork()) {
            case NO -> NO_SHIFTS;
            case UNKNOWN -> SHIFTS_UNKNOWN;
            case YES -> switch (graduate.shiftWork()) {
                case YES -> SHIFTS_ACCEPTED;
                case NO -> SHIFTS_REFUSED;
                case UNKNOWN -> SHIFTS_UNKNOWN;
            };
        };
    }

    static Found english(PositionTerms position, GraduateProfile graduate) {
        Integer least = position.englishLevel();
        Integer passed = graduate.englishLevel();
        if (least != null && least == 0) {
            return ENGLISH_ANY;
        }
        if (least == null || passed == null) {
            return ENGLISH_UNKNOWN;
        }
        return passed >= least ? ENGLISH_REACHED : ENGLISH_BELOW;
    }

    /** Months of practice missing, or {@link #UNKNOWN}. */
    static int practiceShort(PositionTerms position, GraduateProfile graduate) {
        Integer asked = position.practiceMonths();
        Integer had = graduate.practiceMonths();
        if (asked != null && asked == 0) {
            return 0;
        }
        return asked == null || had == null ? UNKNOWN : Math.max(0, asked - had);
    }

    static Found practice(int monthsShort) {
        if (monthsShort == UNKNOWN) {
            return PRACTICE_UNKNOWN;
        }
        if (monthsShort == 0) {
            return PRACTICE_ENOUGH;
        }
        if (monthsShort <= 3) {
            return PRACTICE_QUARTER_SHORT;
        }
        return monthsShort <= 12 ? PRACTICE_YEAR_SHORT : PRACTICE_FAR_SHORT;
    }

    static Found start(PositionTerms position, GraduateProfile graduate) {
        LocalDate start = position.startsOn();
        LocalDate first = graduate.availableFrom();
        if (start == null) {
            return IN_TIME;
        }
        if (first == null) {
            return START_UNKNOWN;
        }
        long late = ChronoUnit.DAYS.between(start, first);
        if (late <= 0) {
            return IN_TIME;
        }
        if (late <= 30) {
            return MONTH_LATE;
        }
        return late <= 60 ? TWO_MONTHS_LATE : TOO_LATE;
    }
}
