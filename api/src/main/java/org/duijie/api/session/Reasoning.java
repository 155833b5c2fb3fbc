package org.duijie.api.session;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.api.finding.Reckoning;
import org.duijie.engine.run.Why;

/**
 * Why a pair meets or not, as a text to read aloud.
 *
 * @param title title of the need
 * @param host name of its host
 * @param candidate name of the candidate
 * @param why the engine's words
 * @param place when and where they meet; null if they do not
 * @param reckoning what was found of the pair, the deciding finding first
 */
record Reasoning(String title, String host, String candidate, Why why, @Nullable Appointment place,
        Reckoning reckoning) {

    static Reasoning of(SeenRun run, String need, String candidate, List<Appointment> appointments) {
        Why why = run.view().why(need, candidate);
        return new Reasoning(run.need(need), run.hostOf(need), run.candidate(candidate), why,
                appointments.stream().filter(a -> a.need().equals(need) && a.candidate().equals(candidate)).findFirst()
                        .orElse(null),
                Reckoning.of(why.judgement(), why.criteria(), run.view().book().groups(),
                        why.nonMatch() == null ? null : why.nonMatch().criterion()));
    }
}
