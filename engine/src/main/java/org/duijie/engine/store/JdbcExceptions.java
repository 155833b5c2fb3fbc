package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.text.Text;

/** The register in the table {@code lawful_exceptions}. */
final class JdbcExceptions implements Exceptions {
    private static final Text LABEL = Text.of("合法例外", "lawful exception");
    private static final Pattern ID = Pattern.compile("x([1-9][0-9]{0,17})");

    private final Database database;

    JdbcExceptions(Database database) {
        this.database = database;
    }

    @Override
    public Page<Entry> list(@Nullable String after, int limit) {
        List<Entry> rows = new ArrayList<>(
                database.sql("SELECT * FROM lawful_exceptions WHERE number < :before ORDER BY number DESC LIMIT :limit")
                        .param("before", after == null ? Long.MAX_VALUE : number(after))
                        .param("limit", Limits.within(limit, 500) + 1).query(this::entry).list());
        boolean more = rows.size() > limit;
        if (more) {
            rows.removeLast();
        }
        return new Page<>(rows, more ? rows.getLast().id() : null);
    }

    @Override
    public Optional<Entry> find(String id) {
        return database.sql("SELECT * FROM lawful_exceptions WHERE number = :number").param("number", number(id))
                .query(this::entry).optional();
    }

    @Override
    public List<Entry> live(String book, LocalDate day) {
        return database.sql("""
                SELECT * FROM lawful_exceptions WHERE book = :book AND ended_millis IS NULL AND valid_until >= :day
                ORDER BY number""").param("book", book).param("day", day.toString()).query(this::entry).list();
    }

    @Override
    public Entry add(Claim claim, Actor actor) {
        return database.write(actor, journal -> {
            Entry entry = new Entry("x" + database.next(Sequence.EXCEPTION), claim, journal.at(),
                    journal.actor().account(), null);
            database.sql("""
                    INSERT INTO lawful_exceptions (number, attribute, book, scope, document, clause, approver,
                    valid_until, added_millis, added_by) VALUES (:number, :attribute, :book, :scope, :document, :clause,
                    :approver, :until, :at, :by)""").param("number", number(entry.id()))
                    .param("attribute", claim.attribute().name()).param("book", claim.book())
                    .param("scope", claim.scope()).param("document", claim.document()).param("clause", claim.clause())
                    .param("approver", claim.approver()).param("until", claim.validUntil().toString())
                    .param("at", journal.at().toEpochMilli()).param("by", entry.addedBy()).update();
            journal.audit("create", "exception", entry.id(), claim.attribute() + " " + claim.book());
            return entry;
        });
    }

    @Override
    public Entry end(String id, Actor actor) {
        return database.write(actor, journal -> {
            Entry entry = find(id).orElseThrow(() -> Refusal.notFound(LABEL, id));
            if (entry.ended() != null) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "id", id,
                        Text.of("已由 " + entry.ended().by() + " 终止", "was ended by " + entry.ended().by()));
            }
            database.sql("UPDATE lawful_exceptions SET ended_millis = :at, ended_by = :by WHERE number = :number")
                    .param("at", journal.at().toEpochMilli()).param("by", journal.actor().account())
                    .param("number", number(id)).update();
            journal.audit("end", "exception", id, entry.claim().attribute() + " " + entry.claim().book());
            return find(id).orElseThrow();
        });
    }

    /** The number in an id; 0, which nothing has, if it is none. */
    private static long number(String id) {
        var matcher = ID.matcher(id);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private Entry entry(ResultSet row, int place) throws SQLException {
        Claim claim = new Claim(Attribute.valueOf(row.getString("attribute")), row.getString("book"),
                row.getString("scope"), row.getString("document"), row.getString("clause"), row.getString("approver"),
                LocalDate.parse(row.getString("valid_until")));
        @Nullable
        String endedBy = row.getString("ended_by");
        return new Entry("x" + row.getLong("number"), claim, Instant.ofEpochMilli(row.getLong("added_millis")),
                row.getString("added_by"),
                endedBy == null ? null : new Ended(Instant.ofEpochMilli(row.getLong("ended_millis")), endedBy));
    }
}
