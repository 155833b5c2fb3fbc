package org.duijie.api.run;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunState;

/**
 * Pushes the progress of runs and imports to whoever listens: five times a second if it has changed, and a sign of life every ten
 * seconds. Ends with what it tells of, after half an hour, or when the server stops. Thread safe.
 */
@Component
public final class ProgressStream implements SmartLifecycle {

    private static final long LONGEST_MILLIS = TimeUnit.MINUTES.toMillis(30);
    private static final long PERIOD_MILLIS = 200;
    private static final int SILENT_TICKS = 50;
    private static final int THREADS = 4;

    private final RunDesk desk;
    private final ScheduledExecutorService clockwork;
    private final Map<SseEmitter, Listener<?>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;

    /** @param desk tells how far a run has come */
    public ProgressStream(RunDesk desk) {
        this.desk = desk;
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(THREADS,
                Thread.ofVirtual().name("progress-", 0).factory());
        pool.setRemoveOnCancelPolicy(true);
        this.clockwork = pool;
    }

    /** A stream of events on a run for one listener. */
    SseEmitter open(String run) {
        return open(() -> desk.progress(run), progress -> progress.state() != RunState.RUNNING);
    }

    /**
     * A stream of events for one listener: {@code progress} whenever it has changed, {@code end} when it has ended.
     *
     * @param progress tells how far something has come
     * @param ended whether that was the end
     */
    public <T> SseEmitter open(Supplier<T> progress, Predicate<T> ended) {
        SseEmitter emitter = new SseEmitter(LONGEST_MILLIS);
        Listener<T> listener = new Listener<>(progress, ended, emitter);
        listeners.put(emitter, listener);
        emitter.onCompletion(() -> forget(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(e -> forget(emitter));
        listener.ticking = clockwork.scheduleWithFixedDelay(listener::tick, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        return emitter;
    }

    private void forget(SseEmitter emitter) {
        Listener<?> listener = listeners.remove(emitter);
        if (listener != null) {
            listener.stop();
        }
    }

    private static final class Listener<T> {
        private final Supplier<T> progress;
        private final Predicate<T> ended;
        private final SseEmitter emitter;
        private volatile @Nullable ScheduledFuture<?> ticking;
        private @Nullable T last;
        private int silent;

        Listener(Supplier<T> progress, Predicate<T> ended, SseEmitter emitter) {
            this.progress = progress;
            this.ended = ended;
            this.emitter = emitter;
        }

        void tick() {
            try {
                T now = progress.get();
                if (!now.equals(last)) {
                    boolean end = ended.test(now);
                    emitter.send(SseEmitter.event().name(end ? "end" : "progress").data(now));
                    last = now;
                    silent = 0;
                    if (end) {
                        emitter.complete();
                        stop();
                    }
                } else if (++silent >= SILENT_TICKS) {
                    emitter.send(SseEmitter.event().comment("alive"));
                    silent = 0;
                }
            } catch (IOException | RuntimeException e) {
                emitter.completeWithError(e);
                stop();
            }
        }

        void stop() {
            ScheduledFuture<?> task = ticking;
            if (task != null) {
                task.cancel(false);
            }
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Lets all listeners go, so that the server need not wait for them. */
    @Override
    public void stop() {
        running = false;
        listeners.keySet().forEach(SseEmitter::complete);
        clockwork.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
