package org.duijie.engine.store;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.RandomRecords;
import org.duijie.engine.Seeds;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.run.RunState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class RunsTest {
    private final Seeds seeds = Seeds.fresh();
    private Home home;
    private Store store;

    @BeforeEach
    void open(Home home) {
        this.home = home;
        store = Stored.open(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void numbersRunsWithinTheirSession() {
        store.sessions().put(Records.session("fair-2", "firm", "job", "zhang"), 0L, Stored.STAFF);
        Run first = Stored.done(store);
        Run other = store.runs().begin("fair-2", Records.frozen("fair-2"), new Pseudonyms(Map.of()), Stored.STAFF);
        Run second = Stored.begun(store);

        assertThat(first.id() + other.id() + second.id()).isEqualTo("r1r2r3");
        assertThat(second.number()).isEqualTo(2);
        assertThat(store.runs().list("fair")).containsExactly(second, first);
        assertThat(store.runs().list("nothing")).isEmpty();
    }

    @Test
    void keepsAnyInputsAndAnyResult() {
        for (int n = 0; n < 30; n++) {
            RandomRecords random = new RandomRecords(seeds.trial(n));
            Frozen frozen = ofOneBook(random.any(Frozen.class));
            RunResult result = random.any(RunResult.class);

            Run run = store.runs().begin("fair", frozen, new Pseudonyms(Map.of("c1", "zhang")), Stored.STAFF);
            store.runs().finish(run.id(), result, Stored.STAFF);

            assertThat(store.runs().frozen(run.id())).as(seeds.of(n)).isEqualTo(frozen);
            assertThat(store.runs().result(run.id())).as(seeds.of(n)).contains(result);
        }
    }

    @Test
    void keepsThousandsOfPseudonyms() {
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            ids.put("c" + i, "graduate-" + i);
        }

        Run run = store.runs().begin("fair", Records.frozen("fair"), new Pseudonyms(ids), Stored.STAFF);

        assertThat(store.runs().pseudonyms(run.id()).ids()).isEqualTo(ids);
    }

    @Test
    void endsOnceOnly() {
        String run = Stored.begun(store).id();

        Run cancelled = store.runs().end(run, RunState.CANCELLED, Stored.STAFF);

        assertThat(cancelled.state()).isEqualTo(RunState.CANCELLED);
        assertThat(cancelled.endedAt()).isEqualTo(Stored.NOON.instant());
        assertThat(store.runs().result(run)).isEmpty();
        refused(Refusal.Kind.CONFLICT, () -> store.runs().finish(run, Records.result(), Stored.STAFF));
        refused(Refusal.Kind.CONFLICT, () -> store.runs().end(run, RunState.FAILED, Stored.STAFF));
        assertThat(store.runs().result(run)).isEmpty();
    }

    @Test
    void beginsOneRunOfASessionAtATimeOnWhateverNode() {
        Stored.begun(store);
        store.sessions().put(Records.session("fair-2", "firm", "job", "zhang"), 0L, Stored.STAFF);

        try (Store other = Stored.empty(home)) {
            refused(Refusal.Kind.CONFLICT, () -> Stored.begun(other));
            refused(Refusal.Kind.CONFLICT, () -> Stored.begun(store));
            assertThat(other.runs().begin("fair-2", Records.frozen("fair-2"), new Pseudonyms(Map.of()), Stored.STAFF)
                    .state()).isEqualTo(RunState.RUNNING);
        }
        assertThat(store.runs().list("fair")).hasSize(1);
    }

    @Test
    void leavesTheEndOfARunToTheNodeItGoesOnAt() {
        String run = Stored.begun(store).id();

        try (Store other = Stored.empty(home)) {
            refused(Refusal.Kind.CONFLICT, () -> other.runs().finish(run, Records.result(), Stored.STAFF));
            refused(Refusal.Kind.CONFLICT, () -> other.runs().end(run, RunState.CANCELLED, Stored.STAFF));
        }

        assertThat(store.runs().finish(run, Records.result(), Stored.STAFF).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void knowsNoRunOfAnUnknownSessionOrId() {
        refused(Refusal.Kind.NOT_FOUND, () -> store.runs().begin("nothing", Records.frozen("nothing"),
                new Pseudonyms(Map.of()), Stored.STAFF));
        refused(Refusal.Kind.NOT_FOUND, () -> store.runs().frozen("r99"));
        refused(Refusal.Kind.NOT_FOUND, () -> store.runs().pseudonyms("r99"));
        refused(Refusal.Kind.NOT_FOUND, () -> store.runs().result("r99"));
        refused(Refusal.Kind.NOT_FOUND, () -> store.runs().finish("r99", Records.result(), Stored.STAFF));
        assertThat(store.runs().find("r99")).isEmpty();
    }

    /** The version of a book is a hash, never long. */
    private static Frozen ofOneBook(Frozen frozen) {
        return new Frozen(frozen.session(), frozen.owners(), frozen.terms(), frozen.profiles(),
                new BookSource(new BookRef("employment", "abc"), frozen.book().sheets()), frozen.vocabulary(), null);
    }

    private static void refused(Refusal.Kind kind, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
