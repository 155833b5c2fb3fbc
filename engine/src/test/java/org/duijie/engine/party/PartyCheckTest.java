package org.duijie.engine.party;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.BadInput;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartyCheckTest {
    private static final String GRADUATE = """
            {"kind": "graduate", "id": "g-1", "name": "某人",
             "contact": {"phone": "+86 (421) 261-0000", "email": "someone@example.org"},
             "profile": {"practiceMonths": 6, "englishLevel": 4, "wantedPayYuanPerMonth": 5000,
                         "graduated": "2026-07-01", "skills": [], "certificates": ["叉车证"],
                         "wantedRegions": ["211303"]}}""";
    private static final String TEAM = """
            {"kind": "expert-team", "id": "t_1", "name": "精细化工团队",
             "profile": {"practiceYears": 20, "resultsTransferred": 3, "daysPerYear": 30, "members": 4,
                         "modes": ["REMOTE"], "interests": ["firm-1"], "served": []}}""";

    static Stream<BadInput> badGraduates() {
        return BadInput.table("""
                id                            | "张三"            |                         | 1 to 64 of a-z
                id                            | ""               |                         | 1 to 64 of a-z
                id                            | "A1"             |                         | 1 to 64 of a-z
                id                            | "a/../b"         |                         | 1 to 64 of a-z
                name                          | ""               |                         | 1 to 100 characters, is 0
                name                          | "   "            |                         | 1 to 100 characters
                name                          | "a\\nb"          |                         | must be one line
                name                          | "a\\u0000b"      |                         | control characters
                name                          | "a\\u007f"       |                         | control characters
                contact.phone                 | "call me"        |                         | 5 to 30 digits
                contact.phone                 | "123"            |                         | 5 to 30 digits
                contact.email                 | "nobody"         |                         | no e-mail address
                contact.email                 | "a@b@c.org"      |                         | no e-mail address
                profile.practiceMonths        | -1               |                         | must be 0 to 720
                profile.practiceMonths        | 2147483647       |                         | must be 0 to 720
                profile.englishLevel          | 5                |                         | must be 0 (none), 4 or 6
                profile.wantedPayYuanPerMonth | -5000            |                         | must be 0 to 1000000
                profile.graduated             | "0001-01-01"     |                         | must lie between
                profile.availableFrom         | "+999999999-12-31" |                       | must lie between
                profile.certificates[1]       | "叉车证"           |                         | occurs twice
                profile.certificates[0]       | " "              |                         | 1 to 60 characters
                profile.wantedRegions[1]      | "211303"         |                         | occurs twice
                """);
    }

    @ParameterizedTest
    @MethodSource("badGraduates")
    void refusesABadGraduate(BadInput mistake) {
        refuses(mistake, GRADUATE);
    }

    static Stream<BadInput> badTeams() {
        return BadInput.table("""
                profile.members            | 1         |                      | must be 2 to 500
                profile.members            | -3        |                      | must be 2 to 500
                profile.practiceYears      | 81        |                      | must be 0 to 80
                profile.resultsTransferred | -1        |                      | must be 0 to 10000
                profile.daysPerYear        | 367       |                      | must be 0 to 366
                profile.modes[1]           | "REMOTE"  |                      | occurs twice
                profile.interests[0]       | "某公司"    |                      | 1 to 64 of a-z
                profile.served[0]          | "a b"     |                      | 1 to 64 of a-z
                """);
    }

    @ParameterizedTest
    @MethodSource("badTeams")
    void refusesABadTeam(BadInput mistake) {
        refuses(mistake, TEAM);
    }

    private static void refuses(BadInput mistake, String legal) {
        Party party = Json.read(mistake.in(legal), Party.class, "");

        assertThat(PartyCheck.check(party)).singleElement().satisfies(violation -> {
            assertThat(violation.place()).isEqualTo(mistake.refusedAt());
            assertThat(violation.message().en()).contains(mistake.says());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {GRADUATE, TEAM, "{\"kind\": \"enterprise\", \"id\": \"e\", \"name\": \"厂\"}",
            "{\"kind\": \"institution\", \"id\": \"i\", \"name\": \"校\"}",
            "{\"kind\": \"department\", \"id\": \"d\", \"name\": \"局\"}"})
    void acceptsALegalParty(String json) {
        assertThat(PartyCheck.check(Json.read(json, Party.class))).isEmpty();
    }

    @Test
    void namesEverythingAtOnceButShowsNoPersonalData() {
        Party party = Json.read("""
                {"kind": "expert", "id": "E 1", "name": "%s", "contact": {"phone": "13x", "email": "li@"},
                 "profile": {"members": 2}}""".formatted("李四".repeat(60)), Party.class);

        assertThatThrownBy(() -> PartyCheck.require(party)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.violations()).extracting(Violation::place).containsExactly("id", "name",
                    "contact.phone", "contact.email", "profile.members");
            assertThat(refusal.violations().toString()).doesNotContain("李四").doesNotContain("13x")
                    .doesNotContain("li@");
        });
    }
}
