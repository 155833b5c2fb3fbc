package org.duijie.engine.store;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Department;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.run.RunState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class DocumentsTest {
    private static final Actor STAFF = Stored.STAFF;
    private Store store;

    @BeforeEach
    void open(Home home) {
        store = Stored.open(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void countsVersionsAndTellsTheFeed() {
        Department bureau = new Department("bureau", "人社局", null, Contact.NONE, null, null);
        Department renamed = new Department("bureau", "人力资源局", null, Contact.NONE, null, null);

        assertThat(store.parties().put(bureau, 0L, STAFF).version()).isEqualTo(1);
        assertThat(store.parties().put(renamed, 1L, STAFF).version()).isEqualTo(2);
        assertThat(store.parties().put(bureau, null, STAFF).version()).isEqualTo(3);
        store.parties().delete("bureau", 3L, STAFF);

        assertThat(store.parties().find("bureau")).isEmpty();
        assertThat(store.changes().after(4, 10)).containsExactly(
                new Change(5, Change.Kind.PARTY, "bureau", 1, false),
                new Change(6, Change.Kind.PARTY, "bureau", 2, false),
                new Change(7, Change.Kind.PARTY, "bureau", 3, false),
                new Change(8, Change.Kind.PARTY, "bureau", 4, true));
    }

    @Test
    void readsManyAtOnceInTheOrderOfTheirIdsLeavesOutWhoIsNotThereAndCountsAll() {
        store.parties().put(Records.graduate("an"), 0L, STAFF);

        assertThat(store.parties().findAll(List.of("zhang", "nobody", "an")))
                .containsExactly(new Versioned<>(Records.graduate("an"), 1),
                        store.parties().find("zhang").orElseThrow());
        assertThat(store.needs().findAll(List.of("job"))).containsExactly(store.needs().find("job").orElseThrow());
        assertThat(store.needs().findAll(List.of())).isEmpty();
        assertThat(store.parties().count()).isEqualTo(3);
        assertThat(store.needs().count()).isEqualTo(1);
    }

    @Test
    void refusesAWriteOverSomebodyElsesWork() {
        store.parties().put(Records.graduate("li"), 0L, STAFF);
        store.parties().put(Records.graduate("li"), 1L, STAFF);

        refused(Refusal.Kind.STALE, () -> store.parties().put(Records.graduate("li"), 1L, STAFF));
        refused(Refusal.Kind.STALE, () -> store.parties().put(Records.graduate("li"), 0L, STAFF));
        refused(Refusal.Kind.STALE, () -> store.parties().put(Records.graduate("nobody"), 7L, STAFF));
        refused(Refusal.Kind.STALE, () -> store.parties().delete("li", 1L, STAFF));
        refused(Refusal.Kind.NOT_FOUND, () -> store.parties().delete("nobody", null, STAFF));
    }

    @Test
    void letsNoOldVersionFitARecordThatCameBack() {
        store.parties().put(Records.graduate("li"), 0L, STAFF);
        store.parties().delete("li", 1L, STAFF);

        Versioned<Party> again = store.parties().put(Records.graduate("li"), 0L, STAFF);

        assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void refusesToTurnOneKindIntoAnother() {
        refused(Refusal.Kind.CONFLICT, () -> store.parties().put(Records.enterprise("zhang"), null, STAFF));
    }

    @Test
    void refusesToMoveARosteredNeedToAnotherOwner() {
        store.parties().put(Records.enterprise("rival"), 0L, STAFF);

        refused(Refusal.Kind.CONFLICT, () -> store.needs().put(Records.position("job", "rival"), null, STAFF));
    }

    @Test
    void findsWordsAsTheyAreWritten() {
        store.parties().put(new Department("a", "100%_达标办!", null, Contact.NONE, null, null), 0L, STAFF);
        store.parties().put(new Department("b", "ＡＢＣ Centre", null, Contact.NONE, null, null), 0L, STAFF);

        assertThat(found("%")).containsExactly("a");
        assertThat(found("_达")).containsExactly("a");
        assertThat(found("!")).containsExactly("a");
        assertThat(found("abc cENTRE")).containsExactly("b");
        assertThat(found("试验")).containsExactly("firm");
        assertThat(found("' OR 1=1 --")).isEmpty();
        assertThat(found(" ")).hasSize(4);
        assertThat(found(null)).hasSize(4);
    }

    @Test
    void keepsANameThatGrowsWhenItIsFolded() {
        String ligatures = "\uFDFA".repeat(100);

        store.parties().put(new Department("a", ligatures, null, Contact.NONE, null, null), 0L, STAFF);

        assertThat(store.parties().find("a").orElseThrow().value().name()).isEqualTo(ligatures);
        assertThat(found("\uFDFA")).containsExactly("a");
    }

    @Test
    void listsInTheOrderOfCodePoints() {
        List.of("a_b", "ab", "a-c", "a1", "-a", "_a")
                .forEach(id -> store.parties().put(Records.graduate(id), 0L, STAFF));

        assertThat(store.parties().list(PartyKind.GRADUATE, null, true, "", 500).items())
                .extracting(party -> party.value().id()).containsExactly("-a", "_a", "a-c", "a1", "a_b", "ab", "zhang");
        assertThat(store.parties().list(PartyKind.GRADUATE, null, true, "a1", 500).items())
                .extracting(party -> party.value().id()).containsExactly("a_b", "ab", "zhang");
    }

    @Test
    void findsPersonsByTheirIdsAloneWhileNamesAreHidden() {
        assertThat(found("张三")).containsExactly("zhang");

        assertThat(foundWithNamesHidden("张三")).isEmpty();
        assertThat(foundWithNamesHidden("zhang\n张")).isEmpty();
        assertThat(foundWithNamesHidden("HAN")).containsExactly("zhang");
        assertThat(foundWithNamesHidden("试验")).containsExactly("firm");
    }

    private List<String> foundWithNamesHidden(String words) {
        return store.parties().list(null, words, false, null, 500).items().stream().map(party -> party.value().id())
                .toList();
    }

    private List<String> found(@Nullable String words) {
        return store.parties().list(null, words, true, null, 500).items().stream().map(party -> party.value().id())
                .toList();
    }

    @Test
    void pagesThroughAListWithoutGapOrOverlap() {
        IntStream.range(0, 25).forEach(i -> store.parties().put(Records.graduate("g-%02d".formatted(i)), 0L, STAFF));

        Page<Versioned<Party>> first = store.parties().list(PartyKind.GRADUATE, "g-", true, null, 10);
        Page<Versioned<Party>> second = store.parties().list(PartyKind.GRADUATE, "g-", true, first.next(), 10);
        Page<Versioned<Party>> third = store.parties().list(PartyKind.GRADUATE, "g-", true, second.next(), 5);

        assertThat(first.next()).isEqualTo("g-09");
        assertThat(second.items().getFirst().value().id()).isEqualTo("g-10");
        assertThat(third.items()).hasSize(5);
        assertThat(third.next()).isNull();
        assertThat(store.needs().list(NeedKind.POSITION, "firm", null, null, 1).next()).isNull();
        assertThat(store.needs().list(null, "rival", null, null, 1).items()).isEmpty();
        refused(Refusal.Kind.INVALID, () -> store.parties().list(null, null, true, null, 0));
        refused(Refusal.Kind.INVALID, () -> store.needs().list(null, null, null, null, 501));
    }

    @Test
    void keepsWhatIsReferredTo() {
        refused(Refusal.Kind.CONFLICT, "firm", () -> store.parties().delete("firm", null, STAFF));
        refused(Refusal.Kind.CONFLICT, "zhang", () -> store.parties().delete("zhang", null, STAFF));
        refused(Refusal.Kind.CONFLICT, "job", () -> store.needs().delete("job", null, STAFF));
    }

    @Test
    void namesAllThatRefersByIdOnly() {
        String run = Stored.done(store).id();
        store.releases().release(run, "定稿一", STAFF);

        assertThatThrownBy(() -> store.parties().delete("firm", null, STAFF))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(violation -> violation.place() + ": " + violation.message().en())
                        .containsExactly("needs: owns needs: job", "sessions: is on the rosters of sessions: fair",
                                "releases: took part in released sessions: rel1"));
    }

    @Test
    void keepsTheGraduateOfAReleasedSessionEvenOffTheRoster() {
        store.releases().release(Stored.done(store).id(), "定稿", STAFF);
        store.parties().put(Records.graduate("li"), 0L, STAFF);
        store.sessions().put(Records.session("fair", "firm", "job", "li"), null, STAFF);

        refused(Refusal.Kind.CONFLICT, "zhang", () -> store.parties().delete("zhang", null, STAFF));
    }

    @Test
    void erasesTheLineThatSaysWhoAPersonWas() {
        String run = Stored.done(store).id();
        store.parties().put(Records.graduate("li"), 0L, STAFF);
        store.sessions().put(Records.session("fair", "firm", "job", "li"), null, STAFF);

        store.parties().delete("zhang", null, STAFF);

        assertThat(store.runs().pseudonyms(run).findId("c001")).isEmpty();
        assertThat(store.runs().pseudonyms(run).findId("h001")).contains("firm");
        assertThat(store.runs().frozen(run)).isEqualTo(Records.frozen("fair"));
    }

    @Test
    void removesASessionWithItsRuns() {
        String run = Stored.done(store).id();

        store.sessions().delete("fair", null, STAFF);

        assertThat(store.runs().find(run)).isEmpty();
        refused(Refusal.Kind.NOT_FOUND, () -> store.runs().frozen(run));
        store.needs().delete("job", null, STAFF);
        store.parties().delete("firm", null, STAFF);
    }

    @Test
    void keepsASessionThatIsReleasedOrRunning() {
        String run = Stored.begun(store).id();
        refused(Refusal.Kind.CONFLICT, () -> store.sessions().delete("fair", null, STAFF));

        store.runs().end(run, RunState.FAILED, STAFF);
        store.releases().release(Stored.done(store).id(), "定稿", STAFF);
        refused(Refusal.Kind.CONFLICT, () -> store.sessions().delete("fair", null, STAFF));
    }

    @Test
    void refusesWhatTheChecksRefuse() {
        refused(Refusal.Kind.INVALID, () -> store.parties().put(Records.graduate("Zhang San"), null, STAFF));
        refused(Refusal.Kind.INVALID, () -> store.needs().put(Records.position("job-2", "nobody"), null, STAFF));
        refused(Refusal.Kind.INVALID,
                () -> store.sessions().put(Records.session("fair-2", "firm", "job", "nobody"), null, STAFF));
        assertThat(store.changes().last()).isEqualTo(4);
    }

    private static void refused(Refusal.Kind kind, Runnable write) {
        refused(kind, "", write);
    }

    private static void refused(Refusal.Kind kind, String value, Runnable write) {
        assertThatThrownBy(write::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.violations().getFirst().value()).contains(value);
        });
    }
}
