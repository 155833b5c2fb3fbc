package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.release.Move;
import org.duijie.engine.release.Release;
import org.duijie.engine.release.Releases;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;
import org.duijie.engine.text.Text;

/** The releases in the table {@code releases}, their moves in {@code moves}. */
final class JdbcReleases implements Releases {
    private final Database database;
    private final JdbcRuns runs;

    JdbcReleases(Database database, JdbcRuns runs) {
        this.database = database;
        this.runs = runs;
    }

    @Override
    public Release release(String run, String name, Actor actor) {
        Violations violations = new Violations();
        violations.line("name", name, 1, 100);
        violations.refuse(Refusal.Kind.INVALID);
        return database.write(actor, journal -> {
            Run released = requireDone(run);
            requireFree(released.session(), name);
            long number = database.next(Sequence.RELEASE);
            Release release = new Release("rel" + number, released.session(), run, name, journal.at(), actor.account());
            insert(release, number);
            journal.changed(Change.Kind.RELEASE, release.id(), 1, false);
            journal.audit("release", "release", release.id(), "session " + release.session() + ", run " + run);
            return release;
        });
    }

    @Override
    public Optional<Release> find(String id) {
        return database.sql("SELECT * FROM releases WHERE id = :id").param("id", id).query(JdbcReleases::release)
                .optional();
    }

    @Override
    public List<Release> list(String session) {
        return database.sql("SELECT * FROM releases WHERE session = :session ORDER BY number DESC")
                .param("session", session).query(JdbcReleases::release).list();
    }

    @Override
    public List<Move> moves(String release) {
        return database.sql("SELECT * FROM moves WHERE release_id = :release ORDER BY number")
                .param("release", release).query(JdbcReleases::move).list();
    }

    @Override
    public List<Move> move(String release, int after, List<Move.Plan> plans, Actor actor) {
        return database.write(actor, journal -> {
            if (find(release).isEmpty()) {
                throw Refusal.notFound(Text.of("定稿", "release"), release);
            }
            int seen = moves(release).size();
            if (seen != after) {
                throw Refusal.of(Refusal.Kind.STALE, "after", Integer.toString(after),
                        Text.of("已有 " + seen + " 次调整，请重新读取", "there are " + seen + " moves by now; read them again"));
            }
            List<Move> moves = IntStream.range(0, plans.size())
                    .mapToObj(i -> signed(plans.get(i), after + 1 + i, journal)).toList();
            moves.forEach(move -> {
                insert(release, move);
                // Version 1 is the release itself; every move is one more.
                journal.changed(Change.Kind.RELEASE, release, 1L + move.number(), false);
                journal.audit("move", "release", release, "move " + move.number() + ": " + move.need() + " x "
                        + move.candidate() + " to round " + move.round() + ", table " + move.table());
            });
            return moves;
        });
    }

    private Run requireDone(String id) {
        Run run = runs.find(id).orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), id));
        if (run.state() != RunState.DONE) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "run", id, Text.of("只有已完成的测算可以定稿，现为" + run.state().label().zh(),
                    "only a run that is done can be released; it is " + run.state().label().en()));
        }
        return run;
    }

    private void requireFree(String session, String name) {
        if (list(session).stream().anyMatch(release -> release.name().equals(name))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "name", name,
                    Text.of("本活动已有同名定稿", "is the name of another release of this session"));
        }
    }

    private void insert(Release release, long number) {
        database.sql("""
                INSERT INTO releases (id, number, session, run, name, at_millis, by_account)
                VALUES (:id, :number, :session, :run, :name, :at, :by)""")
                .param("id", release.id()).param("number", number).param("session", release.session())
                .param("run", release.run()).param("name", release.name())
                .param("at", release.at().toEpochMilli()).param("by", release.by()).update();
    }

    private void insert(String release, Move move) {
        database.sql("""
                INSERT INTO moves (release_id, number, need, candidate, round_number, table_number, note, breaks,
                at_millis, by_account)
                VALUES (:release, :number, :need, :candidate, :round, :table, :note, :breaks, :at, :by)""")
                .param("release", release).param("number", move.number()).param("need", move.need())
                .param("candidate", move.candidate()).param("round", move.round()).param("table", move.table())
                .param("note", move.note())
                .param("breaks", move.breaks().stream().map(Move.Broken::name).collect(Collectors.joining(",")))
                .param("at", move.at().toEpochMilli()).param("by", move.by()).update();
    }

    private static Move signed(Move.Plan plan, int number, Journal journal) {
        return new Move(number, plan.need(), plan.candidate(), plan.round(), plan.table(), plan.note(), plan.breaks(),
                journal.at(), journal.actor().account());
    }

    private static Release release(ResultSet row, int place) throws SQLException {
        return new Release(row.getString("id"), row.getString("session"), row.getString("run"), row.getString("name"),
                Instant.ofEpochMilli(row.getLong("at_millis")), row.getString("by_account"));
    }

    private static Move move(ResultSet row, int place) throws SQLException {
        return new Move(row.getInt("number"), row.getString("need"), row.getString("candidate"),
                row.getInt("round_number"), row.getInt("table_number"), row.getString("note"),
                Arrays.stream(row.getString("breaks").split(",")).filter(name -> !name.isEmpty())
                        .map(Move.Broken::valueOf).toList(),
                Instant.ofEpochMilli(row.getLong("at_millis")), row.getString("by_account"));
    }
}
