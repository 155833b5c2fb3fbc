package org.duijie.engine.store;

import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.Fairs;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class FairsTest {
    static final Fair OPEN = new Fair("fair", true, List.of(new Fair.Booth("firm", "A12")));

    private Store store;
    private Fairs fairs;

    @BeforeEach
    void open(Home home) {
        store = Stored.empty(home);
        fairs = store.fairs();
        store.parties().put(Records.enterprise("firm"), 0L, Stored.STAFF);
        store.parties().put(Records.graduate("grad"), 0L, Stored.STAFF);
        store.needs().put(Records.position("job", "firm"), 0L, Stored.STAFF);
        store.sessions().put(Records.session("fair", "firm", "job", "grad"), 0L, Stored.STAFF);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void aSessionIsClosedUntilSomebodyOpensIt() {
        assertThat(fairs.find("fair")).isEqualTo(new Versioned<>(Fair.closed("fair"), 0));
        assertThat(fairs.open()).isEmpty();

        assertThat(fairs.put(OPEN, 0L, Stored.STAFF)).isEqualTo(new Versioned<>(OPEN, 1));
        assertThat(fairs.find("fair")).isEqualTo(new Versioned<>(OPEN, 1));
        assertThat(fairs.open()).containsExactly(new Versioned<>(OPEN, 1));
        assertThat(store.auditTrail().before(Long.MAX_VALUE, 1)).extracting(AuditEntry::action).containsExactly("open");
    }

    @Test
    void whoReadAnOlderVersionOrNamesNoSessionIsRefused() {
        fairs.put(OPEN, 0L, Stored.STAFF);

        refused(Refusal.Kind.STALE, () -> fairs.put(Fair.closed("fair"), 0L, Stored.STAFF));
        refused(Refusal.Kind.NOT_FOUND, () -> fairs.put(Fair.closed("none"), null, Stored.STAFF));
        assertThat(fairs.open()).containsExactly(new Versioned<>(OPEN, 1));
    }

    @Test
    void aFairGoesWithItsSession() {
        fairs.put(OPEN, 0L, Stored.STAFF);
        store.sessions().delete("fair", null, Stored.STAFF);

        assertThat(fairs.find("fair").version()).isZero();
    }

    @Test
    void boothsAreOfHostsAndEachOfOne() {
        Fair wrong = new Fair("fair", true, List.of(new Fair.Booth("firm", "a 1"), new Fair.Booth("other", "A12"),
                new Fair.Booth("firm", "A12")));

        assertThatThrownBy(() -> wrong.require(Set.of("firm"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.violations()).hasSize(4));
        OPEN.require(Set.of("firm"));
    }
}
