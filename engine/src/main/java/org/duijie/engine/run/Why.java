package org.duijie.engine.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.text.Text;

/**
 * Everything there is to say of one pair of a run.
 *
 * @param need pseudonym
 * @param candidate pseudonym
 * @param meets whether they meet
 * @param pinned whether staff had decided it
 * @param nonMatch why they do not meet; null if they do
 * @param judgement the judgement
 * @param criteria its findings with rows, facts and evidence, in the order of the findings
 */
public record Why(String need, String candidate, boolean meets, boolean pinned, @Nullable NonMatch nonMatch,
        Judgement judgement, List<Explained> criteria) {
    public Why {
        criteria = List.copyOf(criteria);
    }

    /**
     * The one reason why a pair did not come about.
     *
     * @param reason which
     * @param criterion id of the criterion that ruled it out or lacks information; null for other reasons
     * @param words the reason with its values, for people
     */
    public record NonMatch(NonMatchReason reason, @Nullable String criterion, Text words) {}
}
