package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Runs;
import org.duijie.engine.text.Text;

/** The runs in the table {@code runs}, with inputs, result and pseudonyms beside it. */
final class JdbcRuns implements Runs {
    private static final Text LABEL = Text.of("测算", "run");

    private final Database database;
    private final String node;

    JdbcRuns(Database database, String node) {
        this.database = database;
        this.node = node;
    }

    @Override
    public Run begin(String session, Frozen frozen, Pseudonyms pseudonyms, Actor actor) {
        byte[] inputs = Packed.pack(frozen);
        return database.write(actor, journal -> {
            requireSession(session);
            requireNoOther(session);
            String id = "r" + database.next(Sequence.RUN);
            int number = database.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM runs WHERE session = :session")
                    .param("session", session).query(Integer.class).single();
            Run run = new Run(id, session, number, RunState.RUNNING, journal.at(), actor.account(), null,
                    frozen.book().ref().version(), frozen.session().seed(), 0);
            insert(run);
            database.sql("""
                    INSERT INTO run_pulses (run, node, beat, stage, done, total)
                    VALUES (:run, :node, 0, 'FREEZE', 0, 1)""").param("run", id).param("node", node).update();
            database.sql("INSERT INTO run_inputs (run, frozen) VALUES (:run, :frozen)").param("run", id)
                    .param("frozen", inputs).update();
            database.batch("INSERT INTO pseudonyms (run, pseudonym, kind, subject) VALUES (?, ?, ?, ?)",
                    pseudonyms.ids().entrySet().stream()
                            .map(e -> new Object[]{id, e.getKey(), kind(frozen, e.getKey()), e.getValue()}).toList());
            journal.audit("run", "run", id, "session " + session + ", run " + number);
            return run;
        });
    }

    @Override
    public Run finish(String id, RunResult result, Actor actor) {
        byte[] packed = Packed.pack(result);
        return database.write(actor, journal -> {
            take(id);
            database.sql("INSERT INTO run_results (run, result) VALUES (:run, :result)").param("run", id)
                    .param("result", packed).update();
            return close(journal, id, RunState.DONE, result.meetings().size());
        });
    }

    @Override
    public Run end(String id, RunState state, Actor actor) {
        if (state == RunState.RUNNING || state == RunState.DONE) {
            throw new IllegalArgumentException("A run does not end without a result as " + state);
        }
        return database.write(actor, journal -> {
            take(id);
            return close(journal, id, state, 0);
        });
    }

    @Override
    public Optional<Run> find(String id) {
        return database.sql("SELECT * FROM runs WHERE id = :id").param("id", id).query(JdbcRuns::run).optional();
    }

    @Override
    public List<Run> list(String session) {
        return database.sql("SELECT * FROM runs WHERE session = :session ORDER BY number DESC")
                .param("session", session).query(JdbcRuns::run).list();
    }

    @Override
    public Frozen frozen(String id) {
        return database.sql("SELECT frozen FROM run_inputs WHERE run = :id").param("id", id)
                .query((row, place) -> Packed.unpack(row.getBytes(1), Frozen.class)).optional()
                .orElseThrow(() -> Refusal.notFound(LABEL, id));
    }

    @Override
    public Pseudonyms pseudonyms(String id) {
        get(id);
        Map<String, String> ids = new HashMap<>();
        database.sql("SELECT pseudonym, subject FROM pseudonyms WHERE run = :id").param("id", id)
                .query(row -> {
                    ids.put(row.getString("pseudonym"), row.getString("subject"));
                });
        return new Pseudonyms(ids);
    }

    @Override
    public Optional<RunResult> result(String id) {
        get(id);
        return database.sql("SELECT result FROM run_results WHERE run = :id").param("id", id)
                .query((row, place) -> Packed.unpack(row.getBytes(1), RunResult.class)).optional();
    }

    private Run get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound(LABEL, id));
    }

    /** Takes the pulse of a run of this node, so that nobody else ends it. */
    private void take(String id) {
        if (database.sql("DELETE FROM run_pulses WHERE run = :run AND node = :node").param("run", id)
                .param("node", node).update() == 0) {
            RunState state = get(id).state();
            throw Refusal.of(Refusal.Kind.CONFLICT, "id", id, state == RunState.RUNNING
                    ? Text.of("测算在另一个节点上进行", "goes on at another node")
                    : Text.of("测算已结束：" + state.label().zh(), "has ended already: " + state.label().en()));
        }
    }

    /** Records the end of a run whose pulse has been taken. */
    Run close(Journal journal, String id, RunState state, int meetings) {
        database.sql("UPDATE runs SET state = :state, ended_millis = :at, meetings = :meetings WHERE id = :id")
                .param("state", state.name()).param("at", journal.at().toEpochMilli()).param("meetings", meetings)
                .param("id", id).update();
        journal.audit(state.name().toLowerCase(Locale.ROOT), "run", id, "meetings " + meetings);
        return get(id);
    }

    private void requireNoOther(String session) {
        if (database.sql("SELECT 1 FROM runs WHERE session = :session AND state = 'RUNNING'").param("session", session)
                .query(Integer.class).optional().isPresent()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "session", session,
                    Text.of("这场活动正在测算，请等它结束或先取消", "A run of this session is going on; wait or cancel it"));
        }
    }

    private void requireSession(String id) {
        if (database.sql("SELECT 1 FROM sessions WHERE id = :id").param("id", id).query(Integer.class).optional()
                .isEmpty()) {
            throw Refusal.notFound(Text.of("对接活动", "session"), id);
        }
    }

    private void insert(Run run) {
        database.sql("""
                INSERT INTO runs (id, session, number, state, started_millis, started_by, book_version, seed, meetings)
                VALUES (:id, :session, :number, :state, :started, :by, :book, :seed, 0)""")
                .param("id", run.id()).param("session", run.session()).param("number", run.number())
                .param("state", run.state().name()).param("started", run.startedAt().toEpochMilli())
                .param("by", run.startedBy()).param("book", run.bookVersion()).param("seed", run.seed()).update();
    }

    /** What a pseudonym stands for, as the inputs use it; other parties are only mentioned. */
    private static String kind(Frozen frozen, String pseudonym) {
        if (frozen.terms().containsKey(pseudonym)) {
            return "need";
        }
        if (frozen.profiles().containsKey(pseudonym)) {
            return "candidate";
        }
        return frozen.session().roster().hosts().stream().anyMatch(host -> host.party().equals(pseudonym))
                ? "host"
                : "mention";
    }

    private static Run run(ResultSet row, int place) throws SQLException {
        return new Run(row.getString("id"), row.getString("session"), row.getInt("number"),
                RunState.valueOf(row.getString("state")), Instant.ofEpochMilli(row.getLong("started_millis")),
                row.getString("started_by"), ended(row), row.getString("book_version"), row.getLong("seed"),
                row.getInt("meetings"));
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        long millis = row.getLong("ended_millis");
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
