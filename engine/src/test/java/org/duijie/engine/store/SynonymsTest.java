package org.duijie.engine.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.feed.Change;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.synonym.SynonymDesk;
import org.duijie.engine.synonym.SynonymVersion;
import org.duijie.engine.synonym.Synonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@OnEachDatabase
class SynonymsTest {
    static final Synonyms.Plan SCHOOL = plan(0L, "郑大 = 郑州大学\n", null);
    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");

    private Store store;
    private Synonyms synonyms;
    private SynonymDesk desk;

    @BeforeEach
    void open(Home home) {
        store = Stored.empty(home);
        synonyms = store.synonyms();
        desk = new SynonymDesk(synonyms);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Synonyms.Plan plan(@Nullable Long after, String text, @Nullable Instant effective) {
        return new Synonyms.Plan(after, text, "毕业生常这样写", null, effective);
    }

    private SynonymVersion publish(Synonyms.Plan plan) {
        return desk.publish(plan, NOW, Stored.STAFF);
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void atFirstThereAreNone() {
        assertThat(synonyms.live()).isZero();
        assertThat(synonyms.last()).isZero();
        assertThat(synonyms.list(null, 10)).isEmpty();
        assertThat(desk.text()).isEmpty();
        refused(Refusal.Kind.NOT_FOUND, () -> desk.get(1));
    }

    @Test
    void whatIsPublishedIsInForceAndKeptAsItWasWritten() {
        SynonymVersion version = publish(SCHOOL);

        assertThat(version).isEqualTo(new SynonymVersion(1, SCHOOL.text(), SCHOOL.note(), null, NOW, NOW,
                Stored.STAFF.account()));
        assertThat(synonyms.live()).isEqualTo(1);
        assertThat(synonyms.find(1)).contains(version);
        assertThat(version.sets().sets()).containsExactly(List.of("郑大", "郑州大学"));
    }

    @Test
    void publishingEntersTheFeedAndTheAuditTrail() {
        publish(SCHOOL);

        assertThat(store.changes().after(0, 10))
                .containsExactly(new Change(1, Change.Kind.SYNONYMS, "synonyms", 1, false));
        assertThat(store.auditTrail().before(Long.MAX_VALUE, 1)).extracting(AuditEntry::action, AuditEntry::kind,
                AuditEntry::subject).containsExactly(tuple("publish", "synonyms", "1"));
    }

    @Test
    void anEarlierVersionComesBackAsANewOne() {
        publish(SCHOOL);
        publish(plan(1L, "码农 = 程序员", null));

        SynonymVersion restored = desk.restore(1, 2L, "改错了", NOW, Stored.STAFF);

        assertThat(restored.number()).isEqualTo(3);
        assertThat(restored.text()).isEqualTo(SCHOOL.text());
        assertThat(Objects.requireNonNull(restored.restored())).isEqualTo(1);
        assertThat(synonyms.list(null, 10)).extracting(SynonymVersion::number).containsExactly(3L, 2L, 1L);
        assertThat(synonyms.list(3L, 1)).extracting(SynonymVersion::number).containsExactly(2L);
        refused(Refusal.Kind.NOT_FOUND, () -> desk.restore(9, null, "", NOW, Stored.STAFF));
    }

    @Test
    void aVersionForLaterIsNotInForceYet() {
        publish(SCHOOL);
        publish(plan(1L, "码农 = 程序员", NOW.plus(Duration.ofDays(1))));

        assertThat(synonyms.live()).isEqualTo(1);
        assertThat(synonyms.last()).isEqualTo(2);
        assertThat(desk.text()).isEqualTo("码农 = 程序员");
        refused(Refusal.Kind.INVALID, () -> publish(plan(2L, "一词 = 二词", NOW.minusMillis(1))));
        refused(Refusal.Kind.INVALID, () -> publish(plan(2L, "一词 = 二词", NOW.plus(Duration.ofDays(367)))));
    }

    @Test
    void whoReadAnOlderVersionOrChangesNothingIsRefused() {
        publish(SCHOOL);

        refused(Refusal.Kind.STALE, () -> publish(plan(0L, "码农 = 程序员", null)));
        refused(Refusal.Kind.CONFLICT, () -> publish(plan(1L, SCHOOL.text(), null)));
        refused(Refusal.Kind.INVALID, () -> publish(plan(1L, "码农", null)));
        refused(Refusal.Kind.INVALID, () -> publish(
                new Synonyms.Plan(1L, "码农 = 程序员", "长".repeat(501), null, null)));
        assertThat(synonyms.last()).isEqualTo(1);
    }
}
