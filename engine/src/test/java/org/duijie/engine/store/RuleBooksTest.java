package org.duijie.engine.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.Draft;
import org.duijie.engine.rulebook.Publication;
import org.duijie.engine.rulebook.RuleBooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class RuleBooksTest {
    private static final Actor LI = new Actor("li");
    private static final BookSource OLD = book("old", "8");
    private static final BookSource NEW = book("new", "12");

    private final LaterClock clock = new LaterClock(Stored.NOON);
    private Home home;
    private Store store;
    private RuleBooks books;

    @BeforeEach
    void open(Home home) {
        this.home = home;
        store = home.open(clock);
        books = store.ruleBooks();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static BookSource book(String version, String points) {
        return new BookSource(new BookRef("employment", version), new TreeMap<>(Map.of("01-major.csv", points)));
    }

    private Versioned<Draft> step(Versioned<Draft> draft, String action, RuleBooks.Change change, Actor actor,
            BookSource... sheets) {
        return books.step(draft.value().id(), draft.version(), new RuleBooks.Step(action, change), List.of(sheets), "",
                actor);
    }

    private Versioned<Draft> written() {
        return step(books.begin(OLD, "提高专业分", Stored.STAFF), "write", (d, by) -> d.written("new", by), Stored.STAFF,
                NEW);
    }

    private Publication publish(Versioned<Draft> draft, long after, @Nullable Instant effective) {
        return books.publish(new RuleBooks.Plan(after, NEW, OLD, effective, Publication.Kind.PUBLISHED,
                new RuleBooks.OfDraft(draft.value().id(), draft.version(), (d, by) -> d.published(true, by)), "提高专业分"),
                Stored.STAFF);
    }

    private Versioned<Draft> approved() {
        Versioned<Draft> submitted = step(written(), "submit", Draft::submitted, Stored.STAFF);
        return step(submitted, "approve", Draft::approved, LI);
    }

    @Test
    void sheetsAreKeptByTheirVersionAndAreThereAfterARestart() {
        Draft draft = written().value();

        assertThat(draft.content()).isEqualTo("new");
        assertThat(draft.earlier()).containsExactly("old");
        assertThat(books.sheets(NEW.ref())).contains(NEW);
        assertThat(books.sheets(new BookRef("employment", "other"))).isEmpty();
        try (Store again = home.open(clock)) {
            assertThat(again.ruleBooks().sheets(OLD.ref())).contains(OLD);
            assertThat(again.ruleBooks().draft(draft.id()).orElseThrow().value()).isEqualTo(draft);
        }
    }

    @Test
    void redoGoesForwardAgainUntilSomethingElseIsWritten() {
        Versioned<Draft> undone = step(written(), "undo", Draft::undone, Stored.STAFF);
        assertThat(undone.value().later()).containsExactly("new");
        Versioned<Draft> redone = step(undone, "redo", Draft::redone, Stored.STAFF);

        assertThat(redone.value().content()).isEqualTo("new");
        assertThat(redone.value().earlier()).containsExactly("old");
        assertThat(redone.value().later()).isEmpty();
        Versioned<Draft> again = step(redone, "undo", Draft::undone, Stored.STAFF);
        Versioned<Draft> other = step(again, "write", (d, by) -> d.written("other", by), Stored.STAFF,
                new BookSource(new BookRef("employment", "other"), NEW.sheets()));
        assertThat(other.value().later()).isEmpty();
        assertThatThrownBy(() -> step(other, "redo", Draft::redone, Stored.STAFF)).isInstanceOf(Refusal.class);
    }

    @Test
    void undoGoesBackThroughEverythingThatWasWritten() {
        Versioned<Draft> once = written();
        Versioned<Draft> twice = step(once, "write", (d, by) -> d.written("newer", by), LI, book("newer", "13"));

        Versioned<Draft> back = step(twice, "undo", Draft::undone, LI);
        assertThat(back.value().content()).isEqualTo("new");
        assertThat(back.value().editors()).containsExactly("wang", "li");
        Versioned<Draft> start = step(back, "undo", Draft::undone, LI);
        assertThat(start.value().content()).isEqualTo("old");
        assertThatThrownBy(() -> step(start, "undo", Draft::undone, LI)).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void whoeverWroteInADraftCannotApproveIt() {
        Versioned<Draft> submitted = step(written(), "submit", Draft::submitted, LI);

        assertThatThrownBy(() -> step(submitted, "approve", Draft::approved, Stored.STAFF))
                .isInstanceOf(Refusal.class).extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(step(submitted, "approve", Draft::approved, LI).value().state()).isEqualTo(Draft.State.APPROVED);
    }

    @Test
    void aStrokeAfterTheApprovalTakesItAway() {
        Versioned<Draft> approved = approved();
        assertThat(approved.value().approval()).isNotNull();

        Versioned<Draft> touched = step(approved, "write", (d, by) -> d.written("newer", by), LI, book("newer", "13"));

        assertThat(touched.value().state()).isEqualTo(Draft.State.OPEN);
        assertThat(touched.value().approval()).isNull();
        assertThatThrownBy(() -> publish(touched, 0, null)).isInstanceOf(Refusal.class);
        assertThat(books.publications("employment")).isEmpty();
    }

    @Test
    void aPublicationCountsFromItsInstantOnAndNotesWhatCountedBefore() {
        Instant later = clock.instant().plus(Duration.ofHours(2));
        Publication publication = publish(approved(), 0, later);

        assertThat(books.publications("employment"))
                .extracting(p -> p.number() + " " + p.kind() + " " + p.ref().version())
                .containsExactly("2 PUBLISHED new", "1 SHIPPED old");
        assertThat(publication.approvedBy()).isEqualTo("li");
        assertThat(books.live("employment")).map(Publication::ref).contains(OLD.ref());
        clock.pass(Duration.ofHours(2));
        assertThat(books.live("employment")).contains(publication);
        assertThat(books.live("expertise")).isEmpty();
    }

    @Test
    void rollingBackBringsTheOldSheetsBackAndKeepsTheNewOnes() {
        publish(approved(), 0, null);
        Publication back = books.publish(
                new RuleBooks.Plan(2, OLD, NEW, null, Publication.Kind.ROLLED_BACK, null, "影响面过大"), LI);

        assertThat(books.live("employment")).contains(back);
        assertThat(back.ref()).isEqualTo(OLD.ref());
        assertThat(books.sheets(NEW.ref())).contains(NEW);
        assertThat(store.auditTrail().before(Long.MAX_VALUE, 9))
                .extracting(e -> e.account() + " " + e.action() + " " + e.kind() + " " + e.subject())
                .containsExactly("li rollback rulebook employment", "wang publish rulebook employment",
                        "wang publish draft d1", "li approve draft d1", "wang submit draft d1", "wang write draft d1",
                        "wang begin draft d1");
    }

    @Test
    void ofTwoWhoPublishAtTheSameMomentOneIsToldAndNothingOfHisIsWritten() {
        Versioned<Draft> draft = approved();
        books.publish(new RuleBooks.Plan(0, NEW, OLD, null, Publication.Kind.ROLLED_BACK, null, "先到"), LI);

        assertThatThrownBy(() -> publish(draft, 0, null)).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(books.draft(draft.value().id())).contains(draft);
    }

    @Test
    void aDraftSomebodyElseChangedIsNotWrittenOver() {
        Versioned<Draft> read = books.begin(OLD, "提高专业分", Stored.STAFF);
        step(read, "write", (d, by) -> d.written("new", by), LI, NEW);

        assertThatThrownBy(() -> step(read, "write", (d, by) -> d.written("newer", by), Stored.STAFF,
                book("newer", "13"))).isInstanceOf(Refusal.class).extracting(e -> ((Refusal) e).kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(books.sheets(new BookRef("employment", "newer"))).isEmpty();
    }
}
