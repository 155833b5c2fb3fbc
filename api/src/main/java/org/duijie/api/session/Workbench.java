package org.duijie.api.session;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.duijie.api.page.Names;
import org.duijie.api.run.Cast;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.release.Releases;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** Lays a session, and a run of it, before a page. Thread safe. */
@Component
final class Workbench {
    private final Sessions sessions;
    private final Runs runs;
    private final Releases releases;
    private final RunDesk desk;

    Workbench(Sessions sessions, Runs runs, Releases releases, RunDesk desk) {
        this.sessions = sessions;
        this.runs = runs;
        this.releases = releases;
        this.desk = desk;
    }

    /**
     * A session with one of its finished runs.
     *
     * @param run id of the run, or null for the one released last, or else the newest
     * @throws Refusal NOT_FOUND
     */
    Bench open(String id, @Nullable String run) {
        Versioned<MatchSession> session = sessions.find(id)
                .orElseThrow(() -> Refusal.notFound(Text.of("对接活动", "session"), id));
        List<Run> all = runs.list(id);
        var released = releases.list(id);
        String wanted = run == null && !released.isEmpty() ? released.getFirst().run() : run;
        Run shown = all.stream().filter(r -> r.state() == RunState.DONE)
                .filter(r -> wanted == null || r.id().equals(wanted)).findFirst().orElse(null);
        if (shown == null && run != null) {
            throw Refusal.notFound(Text.of("已完成的测算", "finished run"), run);
        }
        return new Bench(session.value(), session.version(), all, released, shown,
                shown != null && !desk.upToDate(shown.id()));
    }

    /**
     * A run of a session, whatever became of it.
     *
     * @throws Refusal NOT_FOUND, also if it is a run of another session
     */
    Run run(String session, String run) {
        return runs.find(run).filter(r -> r.session().equals(session))
                .orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), run));
    }

    /** The run that is looked at, with names. */
    SeenRun see(Bench bench, Names names) {
        return see(bench.shown().id(), names);
    }

    /** Any finished run, with names. */
    SeenRun see(String run, Names names) {
        return new SeenRun(desk.view(run), new Cast(runs.pseudonyms(run), names));
    }
}
