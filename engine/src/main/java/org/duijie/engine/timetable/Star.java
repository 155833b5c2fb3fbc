package org.duijie.engine.timetable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * The events of one resource matched with its rounds: whether they all fit as far as this resource is concerned, and if not,
 * which of them are too many for which rounds (Hall 1935). Grows by augmenting paths. Not thread safe.
 */
final class Star {
    private static final int NONE = -1;

    private final int[] capacity;
    private final int[] load;
    private BitSet[] allowed = new BitSet[8];
    private int[] at = new int[8];
    private int size;
    private final int[] from;
    private final int[] by;
    private final BitSet visited = new BitSet();
    private int reached = NONE;

    /**
     * A resource without events.
     *
     * @param capacity how many events it holds in each round
     */
    Star(int[] capacity) {
        this.capacity = capacity;
        this.load = new int[capacity.length];
        this.from = new int[capacity.length];
        this.by = new int[capacity.length];
    }

    /**
     * Events that do not fit.
     *
     * @param meetings how many have only those rounds
     * @param places how many those rounds hold, one less
     */
    record Deficit(int meetings, int places) {}

    /** Whether one more event fits beside those there are. */
    boolean fits(BitSet rounds) {
        search(rounds);
        return reached != NONE;
    }

    /** Why the event asked about last does not {@link #fits fit}. */
    Deficit deficit() {
        int places = visited.stream().map(round -> capacity[round]).sum();
        return new Deficit(places + 1, places);
    }

    /** Adds an event that {@link #fits}. */
    void add(BitSet rounds) {
        search(rounds);
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            allowed = Arrays.copyOf(allowed, 2 * size);
        }
        int round = reached;
        load[round]++;
        while (by[round] != NONE) {
            int moved = by[round];
            at[moved] = round;
            round = from[round];
        }
        allowed[size] = rounds;
        at[size++] = round;
    }

    /** Looks for a round with a free place that events can make way to, one by one. */
    private void search(BitSet rounds) {
        visited.clear();
        reached = NONE;
        Deque<Integer> waiting = new ArrayDeque<>();
        visit(rounds, NONE, NONE, waiting);
        while (reached == NONE && !waiting.isEmpty()) {
            int round = waiting.remove();
            for (int event = 0; event < size && reached == NONE; event++) {
                if (at[event] == round) {
                    visit(allowed[event], round, event, waiting);
                }
            }
        }
    }

    private void visit(BitSet rounds, int origin, int event, Deque<Integer> waiting) {
        for (int round = rounds.nextSetBit(0); round >= 0 && reached == NONE; round = rounds.nextSetBit(round + 1)) {
            if (!visited.get(round)) {
                visited.set(round);
                from[round] = origin;
                by[round] = event;
                waiting.add(round);
                if (load[round] < capacity[round]) {
                    reached = round;
                }
            }
        }
    }
}
