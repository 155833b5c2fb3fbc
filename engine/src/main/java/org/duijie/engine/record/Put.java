package org.duijie.engine.record;

import java.util.List;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

/** What became of one record of many that were written together. */
public sealed interface Put {
    /**
     * It was created or changed.
     *
     * @param version its version now
     */
    record Written(long version) implements Put {}

    /**
     * It was there as it is already.
     *
     * @param version its version, which stays
     */
    record Unchanged(long version) implements Put {}

    /**
     * It was left as it was.
     *
     * @param kind what kind of refusal
     * @param violations why
     */
    record Refused(Refusal.Kind kind, List<Violation> violations) implements Put {
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
