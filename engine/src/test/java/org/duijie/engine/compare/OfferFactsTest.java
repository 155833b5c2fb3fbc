package org.duijie.engine.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;

import static org.assertj.core.api.Assertions.assertThat;

class OfferFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            within                                   | 6000 | 9000 | 7000  | 0
            below the lower end                      | 6000 | 9000 | 5000  | 0
            at the upper end                         | 6000 | 9000 | 9000  | 0
            a yuan above is above                    | 6000 | 9000 | 9001  | 1
            a third above                            | 6000 | 9000 | 12000 | 34
            no upper end, the lower end suffices     | 6000 | -    | 6000  | 0
            no upper end, more is wanted             | 6000 | -    | 6500  | UNKNOWN
            negotiable                               | -    | -    | 6500  | UNKNOWN
            pay wanted not stated                    | 6000 | 9000 | -     | UNKNOWN
            absurd upper end counts as not stated    | -    | 0    | 100   | UNKNOWN
            absurd wish does not overflow            | 1    | 1    | 2147483647 | 2147483647
            """)
    void measuresPayGap(String scenario, String from, String to, String wanted, String expected) {
        assertThat(OfferFacts.payGap(Cells.one(from, Integer::valueOf), Cells.one(to, Integer::valueOf),
                Cells.one(wanted, Integer::valueOf))).isEqualTo(Cells.measured(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the kind wanted      | FULL_TIME  | FULL_TIME  | SAME
            another kind         | INTERNSHIP | FULL_TIME  | OTHER
            not asked            | INTERNSHIP | -          | UNKNOWN
            position says nothing | -         | FULL_TIME  | UNKNOWN
            """)
    void comparesContracts(String scenario, String offered, String wanted, ContractFit expected) {
        assertThat(OfferFacts.contract(Cells.one(offered, ContractKind::valueOf),
                Cells.one(wanted, ContractKind::valueOf))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NO,YES,NO_SHIFTS", "NO,NO,NO_SHIFTS", "NO,UNKNOWN,NO_SHIFTS", "YES,YES,ACCEPTED", "YES,NO,REFUSED",
            "YES,UNKNOWN,UNKNOWN", "UNKNOWN,YES,UNKNOWN", "UNKNOWN,NO,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN"})
    void comparesShifts(Answer inShifts, Answer acceptable, ShiftFit expected) {
        assertThat(OfferFacts.shifts(inShifts, acceptable)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES,YES,OFFERED", "NO,YES,NOT_OFFERED", "UNKNOWN,YES,UNKNOWN", "YES,NO,NOT_NEEDED", "NO,NO,NOT_NEEDED",
            "UNKNOWN,NO,NOT_NEEDED", "YES,UNKNOWN,UNKNOWN", "NO,UNKNOWN,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN"})
    void comparesLodging(Answer offered, Answer needed, LodgingFit expected) {
        assertThat(OfferFacts.lodging(offered, needed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES,LISTED", "NO,NOT_LISTED", "UNKNOWN,UNKNOWN"})
    void readsUrgency(Answer listed, UrgencyFit expected) {
        assertThat(OfferFacts.urgency(listed)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all                          | 电工证+叉车证 | 叉车证+电工证 | ALL
            some                         | 电工证+叉车证 | 叉车证        | SOME
            none                         | 电工证        | 叉车证        | NONE
            holds none                   | 电工证        | none          | NONE
            width and case do not matter | ISO 9001内审员 | iso9001内审员 | ALL
            nothing asked for            | none          | -             | NOT_REQUIRED
            never asked for              | 电工证        | -             | UNKNOWN
            position says nothing        | -             | 电工证        | UNKNOWN
            """)
    void comparesCertificates(String scenario, String asked, String held, CertificateFit expected) {
        assertThat(OfferFacts.certificates(Cells.list(asked, c -> c), Cells.list(held, c -> c))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            in time              | 2027-03-01 | 2027-02-01 | 0
            on the day           | 2027-03-01 | 2027-03-01 | 0
            late                 | 2027-03-01 | 2027-04-01 | 31
            open start           | -          | 2027-04-01 | 0
            open start, day not stated | -    | -          | 0
            day not stated       | 2027-03-01 | -          | UNKNOWN
            """)
    void measuresDaysLate(String scenario, String startsOn, String availableFrom, String expected) {
        assertThat(OfferFacts.daysLate(Cells.one(startsOn, LocalDate::parse),
                Cells.one(availableFrom, LocalDate::parse))).isEqualTo(Cells.measured(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            full days            | DAYS   | 2026-11-01 | 24
            full months only     | MONTHS | 2026-06-26 | 4
            to the day           | MONTHS | 2026-06-25 | 5
            still to come        | MONTHS | 2027-06-30 | 0
            not stated           | DAYS   | -          | UNKNOWN
            """)
    void measuresTimePassedAtTheDateOfTheRun(String scenario, ChronoUnit unit, String day, String expected) {
        assertThat(OfferFacts.since(unit, Cells.one(day, LocalDate::parse), LocalDate.of(2026, 11, 25)))
                .isEqualTo(Cells.measured(expected));
    }
}
