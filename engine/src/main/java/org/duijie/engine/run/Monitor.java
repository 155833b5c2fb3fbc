package org.duijie.engine.run;

import java.util.concurrent.CancellationException;

/** What a run tells of its progress while it goes on, and how it learns that nobody waits for it any more. */
final class Monitor {
    private volatile Progress progress = new Progress(RunState.RUNNING, Stage.FREEZE, 0, 1);
    private volatile boolean cancelled;

    /** Reports progress; throws {@link CancellationException} if the run has been cancelled. */
    void report(Stage stage, long done, long total) {
        progress = new Progress(RunState.RUNNING, stage, done, total);
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /** Reports the end. */
    void end(RunState state) {
        progress = new Progress(state, progress.stage(), progress.done(), progress.total());
    }

    void cancel() {
        cancelled = true;
    }

    Progress progress() {
        return progress;
    }
}
