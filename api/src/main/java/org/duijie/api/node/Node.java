package org.duijie.api.node;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.duijie.engine.run.Pulses;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.store.HeldFolder;
import org.duijie.engine.store.Store;

/**
 * This process as a node: ends what the former node of its data folder left behind, and beats from before the first request
 * until after the last. Thread safe.
 */
@Component
class Node implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final long PAUSE_MILLIS = 1_000;

    private final HeldFolder folder;
    private final Pulses pulses;
    private final RunDesk desk;
    private final String name;
    /** A thread of its own: virtual threads wait while runs keep all processors busy, and whoever is late is taken for gone. */
    private final ScheduledExecutorService clockwork = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().name("beat").daemon().factory());
    private volatile @Nullable Future<?> beating;
    private volatile boolean failing;

    Node(HeldFolder folder, Store store, Pulses pulses, RunDesk desk) {
        this.folder = folder;
        this.pulses = pulses;
        this.desk = desk;
        this.name = store.node();
    }

    @Override
    public void start() {
        int interrupted = pulses.interruptAll(folder.signed());
        if (interrupted > 0) {
            LOG.info("{} runs were interrupted when the software stopped; they can be started again", interrupted);
        }
        folder.sign(name);
        // A pause after each beat, not a rate: what was asleep must not make up for looks it has missed.
        beating = clockwork.scheduleWithFixedDelay(this::beat, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            desk.beat();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("This node cannot tell the others that it is here", e);
            }
            failing = true;
        }
    }

    /** Stops beating; it may start again. */
    @Override
    public void stop() {
        Future<?> now = beating;
        if (now != null) {
            now.cancel(false);
        }
        beating = null;
    }

    @Override
    public void destroy() {
        clockwork.shutdown();
    }

    @Override
    public boolean isRunning() {
        return beating != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
