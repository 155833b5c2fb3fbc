package org.duijie.api.session;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** Reads plans that are to be edited. */
final class Plans {
    private Plans() {}

    /** The plan with that id; throws NOT_FOUND. */
    static MatchSession get(Sessions sessions, String id) {
        return sessions.find(id).map(Versioned::value)
                .orElseThrow(() -> Refusal.notFound(Text.of("对接活动", "session"), id));
    }
}
