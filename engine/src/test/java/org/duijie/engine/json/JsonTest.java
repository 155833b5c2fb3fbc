package org.duijie.engine.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.BadInput;
import org.duijie.engine.RandomRecords;
import org.duijie.engine.Seeds;
import org.duijie.engine.account.Account;
import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.feed.Change;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.release.Move;
import org.duijie.engine.release.Release;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.timetable.Schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JsonTest {
    private static final String GRADUATE = """
            {"kind": "graduate", "id": "g1", "name": "某人", "contact": {"phone": "138 0000 0000"},
             "profile": {"major": "081301", "education": "UNDERGRADUATE", "graduated": "2026-07-01",
                         "wantedRegions": ["211303", "211300"], "shiftWork": "YES"}}""";

    private final Seeds seeds = Seeds.fresh();

    @ParameterizedTest
    @ValueSource(classes = {Party.class, Need.class, MatchSession.class, Frozen.class, RunResult.class, Schedule.class,
            Run.class, Release.class, Move.class, Change.class, AuditEntry.class, Account.class, Judgement.class})
    void readsBackWhatItWrote(Class<?> type) {
        for (int n = 0; n < 50; n++) {
            Object value = new RandomRecords(seeds.trial(n)).any(type);

            String json = Json.write(value);

            assertThat((Object) Json.read(json, type)).as(seeds.of(n)).isEqualTo(value);
        }
    }

    @Test
    void writesTheSameCanonicalBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            for (int n = 0; n < 50; n++) {
                Frozen frozen = new RandomRecords(seeds.trial(n)).any(Frozen.class);

                Locale.setDefault(Locale.of("tr", "TR"));
                byte[] turkish = Json.canonical(frozen);
                Locale.setDefault(Locale.of("ar", "EG"));
                byte[] arabic = Json.canonical(Json.read(Json.write(frozen), Frozen.class));

                assertThat(arabic).as(seeds.of(n)).isEqualTo(turkish);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sortsPropertiesAndLeavesOutWhiteSpaceInCanonicalForm() {
        byte[] bytes = Json.canonical(Json.parse("{\"b\": [1, 2], \"a\": {\"d\": \"中\", \"c\": null}}"));

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":{\"c\":null,\"d\":\"中\"},\"b\":[1,2]}");
    }

    @Test
    void completesWhatMayBeLeftOut() {
        Party party = Json.read("{\"kind\": \"graduate\", \"id\": \"g1\", \"name\": \"某人\"}", Party.class);

        assertThat(party).isInstanceOfSatisfying(Graduate.class, graduate -> {
            assertThat(graduate.contact().phone()).isNull();
            assertThat(graduate.profile().skills()).isNull();
            assertThat(graduate.profile().shiftWork().name()).isEqualTo("UNKNOWN");
        });
    }

    static Stream<BadInput> mistakes() {
        return BadInput
                .table("""
                        kind                      | "alien"            |            | must be one of: department, enterprise, exp
                        kind                      | -                  |            | must be one of
                        kind                      | 7                  |            | must be one of
                        name                      | -                  |            | is required
                        name                      | null               |            | is required
                        name                      | 13800000000        |            | must be text
                        contact                   | "138"              |            | must be an object
                        contact.fax               | "138"              |            | is no property here; legal: email, phone
                        profile.age               | 22                 |            | is no property here; legal: availableFrom
                        profile.major             | "081399"           |            | Maybe 0813
                        profile.major             | 81301              |            | must be a code
                        profile.education         | "本课"              |            | must be one of: SENIOR_HIGH, SECONDARY_VOC
                        profile.education         | 3                  |            | must be one of
                        profile.graduated         | "2026-02-30"       |            | must be a date
                        profile.graduated         | 20260701           |            | must be a date
                        profile.practiceMonths    | "6"                |            | must be a whole number
                        profile.practiceMonths    | 6.5                |            | must be a whole number
                        profile.practiceMonths    | 99999999999        |            | must be a whole number
                        profile.practiceMonths    | 1e400              |            | must be a whole number
                        profile.wantedRegions     | "211303"           |            | must be an array
                        profile.wantedRegions[1]  | null               |            | must be a code
                        profile.wantedRegions[1]  | "999999"           |            | is no
                        profile.shiftWork         | true               |            | must be one of: YES, NO, UNKNOWN
                        """);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatDoesNotFitAndWhere(BadInput mistake) {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> Json.read(mistake.in(GRADUATE), Party.class, ""));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.place()).isEqualTo(mistake.refusedAt());
            assertThat(violation.message().en()).contains(mistake.says());
        });
    }

    @Test
    void saysEverythingAtOnceAndShowsNoFreeText() {
        String json = """
                {"kind": "graduate", "id": 5, "name": ["张三"], "contact": {"phone": 13800000000},
                 "profile": {"major": "nonsense", "skills": ["S999999"], "englishLevel": "six"}}""";

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Json.read(json, Party.class));

        assertThat(refusal.violations()).extracting(Violation::place).containsExactly("id", "name", "contact.phone",
                "profile.major", "profile.skills[0]", "profile.englishLevel");
        assertThat(refusal.toString()).doesNotContain("张三").doesNotContain("138");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\": 1} {", "nul", "{\"a\": 1, \"a\": 2}", "{'a': 1}", "[1, 2,]", "\u0000"})
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> Json.read(text, Party.class)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\": \"\\ud800\"}", "[\"\\udc00\\ud800\"]", "{\"\\ud83d\": 1}"})
    void refusesHalfACharacterThatNoAnswerCouldRepeat(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(Refusal.class);
        assertThat(Json.parse("\"\\ud83d\\ude00\"").stringValue()).isEqualTo("😀");
    }

    @Test
    void showsNoMoreThanTheBeginningOfALongValueAndNeverHalfACharacter() {
        String json = "{\"kind\": \"" + "x".repeat(39) + "😀".repeat(9) + "\"}";

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Json.read(json, Party.class));

        assertThat(refusal.violations().getFirst().value()).isEqualTo("x".repeat(39) + "😀…");
    }

    @Test
    void refusesAbsurdNesting() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000), Party.class)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Json.read("[]", Party.class)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Json.read("null", Party.class)).isInstanceOf(Refusal.class);
    }
}
