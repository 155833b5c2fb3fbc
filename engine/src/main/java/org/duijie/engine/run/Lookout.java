package org.duijie.engine.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;

/**
 * What a node knows of the runs that go on: its own by their monitors, the others' by their pulses. A run whose pulse was
 * seen {@value #PATIENCE} times without a beat in between is ended as interrupted. Thread safe.
 */
final class Lookout {
    /** So many looks without a beat, and the node of a run is taken to be gone. */
    static final int PATIENCE = 10;

    private static final System.Logger LOG = System.getLogger(Lookout.class.getName());

    private final Pulses pulses;
    private final Map<String, Monitor> own = new ConcurrentHashMap<>();
    private final Map<String, Seen> others = new HashMap<>();

    Lookout(Pulses pulses) {
        this.pulses = pulses;
    }

    /** How often in a row a beat was seen. */
    private record Seen(long beat, int times) {
        Seen again(long now) {
            return now == beat ? new Seen(beat, times + 1) : new Seen(now, 1);
        }
    }

    /** Takes charge of a run of this node. */
    void take(String run, Monitor monitor) {
        own.put(run, monitor);
    }

    /** Lets go of a run that has ended here. */
    void release(String run) {
        own.remove(run);
    }

    /** The runs of this node. */
    List<Monitor> own() {
        return List.copyOf(own.values());
    }

    /** How far a run has come, on whatever node; empty once it has ended. */
    Optional<Progress> progress(String run) {
        Monitor monitor = own.get(run);
        return monitor == null ? pulses.find(run).map(Pulse::progress) : Optional.of(monitor.progress());
    }

    /** Asks a run to stop, on whatever node; false if it has ended. */
    boolean cancel(String run, Actor actor) {
        Monitor monitor = own.get(run);
        if (monitor == null) {
            return pulses.cancel(run, actor);
        }
        monitor.ask(new Monitor.End(RunState.CANCELLED, actor));
        return monitor.progress().state() == RunState.RUNNING;
    }

    /** Beats for the runs of this node, heeds what is asked of them, and looks whether the others still beat. */
    synchronized void beat() {
        own.forEach((run, monitor) -> heed(pulses.beat(run, monitor.progress()).orElse(null), monitor));
        List<Pulse> seen = pulses.list().stream().filter(pulse -> !own.containsKey(pulse.run())).toList();
        others.keySet().retainAll(seen.stream().map(Pulse::run).collect(Collectors.toSet()));
        seen.forEach(this::look);
    }

    private static void heed(@Nullable Pulse pulse, Monitor monitor) {
        if (pulse == null) {
            monitor.ask(new Monitor.End(RunState.INTERRUPTED, Actor.SYSTEM));
        } else if (pulse.cancelledBy() != null) {
            monitor.ask(new Monitor.End(RunState.CANCELLED, pulse.cancelledBy()));
        }
    }

    private void look(Pulse pulse) {
        Seen seen = others.merge(pulse.run(), new Seen(pulse.beat(), 1), (before, one) -> before.again(one.beat()));
        if (seen.times() > PATIENCE && pulses.interrupt(pulse)) {
            LOG.log(System.Logger.Level.WARNING, "Run {0} was interrupted: its node is gone", pulse.run());
        }
    }
}
