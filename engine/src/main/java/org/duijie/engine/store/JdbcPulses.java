package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.run.Progress;
import org.duijie.engine.run.Pulse;
import org.duijie.engine.run.Pulses;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Stage;

/** The pulses of the runs that go on, in the table {@code run_pulses}. */
final class JdbcPulses implements Pulses {
    private final Database database;
    private final String node;
    private final JdbcRuns runs;

    JdbcPulses(Database database, String node, JdbcRuns runs) {
        this.database = database;
        this.node = node;
        this.runs = runs;
    }

    @Override
    public Optional<Pulse> find(String run) {
        return database.sql("SELECT * FROM run_pulses WHERE run = :run").param("run", run).query(JdbcPulses::pulse)
                .optional();
    }

    @Override
    public List<Pulse> list() {
        return database.sql("SELECT * FROM run_pulses ORDER BY run").query(JdbcPulses::pulse).list();
    }

    @Override
    public Optional<Pulse> beat(String run, Progress progress) {
        return database.aside(() -> database.sql("""
                UPDATE run_pulses SET beat = beat + 1, stage = :stage, done = :done, total = :total
                WHERE run = :run AND node = :node RETURNING *""").param("stage", progress.stage().name())
                .param("done", progress.done()).param("total", progress.total()).param("run", run).param("node", node)
                .query(JdbcPulses::pulse).optional());
    }

    @Override
    public boolean cancel(String run, Actor actor) {
        return database.aside(() -> database.sql("""
                UPDATE run_pulses SET cancelled_by = COALESCE(cancelled_by, :actor) WHERE run = :run""")
                .param("actor", actor.account()).param("run", run).update()) > 0;
    }

    @Override
    public boolean interrupt(Pulse last) {
        return database.write(Actor.SYSTEM, journal -> {
            boolean still = database
                    .sql("DELETE FROM run_pulses WHERE run = :run AND node = :node AND beat = :beat")
                    .param("run", last.run()).param("node", last.node()).param("beat", last.beat()).update() > 0;
            if (still) {
                runs.close(journal, last.run(), RunState.INTERRUPTED, 0);
            }
            return still;
        });
    }

    @Override
    public int interruptAll(String gone) {
        return database.write(Actor.SYSTEM, journal -> {
            List<String> ended = database.sql("DELETE FROM run_pulses WHERE node = :node RETURNING run")
                    .param("node", gone).query((row, place) -> row.getString(1)).list();
            ended.stream().sorted().forEach(run -> runs.close(journal, run, RunState.INTERRUPTED, 0));
            return ended.size();
        });
    }

    private static Pulse pulse(ResultSet row, int place) throws SQLException {
        return new Pulse(row.getString("run"), row.getString("node"), row.getLong("beat"),
                new Progress(RunState.RUNNING, Stage.valueOf(row.getString("stage")), row.getLong("done"),
                        row.getLong("total")),
                actor(row.getString("cancelled_by")));
    }

    private static @Nullable Actor actor(@Nullable String account) {
        return account == null ? null : new Actor(account);
    }
}
