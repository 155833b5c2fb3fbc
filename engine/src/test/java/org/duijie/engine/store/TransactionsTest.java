package org.duijie.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.feed.Change;
import org.duijie.engine.problem.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class TransactionsTest {
    private static final int WRITERS = 8;
    private static final int EACH = 25;
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
    void numbersTheChangesOfManyWritersOfTwoProcessesWithoutGaps() throws Exception {
        List<Long> seen = new ArrayList<>();
        try (Store other = home.open(Stored.NOON)) {
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                String prefix = "w" + w + "-";
                // Two open stores share nothing but the database, like two processes.
                Store mine = w % 2 == 0 ? store : other;
                writers.add(() -> {
                    for (int i = 0; i < EACH; i++) {
                        mine.parties().put(Records.graduate(prefix + i), 0L, Stored.STAFF);
                    }
                    return true;
                });
            }
            // One more follows the feed meanwhile: a number once seen is never preceded by a newcomer.
            writers.add(() -> {
                while (seen.size() < WRITERS * EACH) {
                    other.changes().after(4 + seen.size(), 10).forEach(change -> seen.add(change.number()));
                }
                return true;
            });

            runAll(writers);
        }

        assertThat(seen).containsExactlyElementsOf(
                IntStream.range(0, WRITERS * EACH).mapToObj(i -> 5L + i).toList());
        assertThat(store.changes().last()).isEqualTo(4 + WRITERS * EACH);
        assertThat(store.auditTrail().firstBroken()).isZero();
    }

    @Test
    void showsNoNumberBeforeTheOnesThatWereTakenEarlier() throws Exception {
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Store other = home.open(Stored.NOON)) {
            Database slow = new Database(store.dataSource(), Stored.NOON);
            runAll(List.of(() -> slow.write(Stored.STAFF, journal -> {
                new JdbcParties(slow).put(journal, Records.graduate("first"), 0L, Origin.OWN);
                within.countDown();
                awaitQuietly(goOn);
                return true;
            }), () -> {
                within.await();
                other.parties().put(Records.graduate("second"), 0L, Stored.STAFF);
                return true;
            }, () -> {
                within.await();
                assertThat(other.changes().after(4, 10)).isEmpty();
                goOn.countDown();
                return true;
            }));
        }

        assertThat(store.changes().after(4, 10)).extracting(Change::id).containsExactly("first", "second");
    }

    @Test
    void letsOneOfManyWinAndTellsTheOthers() throws Exception {
        List<Callable<Boolean>> writers = IntStream.range(0, WRITERS).<Callable<Boolean>>mapToObj(w -> () -> {
            try {
                store.parties().put(Records.graduate("zhang"), 1L, Stored.STAFF);
                return true;
            } catch (Refusal stale) {
                assertThat(stale.kind()).isEqualTo(Refusal.Kind.STALE);
                return false;
            }
        }).toList();

        assertThat(runAll(writers)).containsOnlyOnce(true);
        assertThat(store.parties().find("zhang").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void neverKeepsANeedWhoseOwnerIsRemovedAtTheSameTime() throws Exception {
        for (int i = 0; i < 20; i++) {
            String firm = "firm-" + i;
            String job = "job-" + i;
            store.parties().put(Records.enterprise(firm), 0L, Stored.STAFF);

            List<Boolean> done = runAll(List.of(
                    () -> attempt(() -> store.needs().put(Records.position(job, firm), 0L, Stored.STAFF)),
                    () -> attempt(() -> store.parties().delete(firm, null, Stored.STAFF))));

            assertThat(done).containsOnlyOnce(true);
            assertThat(store.needs().find(job).isPresent()).isEqualTo(store.parties().find(firm).isPresent());
        }
    }

    @Test
    void leavesNothingOfAWriteThatBreaksOffInTheMiddle() {
        Database database = new Database(store.dataSource(), Stored.NOON);
        JdbcParties parties = new JdbcParties(database);
        long audited = database.last(Sequence.AUDIT);

        assertThatThrownBy(() -> database.write(Stored.STAFF, journal -> {
            parties.put(journal, Records.graduate("half"), 0L, Origin.OWN);
            journal.changed(Change.Kind.PARTY, "half", 2, false);
            throw new IllegalStateException("the power fails");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(store.parties().find("half")).isEmpty();
        assertThat(store.changes().last()).isEqualTo(4);
        assertThat(store.changes().after(0, 100)).hasSize(4);
        assertThat(database.last(Sequence.AUDIT)).isEqualTo(audited);
        assertThat(store.auditTrail().firstBroken()).isZero();
    }

    private static boolean attempt(Runnable write) {
        try {
            write.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> runAll(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
        }
        return results;
    }
}
