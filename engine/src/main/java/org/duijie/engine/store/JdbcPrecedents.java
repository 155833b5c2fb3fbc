package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.intake.Precedent;
import org.duijie.engine.intake.Precedents;
import org.duijie.engine.intake.Ruling;
import org.duijie.engine.intake.RulingCheck;
import org.duijie.engine.intake.Rulings;
import org.duijie.engine.intake.TextKind;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.text.Text;

/**
 * The rulings in the table {@code precedents}. A list that is read in looks up tens of thousands of words, so all rulings
 * are held in memory and read again when they have changed here or are a second old.
 */
final class JdbcPrecedents implements Rulings {
    private static final Text LABEL = Text.of("裁定", "ruling");
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Pattern ID = Pattern.compile("w([1-9][0-9]{0,17})");

    private final Database database;
    /** Counts what was written here, so that nothing read before a write is taken for what is there after it. */
    private final AtomicLong writes = new AtomicLong();
    private volatile @Nullable Known known;

    JdbcPrecedents(Database database) {
        this.database = database;
    }

    /** What words are looked up by. */
    private record Key(TextKind kind, String folded) {}

    /** All rulings as they were read at a moment, after so many writes. */
    private record Known(Instant at, long writes, Map<Key, Precedent> rulings) {
        boolean holds(Instant now, long writesByNow) {
            return writes == writesByNow && !at.plus(FRESH).isBefore(now) && !at.isAfter(now);
        }
    }

    @Override
    public Optional<Precedent> find(TextKind kind, String folded) {
        Instant now = database.now().toInstant();
        long writesByNow = writes.get();
        Known last = known;
        if (last == null || !last.holds(now, writesByNow)) {
            last = new Known(now, writesByNow, read());
            known = last;
        }
        return Optional.ofNullable(last.rulings().get(new Key(kind, folded)));
    }

    private Map<Key, Precedent> read() {
        Map<Key, Precedent> rulings = new HashMap<>();
        database.sql("SELECT * FROM precedents").query(this::entry).list().forEach(entry -> rulings
                .put(new Key(entry.precedent().kind(), Precedents.fold(entry.precedent().words())), entry.precedent()));
        return rulings;
    }

    @Override
    public Optional<Entry> get(String id) {
        var matcher = ID.matcher(id);
        return matcher.matches() ? find(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    private Optional<Entry> find(long number) {
        return database.sql("SELECT * FROM precedents WHERE number = :number").param("number", number)
                .query(this::entry).optional();
    }

    @Override
    public Optional<Entry> on(TextKind kind, String words) {
        return database.sql("SELECT * FROM precedents WHERE kind = :kind AND folded = :folded")
                .param("kind", kind.name()).param("folded", Precedents.fold(words)).query(this::entry).optional();
    }

    @Override
    public Page<Entry> list(@Nullable TextKind kind, @Nullable String words, @Nullable String after, int limit) {
        List<Entry> rows = new ArrayList<>(database.sql("""
                SELECT * FROM precedents WHERE number < :before AND kind LIKE :kind AND folded LIKE :words ESCAPE '!'
                ORDER BY number DESC LIMIT :limit""").param("before", after == null ? Long.MAX_VALUE : number(after))
                .param("kind", kind == null ? "%" : kind.name())
                .param("words", words == null ? "%" : Words.pattern(Precedents.fold(words)))
                .param("limit", Limits.within(limit, 500) + 1).query(this::entry).list());
        boolean more = rows.size() > limit;
        if (more) {
            rows.removeLast();
        }
        return new Page<>(rows, more ? rows.getLast().id() : null);
    }

    @Override
    public Entry put(Ruling ruling, @Nullable Long expected, Actor actor) {
        RulingCheck.require(ruling);
        Entry written = database.write(actor, journal -> {
            Optional<Entry> before = on(ruling.kind(), ruling.words());
            requireVersion(before, expected);
            long number = before.map(entry -> number(entry.id())).orElseGet(() -> database.next(Sequence.PRECEDENT));
            long version = before.map(Entry::version).orElse(0L) + 1;
            database.sql("""
                    INSERT INTO precedents (number, kind, folded, words, codes, note, version, at_millis, by_account)
                    VALUES (:number, :kind, :folded, :words, :codes, :note, :version, :at, :by)
                    ON CONFLICT (number) DO UPDATE SET words = excluded.words, codes = excluded.codes,
                    note = excluded.note, version = excluded.version, at_millis = excluded.at_millis,
                    by_account = excluded.by_account""").param("number", number).param("kind", ruling.kind().name())
                    .param("folded", Precedents.fold(ruling.words())).param("words", ruling.words())
                    .param("codes", Json.write(ruling.codes())).param("note", ruling.note())
                    .param("version", version).param("at", journal.at().toEpochMilli())
                    .param("by", journal.actor().account()).update();
            journal.audit(before.isPresent() ? "update" : "create", "precedent", "w" + number, "version " + version);
            return find(number).orElseThrow();
        });
        writes.incrementAndGet();
        return written;
    }

    @Override
    public void delete(String id, @Nullable Long expected, Actor actor) {
        database.write(actor, journal -> {
            Entry entry = get(id).orElseThrow(() -> Refusal.notFound(LABEL, id));
            requireVersion(Optional.of(entry), expected);
            database.sql("DELETE FROM precedents WHERE number = :number").param("number", number(id)).update();
            journal.audit("delete", "precedent", id, "version " + entry.version());
            return entry;
        });
        writes.incrementAndGet();
    }

    private static void requireVersion(Optional<Entry> before, @Nullable Long expected) {
        long version = before.map(Entry::version).orElse(0L);
        if (expected == null || expected == version) {
            return;
        }
        throw Refusal.of(Refusal.Kind.STALE, "version", expected.toString(), version == 0
                ? Text.of("已被他人删除", "was deleted by somebody else")
                : expected == 0
                        ? Text.of("对这个词已有裁定", "there is a ruling on these words already")
                        : Text.of("已被他人修改，现为第 " + version + " 版，请重新读取",
                                "was changed by somebody else and is now version " + version + "; read it again"));
    }

    /** The number in an id; one that is none comes after all there are. */
    private static long number(String id) {
        var matcher = ID.matcher(id);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private Entry entry(ResultSet row, int place) throws SQLException {
        ZoneId zone = database.now().getZone();
        return new Entry("w" + row.getLong("number"), row.getLong("version"),
                new Precedent(TextKind.valueOf(row.getString("kind")), row.getString("words"),
                        List.of(Json.mapper().readValue(row.getString("codes"), String[].class)),
                        row.getString("note"), row.getString("by_account"),
                        Instant.ofEpochMilli(row.getLong("at_millis")).atZone(zone).toLocalDate()));
    }
}
