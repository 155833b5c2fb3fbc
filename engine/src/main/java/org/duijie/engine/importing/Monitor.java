package org.duijie.engine.importing;

import java.util.concurrent.CancellationException;

/** What an import tells of its progress, and how it learns that nobody waits for it any more. Thread safe. */
final class Monitor {
    private volatile ImportProgress progress = new ImportProgress(ImportState.CHECKING, ImportStage.READ, 0, 1);
    private volatile boolean cancelled;

    /** Reports progress; throws {@link CancellationException} if the import has been cancelled. */
    void report(ImportStage stage, long done, long total) {
        progress = new ImportProgress(progress.state(), stage, done, total);
        if (cancelled) {
            throw new CancellationException();
        }
    }

    void state(ImportState state) {
        progress = new ImportProgress(state, progress.stage(), progress.done(), progress.total());
    }

    void cancel() {
        cancelled = true;
    }

    ImportProgress progress() {
        return progress;
    }
}
