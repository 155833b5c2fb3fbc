package org.duijie.engine.judging;

import org.duijie.engine.column.Asking;
import org.duijie.engine.column.Reading;

/** A need on its way to being judged with many: what it alone decides, and what single entries then add. For one thread. */
final class Preparation {
    private final Look look;
    private final Sums sums;
    private final boolean[] mixed;
    private final int[] own;
    private final int[] values;
    private final int[] steps;

    /**
     * Prepares a need.
     *
     * @param mixed by the places of criteria, whether several features decide them
     * @param own what the need alone decides
     * @param silent a candidate that states nothing
     * @param facts no reading has more
     */
    Preparation(Look look, Sums sums, boolean[] mixed, Reading own, Object silent, int facts) {
        this.look = look;
        this.sums = sums;
        this.mixed = mixed;
        this.own = new int[mixed.length];
        this.values = new int[facts];
        this.steps = new int[mixed.length];
        own.addSteps(look.need(), silent, values, this.own);
    }

    Look look() {
        return look;
    }

    int words() {
        return sums.words();
    }

    /** How far the need alone leads in a criterion. */
    int own(int criterion) {
        return own[criterion];
    }

    /** Adds what facts give that were read, each place as an entry. */
    Added added(Reading reading, Values values) {
        Added added = new Added(words(), values.size());
        for (int place = 0; place < values.size(); place++) {
            reading.addSteps(values.read(), values.from(place), steps);
            take(reading, added, place);
        }
        return added;
    }

    /** Adds what a record gives that states only what is read, in these circumstances, as an entry. */
    void add(Asking asking, Reading reading, Object record, Added to, int entry) {
        reading.addSteps(asking, record, values, steps);
        take(reading, to, entry);
    }

    private void take(Reading reading, Added to, int entry) {
        for (int criterion : reading.criteria()) {
            if (mixed[criterion]) {
                sums.addSteps(criterion, steps[criterion], to, entry);
            } else {
                sums.addCase(criterion, own[criterion] + steps[criterion], to, entry);
            }
            steps[criterion] = 0;
        }
    }
}
