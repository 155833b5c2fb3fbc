package org.duijie.engine.progress;

/** Counts small pieces of work, and tells {@link Steps} of them every few hundred. Not thread safe. */
public final class Pace {
    private static final int BETWEEN = 256;

    private final Steps steps;
    private final long total;
    private int pieces;

    /** A pace of work that comes to so many steps. */
    public Pace(Steps steps, long total) {
        this.steps = steps;
        this.total = Math.max(total, 1);
    }

    /** One more piece of work is done, and so many steps. */
    public void go(long done) {
        if (++pieces % BETWEEN == 0) {
            steps.at(Math.min(done, total), total);
        }
    }
}
