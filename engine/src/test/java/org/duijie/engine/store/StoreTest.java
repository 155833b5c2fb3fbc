package org.duijie.engine.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;

import static org.assertj.core.api.Assertions.assertThat;

class StoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final Actor STAFF = new Actor("wang");

    @TempDir
    Path directory;

    @Test
    void findsEverythingAgainAfterReopening() {
        String run;
        try (Store store = Store.open(directory.resolve("new/data"), NOON)) {
            store.parties().put(Records.enterprise("firm"), 0L, STAFF);
            store.parties().put(Records.graduate("zhang"), 0L, STAFF);
            store.needs().put(Records.position("job", "firm"), 0L, STAFF);
            store.sessions().put(Records.session("fair", "firm", "job", "zhang"), 0L, STAFF);
            run = store.runs().begin("fair", Records.frozen("fair"),
                    new Pseudonyms(Map.of("h001", "firm", "n001", "job", "c001", "zhang")), STAFF).id();
            store.runs().finish(run, Records.result(), STAFF);
        }

        try (Store store = Store.open(directory.resolve("new/data"), NOON)) {
            assertThat(store.parties().find("firm").orElseThrow().value()).isEqualTo(Records.enterprise("firm"));
            assertThat(store.needs().find("job").orElseThrow().value()).isEqualTo(Records.position("job", "firm"));
            assertThat(store.sessions().find("fair").orElseThrow().value())
                    .isEqualTo(Records.session("fair", "firm", "job", "zhang"));
            assertThat(store.runs().frozen(run)).isEqualTo(Records.frozen("fair"));
            assertThat(store.runs().result(run)).contains(Records.result());
            assertThat(store.runs().pseudonyms(run).findId("c001")).contains("zhang");
            assertThat(store.runs().list("fair")).containsExactly(
                    new Run("r1", "fair", 1, RunState.DONE, NOON.instant(), "wang", NOON.instant(), "abc", 7, 1));
            assertThat(store.changes().last()).isEqualTo(4);
            assertThat(store.auditTrail().firstBroken()).isZero();
            assertThat(Files.exists(directory.resolve("new/data/duijie.db"))).isTrue();
        }
    }
}
