package org.duijie.api.run;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.run.Progress;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Stage;

/**
 * A run as a program sees it.
 *
 * @param id its id
 * @param session id of its session
 * @param number 1, 2, 3… within the session
 * @param state where it stands
 * @param stage the stage it is in, or was in last
 * @param done steps of that stage done
 * @param total steps of that stage
 * @param startedAt when it began
 * @param startedBy who started it
 * @param endedAt when it ended; absent while it goes on
 * @param bookVersion version of the rule book that judges
 * @param seed what breaks its ties
 * @param meetings number of meetings; 0 until done
 * @param links where to go from here, by name
 */
record RunInfo(String id, String session, int number, RunState state, Stage stage, long done, long total,
        Instant startedAt, String startedBy, @Nullable Instant endedAt, String bookVersion, long seed, int meetings,
        Map<String, String> links) {

    static RunInfo of(Run run, Progress progress) {
        return new RunInfo(run.id(), run.session(), run.number(), run.state(), progress.stage(), progress.done(),
                progress.total(), run.startedAt(), run.startedBy(), run.endedAt(), run.bookVersion(), run.seed(),
                run.meetings(), links(run));
    }

    /** The address of a run. */
    static String address(String id) {
        return "/api/v1/runs/" + id;
    }

    private static Map<String, String> links(Run run) {
        String self = address(run.id());
        return switch (run.state()) {
            case RUNNING -> Map.of("self", self, "events", self + "/events", "cancel", self + "/cancel");
            case DONE -> Map.of("self", self, "matches", self + "/matches", "matrix", self + "/matrix", "why",
                    self + "/why{?need,candidate}", "timetable", self + "/timetable", "archive", self + "/archive",
                    "workbook", self + "/workbook", "releases", self + "/releases");
            case INTERRUPTED -> Map.of("self", self, "again", "/api/v1/sessions/" + run.session() + "/runs");
            case CANCELLED, FAILED -> Map.of("self", self);
        };
    }
}
