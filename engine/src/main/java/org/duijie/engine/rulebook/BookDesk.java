package org.duijie.engine.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/**
 * Where rule books are changed: a draft is begun, written, checked, submitted, approved by a second person and published; a
 * version that counted before comes back with one word. Thread safe.
 */
public final class BookDesk {
    private static final Text DRAFT = Text.of("规则册草稿", "draft of a rule book");

    private final RuleBooks records;
    private final Books books;
    private final BookChecks checks;
    private final boolean secondPerson;

    /**
     * A desk.
     *
     * @param books what counts now, and what compiles
     * @param secondPerson whether somebody who did not write a draft must have approved it
     */
    public BookDesk(RuleBooks records, Books books, BookChecks checks, boolean secondPerson) {
        this.records = records;
        this.books = books;
        this.checks = checks;
        this.secondPerson = secondPerson;
    }

    /** Whether a second person has to approve. */
    public boolean secondPerson() {
        return secondPerson;
    }

    /** The drafts of a book, newest first; throws NOT_FOUND. */
    public List<Versioned<Draft>> drafts(String book) {
        requireBook(book);
        return records.drafts(book);
    }

    /** A draft; throws NOT_FOUND unless it is one of that book. */
    public Versioned<Draft> draft(String book, String id) {
        requireBook(book);
        return records.draft(id).filter(draft -> draft.value().book().equals(book))
                .orElseThrow(() -> Refusal.notFound(DRAFT, id));
    }

    /** The publications of a book, newest first; throws NOT_FOUND. */
    public List<Publication> publications(String book) {
        requireBook(book);
        return records.publications(book);
    }

    /** What counts now; throws NOT_FOUND. */
    public BookSource live(String book) {
        requireBook(book);
        return books.live(book);
    }

    /** The version published last, though it may count only later; throws NOT_FOUND. */
    public BookSource newest(String book) {
        requireBook(book);
        return newest(book, records.publications(book));
    }

    /** The sheets of a version of a book; throws NOT_FOUND. */
    public BookSource sheets(String book, String version) {
        BookSource live = live(book);
        return live.ref().version().equals(version)
                ? live
                : records.sheets(new BookRef(book, version))
                        .orElseThrow(() -> Refusal.notFound(Text.of("规则册版本", "version of a rule book"), version));
    }

    /** The sheets of a draft as they stand. */
    public BookSource sheets(Draft draft) {
        return sheets(draft.book(), draft.content());
    }

    /** The sheets a draft was made from. */
    public BookSource base(Draft draft) {
        return sheets(draft.book(), draft.base());
    }

    /**
     * Begins a draft of what was published last.
     *
     * @param title one line of 1 to 100 characters
     * @throws Refusal NOT_FOUND, INVALID
     */
    public Versioned<Draft> begin(String book, String title, Actor actor) {
        requireBook(book);
        Violations violations = new Violations();
        violations.line("title", title, 1, 100);
        violations.refuse(Refusal.Kind.INVALID);
        return records.begin(newest(book), title, actor);
    }

    /**
     * Writes other sheets into a draft; anything may be wrong with them.
     *
     * @param expected the version of the draft last read
     * @throws Refusal NOT_FOUND, STALE, CONFLICT if it is published or given up
     */
    public Versioned<Draft> write(String book, String id, @Nullable Long expected, BookSource sheets, Actor actor) {
        requireSame(draft(book, id).value(), sheets);
        return records.step(id, expected, new RuleBooks.Step("write",
                (draft, by) -> draft.written(sheets.ref().version(), by)), List.of(sheets), "", actor);
    }

    /**
     * Takes what was published since a draft was begun into it.
     *
     * @param merging how the three become one; may refuse
     * @throws Refusal as {@link #write}; CONFLICT if nothing was published since
     */
    public Versioned<Draft> merge(String book, String id, @Nullable Long expected, Merging merging, Actor actor) {
        Draft draft = draft(book, id).value();
        BookSource newest = newest(book);
        if (newest.ref().version().equals(draft.base())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "base", draft.base(),
                    Text.of("草稿已在最新版本之上", "the draft is made from the newest version already"));
        }
        BookSource merged = merging.merge(base(draft), sheets(draft), newest);
        return records.step(id, expected, new RuleBooks.Step("merge",
                (d, by) -> d.rebased(newest.ref().version(), merged.ref().version(), by)), List.of(merged, newest), "",
                actor);
    }

    /** Makes one of three versions. */
    @FunctionalInterface
    public interface Merging {
        /**
         * The newest version with what the draft changed.
         *
         * @param base what the draft was made from
         */
        BookSource merge(BookSource base, BookSource draft, BookSource newest);
    }

    /** Takes the last change of a draft back; see {@link #write}. */
    public Versioned<Draft> undo(String book, String id, @Nullable Long expected, Actor actor) {
        return step(book, id, expected, "undo", Draft::undone, "", actor);
    }

    /** Does again what was taken back last; see {@link #write}. */
    public Versioned<Draft> redo(String book, String id, @Nullable Long expected, Actor actor) {
        return step(book, id, expected, "redo", Draft::redone, "", actor);
    }

    /** Gives a draft up; see {@link #write}. */
    public Versioned<Draft> abandon(String book, String id, @Nullable Long expected, Actor actor) {
        return step(book, id, expected, "abandon", Draft::abandoned, "", actor);
    }

    /** What is wrong with a draft that is to count from a day on; throws NOT_FOUND. */
    public CheckReport check(String book, String id, LocalDate from) {
        Draft draft = draft(book, id).value();
        return checks.check(sheets(draft), base(draft), from);
    }

    /**
     * Hands a draft over for approval.
     *
     * @param from the day it is to count from, for the checks
     * @throws Refusal as {@link #write}; INVALID with everything the checks refuse; CONFLICT if the draft changes nothing
     */
    public Versioned<Draft> submit(String book, String id, @Nullable Long expected, String note, LocalDate from,
            Actor actor) {
        requireNote(note);
        requireSound(draft(book, id).value(), from);
        return step(book, id, expected, "submit", Draft::submitted, note, actor);
    }

    /** Gives a draft back to whoever writes, with words; see {@link #write}. */
    public Versioned<Draft> giveBack(String book, String id, @Nullable Long expected, String note, Actor actor) {
        requireNote(note);
        return step(book, id, expected, "return", Draft::returned, note, actor);
    }

    /** Approves a draft as it stands; see {@link #write}; throws FORBIDDEN to whoever wrote in it. */
    public Versioned<Draft> approve(String book, String id, @Nullable Long expected, String note, Actor actor) {
        requireNote(note);
        return step(book, id, expected, "approve", Draft::approved, note, actor);
    }

    /**
     * Publishes a draft. Its tables are filled before it counts, so that nobody waits for them.
     *
     * @param effective from when on it counts; null for at once
     * @param today the day at this moment, where the bureau is
     * @throws Refusal as {@link #submit}; CONFLICT if it is not approved, or if another version was published meanwhile,
     *     or if it would count before the one published last does
     */
    public Publication publish(String book, String id, @Nullable Long expected, @Nullable Instant effective,
            LocalDate today, Actor actor) {
        Draft draft = draft(book, id).value();
        List<Publication> publications = records.publications(book);
        BookSource newest = newest(book, publications);
        if (!newest.ref().version().equals(draft.base())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "base", draft.base(),
                    Text.of("此后已发布过新版本（" + newest.ref().version() + "），请先并入新版本再发布",
                            "another version was published meanwhile (" + newest.ref().version()
                                    + "); take it in first"));
        }
        requireOrder(book, publications, effective);
        requireSound(draft, today);
        BookSource source = sheets(draft);
        books.compile(source, today);
        return records.publish(
                new RuleBooks.Plan(last(publications), source, newest, effective, Publication.Kind.PUBLISHED,
                        new RuleBooks.OfDraft(id, expected, (d, by) -> d.published(secondPerson, by)), draft.title()),
                actor);
    }

    /**
     * Lets a version count again that counted before, at once; whatever was to count later does not.
     *
     * @param note why, 1 to 500 characters
     * @throws Refusal NOT_FOUND, INVALID; CONFLICT if it counts already and nothing else is to
     */
    public Publication rollBack(String book, String version, String note, LocalDate today, Actor actor) {
        Violations violations = new Violations();
        violations.text("note", note, 1, 500);
        violations.refuse(Refusal.Kind.INVALID);
        requireBook(book);
        List<Publication> publications = records.publications(book);
        if (publications.stream().noneMatch(p -> p.ref().version().equals(version))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "version", version,
                    Text.of("这个版本从未发布过，不能退回", "never counted, so it cannot come back"));
        }
        BookSource back = sheets(book, version);
        BookSource newest = newest(book, publications);
        if (newest.ref().equals(back.ref())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "version", version,
                    Text.of("这就是最后发布的版本", "is the version published last"));
        }
        books.compile(back, today);
        return records.publish(
                new RuleBooks.Plan(last(publications), back, newest, null, Publication.Kind.ROLLED_BACK, null, note),
                actor);
    }

    private Versioned<Draft> step(String book, String id, @Nullable Long expected, String action,
            RuleBooks.Change change, String note, Actor actor) {
        draft(book, id);
        return records.step(id, expected, new RuleBooks.Step(action, change), List.of(), note, actor);
    }

    private BookSource newest(String book, List<Publication> publications) {
        return publications.isEmpty() ? books.live(book) : sheets(book, publications.getFirst().ref().version());
    }

    private static long last(List<Publication> publications) {
        return publications.isEmpty() ? 0 : publications.getFirst().number();
    }

    private void requireBook(String book) {
        if (!books.names().contains(book)) {
            throw Refusal.notFound(Text.of("规则册", "rule book"), book);
        }
    }

    private static void requireSame(Draft draft, BookSource sheets) {
        if (!sheets.ref().name().equals(draft.book())) {
            throw new IllegalArgumentException(sheets.ref() + " is no version of " + draft.book());
        }
    }

    private static void requireNote(String note) {
        Violations violations = new Violations();
        violations.text("note", note, 0, 500);
        violations.refuse(Refusal.Kind.INVALID);
    }

    /** A version that is to count later must not be overtaken by one that was made from it. */
    private void requireOrder(String book, List<Publication> publications, @Nullable Instant effective) {
        Optional<Publication> newest = publications.stream().findFirst();
        Optional<Publication> live = records.live(book);
        boolean waits = newest.isPresent() && !newest.equals(live);
        if (waits && (effective == null || effective.isBefore(newest.get().effective()))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "effective", effective == null ? "" : effective.toString(),
                    Text.of("上一个版本要到 " + newest.get().effective() + " 才生效，不能更早；要取消它，请先退回现行版本",
                            "the version published last counts only from " + newest.get().effective()
                                    + "; not earlier than that, or roll back to the one that counts now first"));
        }
    }

    private void requireSound(Draft draft, LocalDate from) {
        List<Violation> refused = checks.check(sheets(draft), base(draft), from).remarks().stream()
                .filter(remark -> remark.grade() == Remark.Grade.REFUSED)
                .map(remark -> new Violation(remark.spot().words(), remark.value(), remark.message())).toList();
        if (!refused.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, refused);
        }
    }
}
