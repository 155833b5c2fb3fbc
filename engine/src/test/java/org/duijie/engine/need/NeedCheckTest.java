package org.duijie.engine.need;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.BadInput;
import org.duijie.engine.json.Json;
import org.duijie.engine.party.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;

class NeedCheckTest {
    private static final String POSITION = """
            {"kind": "position", "id": "job-1", "owner": "firm-1", "title": "化工工艺员", "description": "",
             "terms": {"headcount": 2, "payFromYuanPerMonth": 5000, "payToYuanPerMonth": 7000, "englishLevel": 0,
                       "certificates": ["低压电工证"], "majors": {"named": ["0813"]}, "startsOn": "2026-12-01"}}""";
    private static final String CHALLENGE = """
            {"kind": "challenge", "id": "ch-1", "owner": "firm-1", "title": "催化剂寿命",
             "terms": {"practiceYears": 5, "daysNeeded": 10, "related": ["firm-1"], "modes": ["ON_SITE"]}}""";

    static Stream<BadInput> badPositions() {
        return BadInput
                .table("""
                        id                        | "JOB"          |                          | 1 to 64 of a-z
                        title                     | ""             |                          | 1 to 100 characters
                        terms.headcount           | 0              |                          | must be 1 to 1000
                        terms.headcount           | -2147483648    |                          | must be 1 to 1000
                        terms.payFromYuanPerMonth | 7001           | terms.payToYuanPerMonth  | not be less than the lower end, 7001
                        terms.payFromYuanPerMonth | -1             |                          | must be 0 to 1000000
                        terms.payToYuanPerMonth   | 1000001        |                          | must be 0 to 1000000
                        terms.practiceMonths      | 721            |                          | must be 0 to 720
                        terms.englishLevel        | 8              |                          | 0 (none), 4 or 6
                        terms.certificates[1]     | "低压电工证"      |                          | occurs twice
                        terms.majors.named[1]           | "0813"         |                          | occurs twice
                        terms.startsOn            | "1066-10-14"   |                          | must lie between
                        terms.openSince           | "9999-12-31"   |                          | must lie between
                        """);
    }

    @ParameterizedTest
    @MethodSource("badPositions")
    void refusesABadPosition(BadInput mistake) {
        refuses(mistake, POSITION);
    }

    static Stream<BadInput> badChallenges() {
        return BadInput.table("""
                terms.practiceYears | -1       |                   | must be 0 to 80
                terms.daysNeeded    | 367      |                   | must be 0 to 366
                terms.related[1]    | "firm-1" |                   | occurs twice
                terms.related[0]    | "某某"     |                   | 1 to 64 of a-z
                terms.modes[1]      | "ON_SITE"|                   | occurs twice
                """);
    }

    @ParameterizedTest
    @MethodSource("badChallenges")
    void refusesABadChallenge(BadInput mistake) {
        refuses(mistake, CHALLENGE);
    }

    private static void refuses(BadInput mistake, String legal) {
        Need need = Json.read(mistake.in(legal), Need.class, "");

        assertThat(NeedCheck.check(need, Optional.of(PartyKind.ENTERPRISE))).singleElement().satisfies(violation -> {
            assertThat(violation.place()).isEqualTo(mistake.refusedAt());
            assertThat(violation.message().en()).contains(mistake.says());
        });
    }

    @Test
    void acceptsALegalNeed() {
        assertThat(NeedCheck.check(Json.read(POSITION, Need.class), Optional.of(PartyKind.ENTERPRISE))).isEmpty();
        assertThat(NeedCheck.check(Json.read(CHALLENGE, Need.class), Optional.of(PartyKind.INSTITUTION))).isEmpty();
    }

    @Test
    void refusesAnOwnerNobodyKnows() {
        assertThat(NeedCheck.check(Json.read(POSITION, Need.class), Optional.empty())).singleElement()
                .satisfies(violation -> {
                    assertThat(violation.place()).isEqualTo("owner");
                    assertThat(violation.value()).isEqualTo("firm-1");
                });
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = {"EXPERT", "EXPERT_TEAM", "GRADUATE"})
    void refusesAnOwnerWhoHostsNothing(PartyKind owner) {
        assertThat(NeedCheck.check(Json.read(POSITION, Need.class), Optional.of(owner))).singleElement()
                .satisfies(violation -> assertThat(violation.message().en())
                        .startsWith("must be an enterprise, institution or department"));
    }
}
