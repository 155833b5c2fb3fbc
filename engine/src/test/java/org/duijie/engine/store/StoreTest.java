package org.duijie.engine.store;

import org.junit.jupiter.api.Test;

import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;

import static org.assertj.core.api.Assertions.assertThat;

@OnEachDatabase
class StoreTest {
    @Test
    void findsEverythingAgainAfterReopening(Home home) {
        try (Store store = Stored.open(home)) {
            Stored.done(store);
        }

        try (Store store = Stored.empty(home)) {
            assertThat(store.parties().find("firm").orElseThrow().value()).isEqualTo(Records.enterprise("firm"));
            assertThat(store.needs().find("job").orElseThrow().value()).isEqualTo(Records.position("job", "firm"));
            assertThat(store.sessions().find("fair").orElseThrow().value())
                    .isEqualTo(Records.session("fair", "firm", "job", "zhang"));
            assertThat(store.runs().frozen("r1")).isEqualTo(Records.frozen("fair"));
            assertThat(store.runs().result("r1")).contains(Records.result());
            assertThat(store.runs().pseudonyms("r1").findId("c001")).contains("zhang");
            assertThat(store.runs().list("fair")).containsExactly(new Run("r1", "fair", 1, RunState.DONE,
                    Stored.NOON.instant(), "wang", Stored.NOON.instant(), "abc", 7, 1));
            assertThat(store.changes().last()).isEqualTo(4);
            assertThat(store.auditTrail().firstBroken()).isZero();
        }
    }

    @Test
    void servesTwoStoresOnTheSameDatabase(Home home) {
        try (Store one = Stored.open(home); Store other = Stored.empty(home)) {
            other.parties().put(Records.graduate("li"), 0L, Stored.STAFF);
            one.parties().put(Records.graduate("zhao"), 0L, Stored.STAFF);

            assertThat(one.parties().find("li")).isPresent();
            assertThat(other.changes().after(4, 10)).extracting(change -> change.id()).containsExactly("li", "zhao");
            assertThat(one.auditTrail().firstBroken()).isZero();
        }
    }

    @Test
    void isTheSameStoreHoweverOftenItIsOpenedAndNoOther(Home home) {
        String identity;
        try (Store one = Stored.empty(home); Store other = Stored.empty(home)) {
            identity = one.changes().identity();
            assertThat(other.changes().identity()).isEqualTo(identity);
        }

        try (Store again = Stored.empty(home);
                Home elsewhere = Home.Kind.SQLITE.fresh();
                Store another = Stored.empty(elsewhere)) {
            assertThat(again.changes().identity()).isEqualTo(identity);
            assertThat(another.changes().identity()).isNotEqualTo(identity);
        }
    }
}
