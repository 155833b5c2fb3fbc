package org.duijie.engine.compare;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class ServiceFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one way suits both   | ON_SITE+VISITING | VISITING+REMOTE | AGREED
            none suits both      | ON_SITE          | REMOTE          | DIFFERENT
            agreed to none       | ON_SITE          | none            | DIFFERENT
            any would do         | none             | -               | ANY
            never asked          | ON_SITE          | -               | UNKNOWN
            need says nothing    | -                | REMOTE          | UNKNOWN
            """)
    void comparesWaysOfServing(String scenario, String suitable, String agreedTo, ModeFit expected) {
        assertThat(ServiceFacts.mode(Cells.list(suitable, ServiceMode::valueOf),
                Cells.list(agreedTo, ServiceMode::valueOf))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a strength             | PILOT    | RESEARCH+PILOT      | MATCHES
            next to a strength     | PILOT    | PRODUCTION          | ADJACENT
            far from any           | RESEARCH | PRODUCTION+MARKET   | OTHER
            strong in nothing      | PILOT    | none                | OTHER
            never asked            | PILOT    | -                   | UNKNOWN
            need says nothing      | -        | PILOT               | UNKNOWN
            """)
    void comparesStages(String scenario, String stuckAt, String strengths, StageFit expected) {
        assertThat(ServiceFacts.stage(Cells.one(stuckAt, Strength::valueOf), Cells.list(strengths, Strength::valueOf)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            employed by the owner            | owner       | owner+other | CONFLICT | SERVED
            a stake in a related party       | owner+child | child       | CONFLICT | SERVED
            other parties                    | owner       | other       | NONE     | NEW
            declares none                    | owner       | none        | NONE     | NEW
            declares none, nobody named      | none        | none        | NONE     | NEW
            never declared                   | owner       | -           | UNKNOWN  | UNKNOWN
            the need names nobody            | none        | other       | UNKNOWN  | UNKNOWN
            """)
    void findsInterestAndHistory(String scenario, String related, String declared, InterestFit interest,
            HistoryFit history) {
        List<String> parties = requireNonNull(Cells.list(related, p -> p));

        assertThat(ServiceFacts.interest(parties, Cells.list(declared, p -> p))).isEqualTo(interest);
        assertThat(ServiceFacts.history(parties, Cells.list(declared, p -> p))).isEqualTo(history);
    }

    @ParameterizedTest
    @CsvSource({"NO,YES,NOT_REQUIRED", "NO,NO,NOT_REQUIRED", "NO,UNKNOWN,NOT_REQUIRED", "YES,YES,ACCEPTED",
            "YES,NO,REFUSED", "YES,UNKNOWN,UNKNOWN", "UNKNOWN,YES,UNKNOWN"})
    void comparesConfidentiality(Answer asked, Answer acceptable, ConfidentialityFit expected) {
        assertThat(ServiceFacts.confidentiality(asked, acceptable)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NO,1,NOT_REQUIRED", "NO,5,NOT_REQUIRED", "YES,1,SINGLE", "YES,5,TEAM", "YES,0,UNKNOWN",
            "UNKNOWN,5,UNKNOWN"})
    void comparesTeams(Answer wanted, int members, TeamFit expected) {
        assertThat(ServiceFacts.team(wanted, members)).isEqualTo(expected);
    }
}
