package org.duijie.engine.store;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.lawful.ExceptionDesk;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.lawful.Exceptions.Claim;
import org.duijie.engine.lawful.Exceptions.Entry;
import org.duijie.engine.lawful.Provisions;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class ExceptionsTest {
    static final Claim MEN_FOR_GUARDS = new Claim(Attribute.SEX, "employment", "学历-3", "《监狱人民警察录用办法》", "第六条",
            "法规科 李", LocalDate.of(2027, 6, 30));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Store store;
    private Exceptions exceptions;
    private ExceptionDesk desk;

    @BeforeEach
    void open(Home home) {
        store = Stored.empty(home);
        exceptions = store.exceptions();
        desk = new ExceptionDesk(exceptions, () -> List.of("employment", "expertise"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Claim until(LocalDate day) {
        Claim c = MEN_FOR_GUARDS;
        return new Claim(c.attribute(), c.book(), c.scope(), c.document(), c.clause(), c.approver(), day);
    }

    @Test
    void anExceptionCountsInItsBookUntilItsDayIsOver() {
        Entry added = desk.add(MEN_FOR_GUARDS, TODAY, Stored.STAFF);

        assertThat(added.id()).isEqualTo("x1");
        assertThat(added.claim()).isEqualTo(MEN_FOR_GUARDS);
        assertThat(exceptions.find("x1")).contains(added);
        assertThat(exceptions.live("employment", MEN_FOR_GUARDS.validUntil())).containsExactly(added);
        assertThat(exceptions.live("employment", MEN_FOR_GUARDS.validUntil().plusDays(1))).isEmpty();
        assertThat(exceptions.live("expertise", TODAY)).isEmpty();
    }

    @Test
    void onceEndedItCountsNoMoreButStaysOnRecord() {
        desk.add(MEN_FOR_GUARDS, TODAY, Stored.STAFF);

        Entry ended = desk.end("x1", Stored.STAFF);

        assertThat(ended.ended()).isNotNull();
        assertThat(ended.counts(TODAY)).isFalse();
        assertThat(exceptions.live("employment", TODAY)).isEmpty();
        assertThat(exceptions.list(null, 10).items()).containsExactly(ended);
        refused(Refusal.Kind.CONFLICT, () -> desk.end("x1", Stored.STAFF));
        refused(Refusal.Kind.NOT_FOUND, () -> desk.end("x2", Stored.STAFF));
        refused(Refusal.Kind.NOT_FOUND, () -> desk.end("1' OR 1=1", Stored.STAFF));
    }

    @Test
    void addingAndEndingAreAudited() {
        desk.add(MEN_FOR_GUARDS, TODAY, Stored.STAFF);
        desk.end("x1", Stored.STAFF);

        assertThat(store.auditTrail().before(Long.MAX_VALUE, 2)).extracting(AuditEntry::action, AuditEntry::kind,
                AuditEntry::subject, AuditEntry::detail)
                .containsExactly(tuple("end"), tuple("create"));
    }

    private static Tuple tuple(String action) {
        return Assertions.tuple(action, "exception", "x1", "SEX employment");
    }

    @Test
    void allThatIsWrongIsRefusedAtOnceAndNothingIsWritten() {
        assertThatThrownBy(() -> desk.add(new Claim(Attribute.SEX, "funding", " ", "", "第\n六条", "长".repeat(61),
                TODAY.minusDays(1)), TODAY, Stored.STAFF)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.violations()).extracting(Violation::place).containsExactly("book", "scope",
                            "document", "clause", "approver", "validUntil");
                });
        refused(Refusal.Kind.INVALID, () -> desk.add(until(TODAY.plusYears(5).plusDays(1)), TODAY, Stored.STAFF));
        assertThat(exceptions.list(null, 10).items()).isEmpty();
    }

    @Test
    void whatTheLawAllowsNeedsNoException() {
        refused(Refusal.Kind.INVALID, () -> desk.add(new Claim(Attribute.GRADUATION, "employment", "support", "文件",
                "第一条", "李", TODAY), TODAY, Stored.STAFF));
    }

    @Test
    void forDemandsItNamesTheParty() {
        refused(Refusal.Kind.INVALID, () -> desk.add(new Claim(Attribute.AGE, Provisions.DEMANDS, "公安局", "文件", "第一条",
                "李", TODAY), TODAY, Stored.STAFF));

        desk.add(new Claim(Attribute.AGE, Provisions.DEMANDS, "police", "文件", "第一条", "李", TODAY), TODAY, Stored.STAFF);
        assertThat(exceptions.live(Provisions.DEMANDS, TODAY)).hasSize(1);
    }

    @Test
    void listsThoseAddedLastFirst() {
        for (int i = 0; i < 5; i++) {
            desk.add(MEN_FOR_GUARDS, TODAY, Stored.STAFF);
        }

        var first = exceptions.list(null, 3);

        assertThat(first.items()).extracting(Entry::id).containsExactly("x5", "x4", "x3");
        assertThat(exceptions.list(first.next(), 3).items()).extracting(Entry::id).containsExactly("x2", "x1");
        assertThat(exceptions.list("nonsense", 3).items()).isEmpty();
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
