package org.duijie.engine.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.find.Pools;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

class RunDeskTest {
    private static final Actor STAFF = new Actor("staff");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);
    private final Seeds seeds = Seeds.fresh();
    private final ToyBook books = new ToyBook();
    private final Pools pools = new BruteForcePools();
    private Store store;
    private RunDesk desk;
    private MatchSession session;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = Store.open(directory, CLOCK);
        desk = new RunDesk(store.sessions(), store.parties(), store.needs(), store.reviews(), store.runs(),
                store.pulses(), store.changes(), books, pools, new Funnel(500_000, 200));
        Plans plans = Plans.runnable(seeds.trial(0));
        plans.put(store, STAFF);
        session = plans.session();
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    private Run done(Run run) {
        await().until(() -> desk.progress(run.id()).state() == RunState.DONE);
        return store.runs().find(run.id()).orElseThrow();
    }

    @Test
    void aRunGoesFromTheStoreToAStoredResultThatCanBeLookedAt() {
        Run run = done(desk.start(session.id(), STAFF));

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.meetings()).as(seeds.of(0)).isEqualTo(desk.view(run.id()).result().meetings().size());
        assertThat(desk.pseudonyms(run.id()).ids()).hasSize(session.roster().hosts().size()
                + session.roster().needs().size() + session.roster().candidates().size());
    }

    @Test
    void aStoredRunIsExportedAndComputesToTheSameBytes() throws IOException {
        Run run = done(desk.start(session.id(), STAFF));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();

        desk.export(run.id(), archive);

        assertThat(Archive.verify(new ByteArrayInputStream(archive.toByteArray()), books, pools).identical())
                .as(seeds.of(0)).isTrue();
    }

    @Test
    void saysInItsOwnTimeWhatOtherPoliciesWouldHaveLedTo() {
        Run run = done(desk.start(session.id(), STAFF));
        try (PolicyDesk policies = new PolicyDesk(desk)) {
            assertThatThrownBy(() -> policies.outcomes(run.id())).isInstanceOf(Refusal.class);

            policies.look(run.id());
            await().until(() -> policies.look(run.id()).state() == RunState.DONE);

            List<FairnessReport.PolicyOutcome> outcomes = policies.outcomes(run.id());
            assertThat(outcomes).as(seeds.of(0)).isEqualTo(desk.view(run.id()).otherPolicies(Steps.UNHEARD));
            policies.ask(run.id());
            assertThat(policies.outcomes(run.id())).isSameAs(outcomes);
            assertThatThrownBy(() -> policies.look("r99")).isInstanceOf(Refusal.class)
                    .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void twoRunsOfAnUnchangedSessionDoNotDiffer() {
        Run first = done(desk.start(session.id(), STAFF));
        Run second = done(desk.start(session.id(), STAFF));

        RunDifference difference = desk.difference(first.id(), second.id());

        assertThat(difference.changes()).as(seeds.of(0)).isEmpty();
        assertThat(difference.kept()).isEqualTo(first.meetings());
    }

    @Test
    void aRunIsUpToDateUntilWhatItReadChanges() {
        Run run = done(desk.start(session.id(), STAFF));
        assertThat(desk.upToDate(run.id())).isTrue();

        store.sessions().put(new MatchSession(session.id(), session.name(), session.form(), session.book(),
                session.date(), session.start(), session.roundMinutes(), session.breakMinutes(), session.rounds(),
                session.seed() + 1, session.roster(), session.constraints()), null, STAFF);

        assertThat(desk.upToDate(run.id())).isFalse();
    }

    @Test
    void aNeedThatBecamePendingKeepsItsSessionFromRunningUntilSomebodyDecides() {
        Run before = done(desk.start(session.id(), STAFF));
        String id = session.roster().needs().getFirst().need();
        Position need = (Position) store.needs().find(id).orElseThrow().value();
        store.needs().put(new Position(id, need.owner(), need.title(), "", need.terms(), "",
                List.of(new Condition(ConditionKind.SEX, "限男性"))), null, STAFF);

        assertThatThrownBy(() -> desk.start(session.id(), STAFF)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.violations()).extracting(Violation::place, Violation::value)
                        .containsExactly(tuple("roster.needs[0].need", id)));
        assertThat(desk.view(before.id()).result().meetings()).hasSize(before.meetings());

        store.reviews().decide(List.of(new Reviews.Target(id, null)), Review.Decision.ADMITTED, "特殊工种", STAFF);
        assertThat(done(desk.start(session.id(), STAFF)).meetings()).isEqualTo(before.meetings());
    }

    @Test
    void whatIsNotThereOrCannotBeRunIsRefused() {
        MatchSession empty = new MatchSession("empty", "空", session.form(), session.book(), session.date(),
                session.start(), 15, 5, null, 1,
                new Roster(List.of(), List.of(), List.of(), List.of()),
                Constraints.NONE);
        store.sessions().put(empty, null, STAFF);

        assertThatThrownBy(() -> desk.start("nowhere", STAFF)).isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> desk.start("empty", STAFF)).isInstanceOf(Refusal.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> desk.view("r999")).isInstanceOf(Refusal.class).hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> desk.cancel("r999", STAFF)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRunThatHasEndedIsNoLongerCancelled() {
        Run run = done(desk.start(session.id(), STAFF));

        assertThatThrownBy(() -> desk.cancel(run.id(), STAFF)).isInstanceOf(Refusal.class)
                .hasMessageContaining("CONFLICT");
        assertThat(store.runs().find(run.id()).orElseThrow().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aCancelledRunStopsBeforeItsNextNeed() {
        Frozen frozen = Plans.runnable(seeds.trial(0)).freeze(books).frozen();
        Monitor monitor = new Monitor();
        monitor.ask(new Monitor.End(RunState.CANCELLED, STAFF));

        assertThatThrownBy(() -> Pipeline.run(frozen, Judge.of(frozen, books), pools, monitor))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void runsOfOneSessionNeverGoOnBesideEachOther() {
        long started = IntStream.range(0, 8).parallel().filter(i -> starts()).count();

        await().until(() -> store.runs().list(session.id()).stream().noneMatch(r -> r.state() == RunState.RUNNING));
        assertThat(store.runs().list(session.id())).hasSize((int) started);
    }

    private boolean starts() {
        try {
            desk.start(session.id(), STAFF);
            return true;
        } catch (Refusal conflict) {
            assertThat(conflict.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            return false;
        }
    }
}
