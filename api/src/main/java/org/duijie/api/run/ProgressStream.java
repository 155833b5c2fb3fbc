package org.duijie.api.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
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
public final class ProgressStream implements SmartLifecycle, DisposableBean {

    private static final long LONGEST_MILLIS = TimeUnit.MINUTES.toMillis(30);
    private static final long PERIOD_MILLIS = 200;
    private static final int SILENT_TICKS = 50;
    private static final int THREADS = 4;

    private final RunDesk desk;
    private final ScheduledExecutorService clockwork;
    private final Map<SseEmitter, Future<?>> listeners = new ConcurrentHashMap<>();
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
     * A stream of events for one listener: {@code progress} whenever it has changed, {@code end} when it has ended. To be
     * called by the thread that answers the request; what the first reading throws is thrown.
     *
     * @param progress tells how far something has come
     * @param ended whether that was the end
     */
    public <T> SseEmitter open(Supplier<T> progress, Predicate<T> ended) {
        SseEmitter emitter = new SseEmitter(LONGEST_MILLIS);
        Listener<T> listener = new Listener<>(progress, ended, emitter);
        try {
            // Whoever sends first sends the headers, which the filters of the request write on their way out too.
            if (listener.tell()) {
                return emitter;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        emitter.onCompletion(() -> forget(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(e -> forget(emitter));
        listeners.computeIfAbsent(emitter, any -> clockwork.scheduleWithFixedDelay(() -> tick(listener), PERIOD_MILLIS,
                PERIOD_MILLIS, TimeUnit.MILLISECONDS));
        return emitter;
    }

    private void tick(Listener<?> listener) {
        try {
            if (listener.tell()) {
                forget(listener.emitter);
            }
        } catch (IOException | RuntimeException e) {
            listener.emitter.completeWithError(e);
            forget(listener.emitter);
        }
    }

    private void forget(SseEmitter emitter) {
        Future<?> ticking = listeners.remove(emitter);
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    private static final class Listener<T> {
        private final Supplier<T> progress;
        private final Predicate<T> ended;
        private final SseEmitter emitter;
        private @Nullable T last;
        private int silent;

        Listener(Supplier<T> progress, Predicate<T> ended, SseEmitter emitter) {
            this.progress = progress;
            this.ended = ended;
            this.emitter = emitter;
        }

        /** Sends what is new; returns whether that was the end. */
        boolean tell() throws IOException {
            T now = progress.get();
            if (now.equals(last)) {
                if (++silent >= SILENT_TICKS) {
                    emitter.send(SseEmitter.event().comment("alive"));
                    silent = 0;
                }
                return false;
            }
            boolean end = ended.test(now);
            emitter.send(SseEmitter.event().name(end ? "end" : "progress").data(now));
            last = now;
            silent = 0;
            if (end) {
                emitter.complete();
            }
            return end;
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
    }

    @Override
    public void destroy() {
        clockwork.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
