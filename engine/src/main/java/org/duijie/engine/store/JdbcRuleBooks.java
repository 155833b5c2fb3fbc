package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.Draft;
import org.duijie.engine.rulebook.Publication;
import org.duijie.engine.rulebook.RuleBooks;
import org.duijie.engine.text.Text;

/** Rule books in the tables {@code book_sheets}, {@code book_drafts} and {@code book_publications}. */
final class JdbcRuleBooks implements RuleBooks {
    private static final Text DRAFT = Text.of("规则册草稿", "draft of a rule book");

    private final Database database;

    JdbcRuleBooks(Database database) {
        this.database = database;
    }

    /** The sheets of a version, as they are packed. */
    record Sheets(SortedMap<String, String> sheets) {}

    @Override
    public Optional<BookSource> sheets(BookRef ref) {
        return database.sql("SELECT sheets FROM book_sheets WHERE book = :book AND version = :version")
                .param("book", ref.name()).param("version", ref.version())
                .query((row, place) -> new BookSource(ref,
                        Packed.unpack(row.getBytes(1), Sheets.class).sheets()))
                .optional();
    }

    @Override
    public List<Versioned<Draft>> drafts(String book) {
        return database.sql("SELECT version, document FROM book_drafts WHERE book = :book ORDER BY number DESC")
                .param("book", book).query(JdbcRuleBooks::draft).list();
    }

    @Override
    public Optional<Versioned<Draft>> draft(String id) {
        return database.sql("SELECT version, document FROM book_drafts WHERE id = :id").param("id", id)
                .query(JdbcRuleBooks::draft).optional();
    }

    @Override
    public Versioned<Draft> begin(BookSource base, String title, Actor actor) {
        return database.write(actor, journal -> {
            keep(List.of(base), journal);
            long number = database.next(Sequence.DRAFT);
            Draft draft = Draft.begin("d" + number, base.ref().name(), title, base.ref().version(),
                    signature(journal, ""));
            database.sql("""
                    INSERT INTO book_drafts (id, number, book, version, document)
                    VALUES (:id, :number, :book, 1, :document)""").param("id", draft.id()).param("number", number)
                    .param("book", draft.book()).param("document", Json.write(draft)).update();
            journal.audit("begin", "draft", draft.id(), "book " + draft.book() + " from " + draft.base());
            return new Versioned<>(draft, 1);
        });
    }

    @Override
    public Versioned<Draft> step(String id, @Nullable Long expected, Step step, Collection<BookSource> sheets,
            String note, Actor actor) {
        return database.write(actor, journal -> {
            keep(sheets, journal);
            return step(id, expected, step, note, journal);
        });
    }

    private Versioned<Draft> step(String id, @Nullable Long expected, Step step, String note, Journal journal) {
        Versioned<Draft> before = draft(id).orElseThrow(() -> Refusal.notFound(DRAFT, id));
        if (expected != null && expected != before.version()) {
            throw Refusal.of(Refusal.Kind.STALE, "version", expected.toString(),
                    Text.of("已被他人修改，现为第 " + before.version() + " 版，请重新读取",
                            "was changed by somebody else and is now version "
                                    + before.version() + "; read it again"));
        }
        Draft after = step.change().apply(before.value(), signature(journal, note));
        if (after.equals(before.value())) {
            return before;
        }
        long version = before.version() + 1;
        database.sql("UPDATE book_drafts SET version = :version, document = :document WHERE id = :id")
                .param("version", version).param("document", Json.write(after)).param("id", id).update();
        journal.audit(step.action(), "draft", id, "version " + version + ", sheets " + after.content());
        return new Versioned<>(after, version);
    }

    @Override
    public List<Publication> publications(String book) {
        return database.sql("SELECT * FROM book_publications WHERE book = :book ORDER BY number DESC")
                .param("book", book).query(JdbcRuleBooks::publication).list();
    }

    @Override
    public Optional<Publication> live(String book) {
        return database.sql("""
                SELECT * FROM book_publications WHERE book = :book AND effective_millis <= :now
                ORDER BY number DESC LIMIT 1""").param("book", book)
                .param("now", database.now().toInstant().toEpochMilli()).query(JdbcRuleBooks::publication).optional();
    }

    @Override
    public Publication publish(Plan plan, Actor actor) {
        return database.write(actor, journal -> {
            String book = plan.source().ref().name();
            long last = publications(book).stream().mapToLong(Publication::number).findFirst().orElse(0);
            if (last != plan.after()) {
                throw Refusal.of(Refusal.Kind.STALE, "after", Long.toString(plan.after()), Text.of(
                        "此时又发布了新版本，请重新读取", "another version was published at this moment; read again"));
            }
            keep(List.of(plan.before(), plan.source()), journal);
            if (last == 0) {
                insert(new Publication(++last, plan.before().ref(), Instant.EPOCH, Publication.Kind.SHIPPED, null, "",
                        null, journal.at(), Actor.SYSTEM.account()));
            }
            OfDraft of = plan.draft();
            Draft draft = of == null
                    ? null
                    : step(of.id(), of.expected(), new Step("publish", of.step()), "", journal).value();
            Publication publication = new Publication(last + 1, plan.source().ref(),
                    Objects.requireNonNullElse(plan.effective(), journal.at()), plan.kind(),
                    draft == null ? null : draft.id(), plan.note(),
                    draft == null || draft.approval() == null ? null : draft.approval().account(), journal.at(),
                    actor.account());
            insert(publication);
            journal.audit(plan.kind() == Publication.Kind.PUBLISHED ? "publish" : "rollback", "rulebook", book,
                    "publication " + publication.number() + ", version " + publication.ref().version()
                            + ", effective " + publication.effective());
            return publication;
        });
    }

    private void insert(Publication publication) {
        database.sql("""
                INSERT INTO book_publications (book, number, version, effective_millis, kind, draft, note, approved_by,
                at_millis, by_account)
                VALUES (:book, :number, :version, :effective, :kind, :draft, :note, :approved, :at, :by)""")
                .param("book", publication.ref().name()).param("number", publication.number())
                .param("version", publication.ref().version())
                .param("effective", publication.effective().toEpochMilli()).param("kind", publication.kind().name())
                .param("draft", publication.draft()).param("note", publication.note())
                .param("approved", publication.approvedBy()).param("at", publication.at().toEpochMilli())
                .param("by", publication.by()).update();
    }

    private void keep(Collection<BookSource> sources, Journal journal) {
        for (BookSource source : sources) {
            database.sql("""
                    INSERT INTO book_sheets (book, version, sheets, at_millis) VALUES (:book, :version, :sheets, :at)
                    ON CONFLICT (book, version) DO NOTHING""").param("book", source.ref().name())
                    .param("version", source.ref().version()).param("sheets", Packed.pack(new Sheets(source.sheets())))
                    .param("at", journal.at().toEpochMilli()).update();
        }
    }

    private static Draft.Signature signature(Journal journal, String note) {
        return new Draft.Signature(journal.actor().account(), journal.at(), note);
    }

    private static Versioned<Draft> draft(ResultSet row, int place) throws SQLException {
        return new Versioned<>(Json.read(row.getString("document"), Draft.class), row.getLong("version"));
    }

    private static Publication publication(ResultSet row, int place) throws SQLException {
        return new Publication(row.getLong("number"), new BookRef(row.getString("book"), row.getString("version")),
                Instant.ofEpochMilli(row.getLong("effective_millis")),
                Publication.Kind.valueOf(row.getString("kind")), row.getString("draft"), row.getString("note"),
                row.getString("approved_by"), Instant.ofEpochMilli(row.getLong("at_millis")),
                row.getString("by_account"));
    }
}
