package org.duijie.engine.store;

import java.util.List;
import java.util.function.Function;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Put;

/** Many writes in one transaction, each for itself. */
final class Puts {
    private static final int MOST = 500;

    private Puts() {}

    /** Writes each; a write must refuse before it changes anything. */
    static <T> List<Put> each(List<T> values, Function<T, Put> write) {
        if (values.size() > MOST) {
            throw new IllegalArgumentException(values.size() + " records in one transaction, at most " + MOST);
        }
        return values.stream().map(value -> {
            try {
                return write.apply(value);
            } catch (Refusal refusal) {
                return new Put.Refused(refusal.kind(), refusal.violations());
            }
        }).toList();
    }
}
