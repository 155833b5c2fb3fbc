package org.duijie.engine.store;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** How much may be asked for at once. */
final class Limits {
    private Limits() {}

    /** The limit, if it is 1 to {@code most}; throws INVALID otherwise. */
    static int within(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw Refusal.of(Refusal.Kind.INVALID, "limit", Integer.toString(limit),
                    Text.of("应为 1 至 " + most, "must be 1 to " + most));
        }
        return limit;
    }
}
