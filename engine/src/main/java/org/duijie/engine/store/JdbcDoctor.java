package org.duijie.engine.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.doctor.Doctor;
import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.doctor.Symptom.Gravity;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.text.Text;

/** The doctor of a store in a database. */
final class JdbcDoctor implements Doctor {
    private final Database database;
    private final DataSource source;

    JdbcDoctor(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    @Override
    public List<Symptom> examine() {
        return look(null);
    }

    @Override
    public List<Symptom> repair(Actor actor) {
        return look(actor);
    }

    private List<Symptom> look(@Nullable Actor actor) {
        List<Symptom> found = new ArrayList<>();
        found.addAll(attempt("database", () -> Dialect.of(source).integrity(database)));
        found.addAll(attempt("tables", this::readable));
        found.addAll(attempt("references", new ReferenceCheck(source, database)::look));
        found.addAll(attempt("audit_entries", this::audit));
        found.addAll(attempt("runs", new RunCheck(database)::look));
        found.addAll(attempt("counters", () -> derived(actor, new CounterCheck(database)::look)));
        found.addAll(attempt("changes", () -> derived(actor, new FeedCheck(database)::look)));
        found.addAll(attempt("documents", () -> derived(actor, new RecordCheck(database)::look)));
        found.addAll(attempt("rosters", () -> derived(actor, new RosterCheck(database)::look)));
        found.addAll(attempt("runs", () -> derived(actor, new RunCheck(database)::torn)));
        return found;
    }

    /** A check that cannot be carried out is a symptom too; a database that is gone for now is none. */
    private static List<Symptom> attempt(String place, Supplier<List<Symptom>> check) {
        try {
            return check.get();
        } catch (RuntimeException e) {
            Unavailable outage = Outage.behind(e);
            if (outage != null) {
                throw outage;
            }
            return List.of(new Symptom(Gravity.TRUTH, place,
                    Text.of("无法检查：有数据读不出", "cannot be looked at: something in it cannot be read"), false));
        }
    }

    /** Looks without holding anybody up; only if there is something to repair, looks again while nobody else writes. */
    private List<Symptom> derived(@Nullable Actor actor, Function<@Nullable Journal, List<Symptom>> check) {
        List<Symptom> found = check.apply(null);
        if (actor == null || found.stream().noneMatch(symptom -> symptom.gravity() == Gravity.DERIVED)) {
            return found;
        }
        return database.write(actor, journal -> {
            List<Symptom> again = check.apply(journal);
            again.stream().filter(Symptom::repaired)
                    .forEach(symptom -> journal.audit("repair", "store", symptom.place(), symptom.what().en()));
            return again;
        });
    }

    /** Every row of every table, as a backup would read it. */
    private List<Symptom> readable() {
        try {
            new Snapshot(source).write(OutputStream.nullOutputStream(), database.now().toInstant());
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Symptom> audit() {
        long broken = new JdbcAuditTrail(database).firstBroken();
        return broken == 0
                ? List.of()
                : List.of(new Symptom(Gravity.TRUTH, "audit_entries " + broken, Text.of("审计记录从此条起不完整",
                        "the audit chain is broken from this entry on"), false));
    }
}
