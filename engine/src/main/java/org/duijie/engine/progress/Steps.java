package org.duijie.engine.progress;

/** Listens to long work. */
@FunctionalInterface
public interface Steps {
    /** For work that nobody waits for. */
    Steps UNHEARD = (done, total) -> {};

    /**
     * How far the work has come. Called many times a second by the thread that does it; what is thrown ends the work.
     *
     * @param done steps done; may fall back where the work begins again
     * @param total at least as many, and at least 1
     */
    void at(long done, long total);
}
