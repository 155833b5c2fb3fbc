package org.duijie.engine.need;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.duijie.engine.text.Text;

/**
 * A person's decision on the conditions of a need. It holds for exactly these conditions of this owner: what a public body
 * may lawfully ask, another may not.
 *
 * @param need id of the need
 * @param decision what was decided
 * @param reason why, 1 to 500 characters
 * @param owner id of the party whose need it was
 * @param conditions the conditions that were decided on
 * @param at when
 * @param by the account that decided
 */
public record Review(String need, Decision decision, String reason, String owner, List<Condition> conditions,
        Instant at, String by) {
    public Review {
        conditions = List.copyOf(conditions);
    }

    /** Whether the decision is about the need as it is now; the order of its conditions does not matter. */
    public boolean covers(Need other) {
        return owner.equals(other.owner()) && Set.copyOf(conditions).equals(Set.copyOf(other.concerns()));
    }

    /** What can be decided. */
    public enum Decision {
        /** It may be published as it is, such as a public post that lawfully asks this. */
        ADMITTED(Standing.ADMITTED),
        /** It may not be published as it is. */
        HELD_BACK(Standing.HELD_BACK);

        private final Standing standing;

        Decision(Standing standing) {
            this.standing = standing;
        }

        /** How a need stands after that. */
        public Standing standing() {
            return standing;
        }

        /** What people read. */
        public Text label() {
            return standing.label();
        }
    }
}
