package org.duijie.api.session;

import java.util.Comparator;
import java.util.List;

import org.duijie.api.run.Cast;
import org.duijie.engine.run.RunView;
import org.duijie.engine.session.MatchSession;

/**
 * A run as people see it: the engine speaks of pseudonyms, this one knows whom they stand for. Whoever has been erased is
 * called by the pseudonym. Not thread safe.
 *
 * @param view the run
 * @param cast who is behind the pseudonyms, and what to call them
 */
record SeenRun(RunView view, Cast cast) {

    /** The title of a need. */
    String need(String pseudonym) {
        return cast.what(pseudonym).title();
    }

    /** The name of a candidate. */
    String candidate(String pseudonym) {
        return party(pseudonym);
    }

    /** The name of a host. */
    String host(String pseudonym) {
        return party(pseudonym);
    }

    /** The name of the host whose need it is. */
    String hostOf(String need) {
        return host(view.hall().host(need));
    }

    /** Needs in the order they are shown: host by host. */
    List<String> needs() {
        return view.needs().stream()
                .sorted(Comparator.comparing((String n) -> view.hall().host(n))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Candidates in the order they are shown. */
    List<String> candidates() {
        return view.candidates();
    }

    /** The plan as it was frozen. */
    MatchSession plan() {
        return view.frozen().session();
    }

    /** When a round begins and ends, such as {@code 09:00–09:20}. */
    String times(int round) {
        return plan().startOf(round) + "–" + plan().endOf(round);
    }

    private String party(String pseudonym) {
        return cast.who(pseudonym).name();
    }
}
