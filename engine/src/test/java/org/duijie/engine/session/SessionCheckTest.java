package org.duijie.engine.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.BadInput;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionCheckTest {
    private static final String SESSION = """
            {"id": "fair", "name": "春季洽谈", "form": "TALKS", "book": "employment", "date": "2026-11-27",
             "start": "09:00", "roundMinutes": 15, "breakMinutes": 5, "rounds": 2, "seed": 7,
             "roster": {"hosts": [{"party": "firm-1", "tables": 1}, {"party": "firm-2", "tables": 2}],
                        "needs": [{"need": "job-1", "places": 2}, {"need": "job-2", "places": 500},
                                  {"need": "gone", "places": 1, "withdrawn": true}],
                        "candidates": [{"party": "grad-1", "places": 1, "tables": 1},
                                       {"party": "grad-2", "places": 100, "tables": 20},
                                       {"party": "left", "places": 1, "tables": 1, "withdrawn": true}],
                        "wishes": [{"candidate": "grad-1", "need": "job-1", "rank": 1},
                                   {"candidate": "grad-1", "need": "job-2", "rank": 5}]},
             "constraints": {"pins": [{"need": "job-1", "candidate": "grad-1"}],
                             "vetoes": [{"need": "job-2", "candidate": "grad-1", "note": "亲属"}],
                "timing": {"absences": [{"parties": ["grad-1"], "until": "09:30", "note": "火车晚点"},
                                        {"parties": ["firm-2"], "table": 2, "from": "10:00"},
                                        {"parties": [], "from": "12:00", "until": "13:00"}],
                           "venues": [{"name": "B馆", "hosts": ["firm-2"], "walkMinutes": 8}],
                           "shared": [{"needs": ["job-1", "job-2"]}]}}}""";

    /** What is on record in these tests. */
    private static final class Registry implements SessionCheck.Known {
        private final Map<String, PartyKind> parties = new HashMap<>(Map.of("firm-1", PartyKind.ENTERPRISE, "firm-2",
                PartyKind.ENTERPRISE, "firm-3", PartyKind.ENTERPRISE, "grad-1", PartyKind.GRADUATE, "grad-2",
                PartyKind.GRADUATE, "left", PartyKind.GRADUATE, "expert-1", PartyKind.EXPERT, "team-1",
                PartyKind.EXPERT_TEAM));
        private final Map<String, SessionCheck.KnownNeed> needs = new HashMap<>(
                Map.of("job-1", job("firm-1"), "job-2", job("firm-2"), "gone", job("firm-1"), "foreign", job("firm-3"),
                        "project-1", new SessionCheck.KnownNeed(NeedKind.PROJECT, "firm-1", Standing.OPEN),
                        "grad-1", job("firm-1"), "asks-sex", job("firm-1", Standing.PENDING), "refused",
                        job("firm-1", Standing.HELD_BACK), "lawful", job("firm-1", Standing.ADMITTED)));
        private final Set<String> rostered = new HashSet<>();

        private static SessionCheck.KnownNeed job(String owner) {
            return job(owner, Standing.OPEN);
        }

        private static SessionCheck.KnownNeed job(String owner, Standing standing) {
            return new SessionCheck.KnownNeed(NeedKind.POSITION, owner, standing);
        }

        @Override
        public Map<String, PartyKind> parties(Collection<String> ids) {
            return ids.stream().filter(parties::containsKey).collect(Collectors.toMap(id -> id, parties::get));
        }

        @Override
        public Map<String, SessionCheck.KnownNeed> needs(Collection<String> ids) {
            return ids.stream().filter(needs::containsKey).collect(Collectors.toMap(id -> id, needs::get));
        }

        @Override
        public Set<String> rostered(String session) {
            return rostered;
        }
    }

    private final Registry registry = new Registry();

    static Stream<BadInput> mistakes() {
        return BadInput
                .table("""
                        id                          | "Fair!"                                      |                       | 1 to 64 of a-z
                        id                          | "c000001"                                    |                       | kept for pseudonyms
                        start                       | "23:50:00"                                   |                       | past the end of the day
                        name                        | "  "                                         |                       | 1 to 100 characters
                        book                        | "astrology"                                  |                       | legal: employment, expertise
                        date                        | "0000-01-01"                                 |                       | must lie between
                        roundMinutes                | 4                                            |                       | must be 5 to 240
                        roundMinutes                | 241                                          |                       | must be 5 to 240
                        breakMinutes                | -1                                           |                       | must be 0 to 60
                        rounds                      | 0                                            |                       | must be 1 to 200
                        rounds                      | 2000000000                                   |                       | must be 1 to 200
                        roster.hosts[0].tables      | 0                                            |                       | must be 1 to 50
                        roster.hosts[1].tables      | -7                                           |                       | must be 1 to 50
                        roster.hosts[2]             | {"party": "nobody", "tables": 1}             | roster.hosts[2].party | there is no such party
                        roster.hosts[2]             | {"party": "grad-2", "tables": 1}             | roster.hosts[2].party | but is: graduate
                        roster.hosts[2]             | {"party": "firm-1", "tables": 1}             | roster.hosts[2].party | occurs twice
                        roster.needs[0].places      | 0                                            |                       | must be 1 to 500
                        roster.needs[1].places      | 501                                          |                       | must be 1 to 500
                        roster.needs[3]             | {"need": "nothing", "places": 1}             | roster.needs[3].need  | there is no such need
                        roster.needs[3]             | {"need": "job-2", "places": 1}               | roster.needs[3].need  | occurs twice
                        roster.needs[3]             | {"need": "foreign", "places": 1}             | roster.needs[3].need  | belongs to firm-3
                        roster.needs[3]             | {"need": "project-1", "places": 1}           | roster.needs[3].need  | this kind: project
                        roster.needs[3]             | {"need": "grad-1", "places": 1}              | roster.needs[3].need  | has the id of a party
                        roster.needs[3]             | {"need": "asks-sex", "places": 1}            | roster.needs[3].need  | is pending review
                        roster.needs[3]             | {"need": "refused", "places": 1}             | roster.needs[3].need  | is held back
                        roster.candidates[0].places | -1                                           |                       | must be 1 to 100
                        roster.candidates[1].places | 101                                          |                       | must be 1 to 100
                        roster.candidates[1].tables | 21                                           |                       | must be 1 to 20
                        roster.candidates[3]        | {"party": "nobody", "places": 1, "tables": 1}   | roster.candidates[3].party | there is no such party
                        roster.candidates[3]        | {"party": "expert-1", "places": 1, "tables": 1} | roster.candidates[3].party | this kind: expert
                        roster.candidates[3]        | {"party": "grad-2", "places": 1, "tables": 1}   | roster.candidates[3].party | occurs twice
                        roster.wishes[1].rank       | 6                                            |                       | must be 1 to 5
                        roster.wishes[1].rank       | 1                                            |                       | occurs twice
                        roster.wishes[1].need       | "job-1"                                      |                       | occurs twice
                        roster.wishes[1].need       | "foreign"                                    |                       | is not on the roster
                        roster.wishes[1].candidate  | "nobody"                                     |                       | is not on the roster
                        constraints.pins[1]         | {"need": "job-1", "candidate": "grad-1"}     |                       | occurs twice
                        constraints.vetoes[1]       | {"need": "job-2", "candidate": "grad-1"}     |                       | occurs twice
                        constraints.vetoes[1]       | {"need": "job-1", "candidate": "grad-1"}     | constraints.pins[0]   | both pinned and vetoed
                        constraints.pins[1]         | {"need": "foreign", "candidate": "grad-2"}   | constraints.pins[1].need | is not on the roster
                        constraints.vetoes[1]       | {"need": "job-1", "candidate": "nobody"}     | constraints.vetoes[1].candidate | is not on the roster
                        constraints.pins[1]         | {"need": "job-2", "candidate": "left"}       | constraints.pins[1].candidate | is withdrawn
                        constraints.timing.absences[0].parties[0] | "nobody"                       |                       | is not on the roster
                        constraints.timing.absences[0].until      | -                              | constraints.timing.absences[0].from | is required
                        constraints.timing.absences[2].until      | "12:00"                        |                       | later than 12:00
                        constraints.timing.absences[1].table      | 3                              |                       | must be 1 to 2
                        constraints.timing.absences[0].table      | 1                              |                       | exactly one host
                        constraints.timing.absences[2].table      | 1                              |                       | exactly one host
                        constraints.timing.venues[0].name         | " "                            |                       | 1 to 40 characters
                        constraints.timing.venues[0].hosts[0]     | "grad-1"                       |                       | is not on the roster
                        constraints.timing.venues[0].hosts        | []                             |                       | at least one host
                        constraints.timing.venues[0].hosts[1]     | "firm-2"                       |                       | occurs twice
                        constraints.timing.venues[0].walkMinutes  | 0                              |                       | must be 1 to 120
                        constraints.timing.venues[1]              | {"name": "B馆", "hosts": ["firm-1"], "walkMinutes": 1} | constraints.timing.venues[1].name | occurs twice
                        constraints.timing.venues[1]              | {"name": "C馆", "hosts": ["firm-2"], "walkMinutes": 1} | constraints.timing.venues[1].hosts[0] | in another venue
                        constraints.timing.shared[0].needs        | ["job-1"]                      |                       | at least two needs
                        constraints.timing.shared[0].needs[1]     | "foreign"                      |                       | is not on the roster
                        constraints.timing.shared[0].needs[1]     | "job-1"                        |                       | occurs twice
                        """);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesOneMistakeWithOneViolation(BadInput mistake) {
        MatchSession session = Json.read(mistake.in(SESSION), MatchSession.class, "");

        assertThat(SessionCheck.check(session, registry)).singleElement().satisfies(violation -> {
            assertThat(violation.place()).isEqualTo(mistake.refusedAt());
            assertThat(violation.message().en()).contains(mistake.says());
        });
    }

    @Test
    void refusesWhatBelongsToAnotherForm() {
        Timing timing = new Timing(List.of(), List.of(), List.of(), List.of(new Timing.PlenaryItem("致辞", 15, false)),
                List.of(new Timing.DaysAway(List.of(), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2), "")));
        MatchSession talks = Json.read(SESSION, MatchSession.class);

        assertThat(SessionCheck.check(talks.with(talks.constraints().withTiming(timing)), registry))
                .extracting(v -> v.place() + " " + v.message().en())
                .containsExactly("constraints.timing.agenda belongs to round table only",
                        "constraints.timing.daysAway belongs to visits only");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02, 2026-12-01, must not be before 2026-12-02", "2026-10-01, 2026-10-03, must lie between",
            "2026-12-01, 2028-11-28, must lie between"})
    void refusesDaysThatCannotMatter(LocalDate from, LocalDate until, String says) {
        MatchSession visits = offering("job-2", Form.VISITS);
        Timing timing = Timing.NONE.withDaysAway(List.of(new Timing.DaysAway(List.of("grad-1"), from, until, "")));

        assertThat(SessionCheck.check(visits.with(visits.constraints().withTiming(timing)), registry)).singleElement()
                .satisfies(violation -> {
                    assertThat(violation.place()).isEqualTo("constraints.timing.daysAway[0].until");
                    assertThat(violation.message().en()).contains(says);
                });
    }

    @Test
    void anAgendaHasToEndOnItsDay() {
        MatchSession table = offering("job-2", Form.ROUND_TABLE);
        List<Timing.PlenaryItem> items = Collections.nCopies(4, new Timing.PlenaryItem("专题报告", 240, false));

        assertThat(SessionCheck.check(table.with(table.constraints().withTiming(Timing.NONE.withAgenda(items))),
                registry)).singleElement().satisfies(violation -> {
                    assertThat(violation.place()).isEqualTo("start");
                    assertThat(violation.message().en()).contains("takes 1000 minutes");
                });
    }

    @Test
    void acceptsALegalSession() {
        assertThat(SessionCheck.check(Json.read(SESSION, MatchSession.class), registry)).isEmpty();
    }

    @Test
    void judgesExpertsUnderTheBookForExperts() {
        MatchSession session = with("expertise", Form.VISITS, null,
                new Roster(List.of(new Roster.Host("firm-1", 1)), List.of(new Roster.RosterNeed("project-1", 1, false)),
                        List.of(new Roster.RosterCandidate("expert-1", 1, 1, false),
                                new Roster.RosterCandidate("team-1", 1, 2, false)),
                        List.of()),
                List.of());

        assertThat(SessionCheck.check(session, registry)).isEmpty();
    }

    @Test
    void refusesMorePinsThanThereArePlaces() {
        // job-1 has 2 places and firm-1 one table for 2 rounds; g-0 has 1 place
        MatchSession session = pinned(Form.TALKS, 2, List.of("g-0 job-1", "g-1 job-1", "g-2 job-1", "g-0 job-2"));

        assertThat(SessionCheck.check(session, registry)).extracting(v -> v.value() + " " + v.message().en())
                .containsExactly("job-1 is pinned 3 times, more than the places of the need, 2",
                        "g-0 is pinned 2 times, more than the places of the candidate, 1",
                        "firm-1 is pinned 3 times, more than the tables of the host × rounds, 2");
    }

    @Test
    void refusesMorePinsThanACandidateHasRounds() {
        MatchSession session = pinned(Form.TALKS, 1, List.of("g-1 job-1", "g-1 job-2"));

        assertThat(SessionCheck.check(session, registry)).singleElement()
                .satisfies(v -> assertThat(v.message().en()).isEqualTo(
                        "is pinned 2 times, more than the tables of the candidate × rounds, 1"));
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = {"ROUND_TABLE", "VISITS"})
    void countsNoRoundsWhereThereAreNone(Form form) {
        MatchSession session = pinned(form, 1, List.of("g-1 job-1", "g-1 job-2"));

        assertThat(SessionCheck.check(session, registry)).isEmpty();
    }

    @Test
    void namesAllMistakesAtOnce() {
        MatchSession session = Json.read("""
                {"id": "S", "name": "", "form": "TALKS", "book": "x", "date": "2026-11-27", "start": "09:00",
                 "roundMinutes": -1, "breakMinutes": 500, "seed": 0,
                 "roster": {"hosts": [{"party": "?", "tables": 0}], "needs": [{"need": "?", "places": -5}]}}""",
                MatchSession.class);

        assertThatThrownBy(() -> SessionCheck.require(session, registry)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.violations()).extracting(Violation::place).containsExactly("id", "name",
                        "book", "roundMinutes", "breakMinutes", "roster.hosts[0].party", "roster.hosts[0].tables",
                        "roster.needs[0].need", "roster.needs[0].places"));
    }

    @Test
    void letsAnEmptyDraftBeWrittenButNotRun() {
        MatchSession draft = with("employment", Form.TALKS, null,
                new Roster(List.of(), List.of(), List.of(), List.of()),
                List.of());

        assertThat(SessionCheck.check(draft, registry)).isEmpty();
        assertThat(SessionCheck.obstacles(draft)).extracting(Violation::place).containsExactly("roster");
        assertThatThrownBy(() -> SessionCheck.runnable(draft, Map.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void doesNotRunWithOneSideMissingOrWithdrawn() {
        MatchSession lonely = with("employment", Form.TALKS, null, new Roster(List.of(), List.of(),
                List.of(new Roster.RosterCandidate("grad-1", 1, 1, false)), List.of()), List.of());
        MatchSession withdrawn = with("employment", Form.TALKS, null, new Roster(List.of(new Roster.Host("firm-1", 1)),
                List.of(new Roster.RosterNeed("job-1", 1, false)),
                List.of(new Roster.RosterCandidate("grad-1", 1, 1, true)), List.of()), List.of());

        assertThat(SessionCheck.obstacles(lonely)).extracting(Violation::place).containsExactly("roster.needs");
        assertThat(SessionCheck.obstacles(withdrawn)).extracting(Violation::place)
                .containsExactly("roster.candidates");
    }

    @Test
    void runsASessionOfOneNeedAndOneCandidate() {
        assertThat(SessionCheck.obstacles(Json.read(SESSION, MatchSession.class))).isEmpty();
    }

    @Test
    void takesANeedThatSomebodyAdmitted() {
        assertThat(SessionCheck.check(offering("lawful"), registry)).isEmpty();
        assertThatCode(() -> SessionCheck.runnable(offering("lawful"), Map.of("lawful", Standing.ADMITTED)))
                .doesNotThrowAnyException();
    }

    @Test
    void keepsANeedThatBecamePendingOnTheRosterButDoesNotRunWithIt() {
        registry.rostered.add("asks-sex");

        assertThat(SessionCheck.check(offering("asks-sex"), registry)).isEmpty();
        assertThatThrownBy(() -> SessionCheck.runnable(offering("asks-sex"), Map.of("asks-sex", Standing.PENDING)))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.violations()).singleElement().satisfies(violation -> {
                            assertThat(violation.place()).isEqualTo("roster.needs[1].need");
                            assertThat(violation.value()).isEqualTo("asks-sex");
                            assertThat(violation.message().zh()).contains("待审", "移出名单");
                        }));
    }

    @Test
    void runsBesideAPendingNeedThatIsWithdrawn() {
        MatchSession session = offering("job-2");
        Roster roster = new Roster(session.roster().hosts(),
                List.of(session.roster().needs().getFirst(), new Roster.RosterNeed("asks-sex", 1, true)),
                session.roster().candidates(), List.of());

        assertThat(SessionCheck.check(session.with(roster), registry)).isEmpty();
        assertThatCode(() -> SessionCheck.runnable(session.with(roster), Map.of("asks-sex", Standing.PENDING)))
                .doesNotThrowAnyException();
    }

    /** A session with a job and one need more. */
    private static MatchSession offering(String need) {
        return offering(need, Form.TALKS);
    }

    private static MatchSession offering(String need, Form form) {
        return with("employment", form, null,
                new Roster(List.of(new Roster.Host("firm-1", 1), new Roster.Host("firm-2", 1)),
                        List.of(new Roster.RosterNeed("job-1", 1, false), new Roster.RosterNeed(need, 1, false)),
                        List.of(new Roster.RosterCandidate("grad-1", 1, 1, false)), List.of()),
                List.of());
    }

    private MatchSession pinned(Form form, int rounds, List<String> pins) {
        List<Roster.RosterCandidate> candidates = IntStream.range(0, 3)
                .mapToObj(i -> new Roster.RosterCandidate("g-" + i, 1 + i, 1, false)).toList();
        candidates.forEach(candidate -> registry.parties.put(candidate.party(), PartyKind.GRADUATE));
        return with("employment", form, rounds, new Roster(
                List.of(new Roster.Host("firm-1", 1), new Roster.Host("firm-2", 5)),
                List.of(new Roster.RosterNeed("job-1", 2, false), new Roster.RosterNeed("job-2", 9, false)), candidates,
                List.of()), pins);
    }

    private static MatchSession with(String book, Form form, @Nullable Integer rounds,
            Roster roster, List<String> pins) {
        MatchSession plain = Json.read(SESSION, MatchSession.class);
        return new MatchSession("s", "活动", form, book, plain.date(), plain.start(), 15, 5, rounds, 7, roster,
                new Constraints(pins.stream().map(pin -> pin.split(" "))
                        .map(pair -> new Constraints.PairNote(pair[1], pair[0], "")).toList(), List.of()));
    }
}
