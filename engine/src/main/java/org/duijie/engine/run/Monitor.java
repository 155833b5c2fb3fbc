package org.duijie.engine.run;

import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;

/** What a run tells of its progress while it goes on, and how it learns that nobody waits for it any more. */
final class Monitor implements StageSteps {
    private volatile Progress progress = new Progress(RunState.RUNNING, Stage.FREEZE, 0, 1);
    private volatile @Nullable End asked;

    /** Reports progress; throws {@link CancellationException} if the run has been cancelled. */
    @Override
    public void report(Stage stage, long done, long total) {
        progress = new Progress(RunState.RUNNING, stage, done, total);
        if (asked != null) {
            throw new CancellationException();
        }
    }

    /** Reports the end. */
    void end(RunState state) {
        progress = new Progress(state, progress.stage(), progress.done(), progress.total());
    }

    /**
     * How somebody wants a run to end before its time.
     *
     * @param state CANCELLED or INTERRUPTED
     * @param by who wants it
     */
    record End(RunState state, Actor by) {}

    /** Asks the run to end the next time it reports. */
    void ask(End end) {
        asked = end;
    }

    /** What was asked for; null if nothing was. */
    @Nullable
    End asked() {
        return asked;
    }

    Progress progress() {
        return progress;
    }
}
