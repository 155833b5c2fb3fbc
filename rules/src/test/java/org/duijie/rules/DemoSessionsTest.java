package org.duijie.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.allocation.Tally;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.run.Archive;
import org.duijie.engine.run.Funnel;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.RunView;
import org.duijie.engine.run.Why;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.store.Store;
import org.duijie.engine.timetable.Schedule;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

/** The books judge the demonstration: what comes out has to look like a day in a district. */
class DemoSessionsTest {

    @TempDir
    Path directory;
    private Store store;
    private RunDesk desk;

    @BeforeEach
    void loadDemonstration() {
        store = Store.open(directory, Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC));
        DemoDistrict district = DemoDistrict.of(LocalDate.of(2026, 11, 20));
        store.demo().load(district.parties(), district.needs(), district.sessions());
        desk = new RunDesk(store.sessions(), store.parties(), store.needs(), store.reviews(), store.runs(),
                store.pulses(), store.changes(), new DroolsBooks(), new BruteForcePools(), new Funnel(500_000, 200));
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void bringsEveryProjectToTheTableAndSaysWhyOthersStayAway() {
        RunView view = run("demo-experts");

        assertThat(view.result().meetings()).hasSizeBetween(90, 120);
        assertThat(meetingsOfNeeds(view)).hasSize(20).allSatisfy((need, meetings) -> assertThat(meetings).isPositive());
        assertThat(reasons(view)).containsKeys(NonMatchReason.VETOED, NonMatchReason.WITHDRAWN,
                NonMatchReason.RULED_OUT, NonMatchReason.NEEDS_INFORMATION, NonMatchReason.DISPLACED_BY_PIN,
                NonMatchReason.NEED_WENT_TO_BETTER, NonMatchReason.CANDIDATE_WENT_TO_BETTER,
                NonMatchReason.LOST_THE_TIE);
    }

    @Test
    void findsEveryGraduateWhoStaysSomethingToTalkAbout() {
        RunView view = run("demo-graduates");

        long met = view.result().meetings().stream().map(RunResult.Meeting::candidate).distinct().count();
        assertThat(met).isBetween(20L, 22L);
        assertThat(reasons(view)).containsKeys(NonMatchReason.RULED_OUT, NonMatchReason.NEEDS_INFORMATION,
                NonMatchReason.CANDIDATE_WENT_TO_BETTER, NonMatchReason.LOST_THE_TIE);
    }

    @Test
    void plansARoundTableAndATourOfVisitsToo() {
        assertThat(run("demo-forum").result().schedule()).isInstanceOf(Schedule.Agenda.class);
        assertThat(run("demo-visits").result().schedule()).isInstanceOf(Schedule.Visits.class);
    }

    @Test
    void explainsEveryPairInBothLanguagesAndComputesToTheSameBytesAgain() throws IOException {
        for (MatchSession session : DemoDistrict.of(LocalDate.of(2026, 11, 20)).sessions()) {
            RunView view = run(session.id());
            ByteArrayOutputStream archive = new ByteArrayOutputStream();
            Archive.write(view, archive);

            for (String need : view.needs()) {
                view.candidates().forEach(candidate -> assertExplained(view.why(need, candidate)));
            }
            assertThat(Archive
                    .verify(new ByteArrayInputStream(archive.toByteArray()), new DroolsBooks(), new BruteForcePools())
                    .identical())
                    .isTrue();
        }
    }

    @Test
    void keepsItsPromisesToTheDemonstrationUnderEveryPolicy() throws IOException {
        for (String id : List.of("demo-experts", "demo-graduates")) {
            Tally stable = outcome(id, Policy.STABLE);
            for (boolean everyone : new boolean[]{false, true}) {
                Tally points = outcome(id, new Policy(Goal.MOST_POINTS, everyone));
                Tally meetings = outcome(id, new Policy(Goal.MOST_MEETINGS, everyone));

                assertThat(points.meetings()).as(id).isPositive();
                assertThat(meetings.meetings()).as(id).isGreaterThanOrEqualTo(stable.meetings());
            }
            assertThat(stable.blocking()).as(id).isZero();
            assertThat(outcome(id, new Policy(Goal.STABLE, true)).candidates()).as(id)
                    .isGreaterThanOrEqualTo(stable.candidates());
        }
    }

    /** What a session comes to under a policy, each of its pairs explained and its archive computed again. */
    private Tally outcome(String id, Policy policy) throws IOException {
        Versioned<MatchSession> session = store.sessions().find(id).orElseThrow();
        store.sessions().put(session.value().with(policy), session.version(), Actor.SYSTEM);
        RunView view = run(id);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        Archive.write(view, archive);
        assertThat(Archive
                .verify(new ByteArrayInputStream(archive.toByteArray()), new DroolsBooks(), new BruteForcePools())
                .identical()).as(id).isTrue();
        for (String need : view.needs()) {
            view.candidates().forEach(candidate -> assertExplained(view.why(need, candidate)));
        }
        return view.fairness().own().tally();
    }

    private static void assertExplained(Why why) {
        Why.NonMatch nonMatch = why.nonMatch();
        assertThat(why.meets()).isEqualTo(nonMatch == null);
        if (nonMatch != null) {
            assertThat(nonMatch.words().zh()).isNotBlank().doesNotContain("不涉及");
            assertThat(nonMatch.words().en()).isNotBlank();
        }
        assertThat(why.criteria()).isNotEmpty().allMatch(c -> !c.rows().isEmpty() && !c.facts().isEmpty());
    }

    private RunView run(String session) {
        Run run = desk.start(session, Actor.SYSTEM);
        Awaitility.await().atMost(Duration.ofMinutes(2))
                .until(() -> desk.progress(run.id()).state() != RunState.RUNNING);
        return desk.view(run.id());
    }

    private static Map<String, Long> meetingsOfNeeds(RunView view) {
        return view.needs().stream().collect(Collectors.toMap(need -> need,
                need -> view.result().meetings().stream().filter(meeting -> meeting.need().equals(need)).count()));
    }

    private static Map<NonMatchReason, Integer> reasons(RunView view) {
        Map<NonMatchReason, Integer> reasons = new EnumMap<>(NonMatchReason.class);
        for (String need : view.needs()) {
            for (String candidate : view.candidates()) {
                NonMatchReason reason = view.cell(need, candidate).reason();
                if (reason != null) {
                    reasons.merge(reason, 1, Integer::sum);
                }
            }
        }
        return reasons;
    }
}
