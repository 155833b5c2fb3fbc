package org.duijie.engine.timetable;

import java.util.BitSet;
import java.util.random.RandomGenerator;

import org.duijie.engine.progress.Pace;

/**
 * Gives events their rounds: first each the earliest that is free; then those left over get one by ejecting others, which
 * look for a round in turn. Who had to eject before is dear to eject (Nagata and Bräysy 2009), and who has just got a round
 * keeps it for a while (tabu, Glover 1989). The budget counts steps, never time, so equal inputs give equal timetables. One
 * use each; not thread safe.
 */
final class Ejection {
    private static final int LEAST_STEPS = 50_000;
    private static final int STEPS_PER_EVENT = 2;
    private static final int LONGEST_TENURE = 10;
    private static final long NEVER = Long.MAX_VALUE / 4;
    /** A pin left over is worse than any number of other meetings. */
    private static final long PIN = 1_000_000;

    private final Events events;
    private final Seating seating;
    private final RandomGenerator random;
    private final Pace pace;
    private final int[] dearness;
    private final int[] keepsUntil;
    private final int[] waiting;
    private int waitingCount;
    private long missing;
    private final int tenure;
    private int step;
    private Way best;
    private Way trial;

    /** A place for an event, and who has to leave for it. */
    private static final class Way {
        final int[] leave;
        int count;
        int round;
        int lane;
        long cost;

        Way(int most) {
            leave = new int[most];
        }
    }

    Ejection(Events events, Seating seating, RandomGenerator random, Pace pace) {
        this.events = events;
        this.seating = seating;
        this.random = random;
        this.pace = pace;
        this.dearness = new int[events.size()];
        this.keepsUntil = new int[events.size()];
        this.waiting = new int[events.size()];
        this.tenure = Math.clamp(events.size() / 2, 1, LONGEST_TENURE);
        int most = 2 + 2 * events.longestGap() + events.sharedInterviewers();
        this.best = new Way(most);
        this.trial = new Way(most);
    }

    /** Places those of the events that fit without anybody leaving, in that order. */
    void fill(int[] order) {
        for (int at = 0; at < order.length; at++) {
            if (!findFree(order[at])) {
                leaveOver(order[at]);
            }
            pace.go(at);
        }
    }

    /** Looks for places for those left over; returns the steps taken. */
    int improve() {
        int budget = Math.max(LEAST_STEPS, STEPS_PER_EVENT * events.size());
        long least = missing;
        int[][] found = seating.copy();
        while (missing > 0 && step < budget) {
            step++;
            pace.go(events.size() - waitingCount);
            int event = waiting[--waitingCount];
            missing -= weight(event);
            if (choose(event)) {
                take(event);
            } else {
                leaveOver(event);
                swapWithAny();
            }
            if (missing < least) {
                least = missing;
                found = seating.copy();
            }
        }
        if (missing > 0) {
            seating.restore(found);
        }
        return step;
    }

    /** Places an event where nobody has to leave; false if there is no such place. */
    boolean findFree(int event) {
        BitSet rounds = events.allowed(event);
        for (int r = rounds.nextSetBit(0); r >= 0; r = rounds.nextSetBit(r + 1)) {
            for (int lane = 0; lane < seating.lanes(event); lane++) {
                if (seating.blockers(event, r, lane, trial.leave) == 0
                        && seating.tableFree(event, r, trial.leave, 0)) {
                    seating.put(event, r, lane);
                    return true;
                }
            }
        }
        return false;
    }

    /** Finds the cheapest way for an event, any of the equally cheap ones; false if nobody may leave now. */
    private boolean choose(int event) {
        best.cost = NEVER;
        int equals = 0;
        BitSet rounds = events.allowed(event);
        for (int r = rounds.nextSetBit(0); r >= 0; r = rounds.nextSetBit(r + 1)) {
            for (int lane = 0; lane < seating.lanes(event); lane++) {
                consider(event, r, lane);
                if (trial.cost < best.cost) {
                    equals = 1;
                    keepTrial();
                } else if (trial.cost == best.cost && trial.cost < NEVER && random.nextInt(++equals) == 0) {
                    keepTrial();
                }
            }
        }
        return best.cost < NEVER;
    }

    private void keepTrial() {
        Way better = trial;
        trial = best;
        best = better;
    }

    private void consider(int event, int r, int lane) {
        trial.round = r;
        trial.lane = lane;
        trial.count = seating.blockers(event, r, lane, trial.leave);
        trial.cost = 0;
        for (int i = 0; i < trial.count; i++) {
            trial.cost = Math.min(NEVER, trial.cost + cost(trial.leave[i]));
        }
        if (trial.cost < NEVER && !seating.tableFree(event, r, trial.leave, trial.count)) {
            addCheapest(event, r);
        }
    }

    /** One of the host's own has to leave as well. */
    private void addCheapest(int event, int r) {
        int host = events.host(event);
        int[] there = seating.atHost(host, r);
        long least = NEVER;
        int cheapest = Seating.NONE;
        int load = seating.hostLoad(host, r);
        for (int i = 0; i < load; i++) {
            long cost = cost(there[i]);
            if (cost < least) {
                least = cost;
                cheapest = there[i];
            }
        }
        trial.leave[trial.count++] = cheapest;
        trial.cost = Math.min(NEVER, trial.cost + least);
    }

    private long cost(int leaving) {
        return keepsUntil[leaving] > step ? NEVER : 1L + dearness[leaving];
    }

    private void take(int event) {
        for (int i = 0; i < best.count; i++) {
            seating.remove(best.leave[i]);
            leaveOver(best.leave[i]);
        }
        seating.put(event, best.round, best.lane);
        if (best.count > 0) {
            dearness[event]++;
            keepsUntil[event] = step + 1 + random.nextInt(tenure);
        }
    }

    private void leaveOver(int event) {
        waiting[waitingCount++] = event;
        missing += weight(event);
    }

    private void swapWithAny() {
        int other = random.nextInt(waitingCount);
        int last = waiting[waitingCount - 1];
        waiting[waitingCount - 1] = waiting[other];
        waiting[other] = last;
    }

    private long weight(int event) {
        return events.pinned(event) ? PIN : 1;
    }
}
