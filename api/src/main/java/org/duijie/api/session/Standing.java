package org.duijie.api.session;

import java.util.List;

import org.duijie.engine.release.Release;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;

/** How far a session has come, and so what staff do next. */
enum Standing {
    /** Planned, never run to the end. */
    DRAFT,
    /** A run is under way. */
    RUNNING,
    /** There is a result to look at. */
    RUN,
    /** A result was released. */
    RELEASED;

    static Standing of(List<Run> runs, List<Release> releases) {
        if (runs.stream().anyMatch(r -> r.state() == RunState.RUNNING)) {
            return RUNNING;
        }
        if (!releases.isEmpty()) {
            return RELEASED;
        }
        return runs.stream().anyMatch(r -> r.state() == RunState.DONE) ? RUN : DRAFT;
    }
}
