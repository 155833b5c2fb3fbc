package org.duijie.api.session;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.release.Release;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;
import org.duijie.engine.session.MatchSession;

/**
 * A session on the workbench, as the head of each of its tabs shows it.
 *
 * @param session the plan
 * @param version its version, sent back with every change
 * @param runs its runs, newest first
 * @param releases its releases, newest first
 * @param run the finished run that is looked at; null if there is none
 * @param outdated whether what that run read has changed since: plan, profiles, needs or rule book
 */
record Bench(MatchSession session, long version, List<Run> runs, List<Release> releases, @Nullable Run run,
        boolean outdated) {
    Bench {
        runs = List.copyOf(runs);
        releases = List.copyOf(releases);
    }

    /** The session's id. */
    public String id() {
        return session.id();
    }

    /** How far it has come. */
    public Standing standing() {
        return Standing.of(runs, releases);
    }

    /** The runs that have a result, newest first. */
    public List<Run> done() {
        return runs.stream().filter(r -> r.state() == RunState.DONE).toList();
    }

    /** The finished run that is looked at; only for tabs that are not shown without one. */
    Run shown() {
        if (run == null) {
            throw new IllegalStateException("Session " + session.id() + " has no finished run");
        }
        return run;
    }
}
