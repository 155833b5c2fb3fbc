package org.duijie.engine.run;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;

/**
 * When a session is too large to judge every pair, and how many pairs are judged then.
 *
 * @param exhaustive most pairs of a session of which every one is judged
 * @param shortlist how many candidates a finder proposes for each need of a larger one, 1 to {@value #LONGEST}
 */
public record Funnel(long exhaustive, int shortlist) {
    /** Longest shortlist. */
    static final int LONGEST = 10_000;

    public Funnel {
        if (exhaustive < 0) {
            throw new IllegalArgumentException("exhaustive is " + exhaustive + ", legal: 0 or more");
        }
        if (shortlist < 1 || shortlist > LONGEST) {
            throw new IllegalArgumentException("shortlist is " + shortlist + ", legal: 1 to " + LONGEST);
        }
    }

    /** How long the shortlists of a session are; null if every pair of it is judged. */
    @Nullable
    Integer shortlist(MatchSession session) {
        Roster roster = session.roster();
        return (long) roster.needs().size() * roster.candidates().size() <= exhaustive ? null : shortlist;
    }
}
