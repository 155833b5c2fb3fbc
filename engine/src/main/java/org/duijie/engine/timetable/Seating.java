package org.duijie.engine.timetable;

import java.util.Arrays;

/**
 * A timetable in the making: each event has a round and a lane of its candidate (which of the meetings at the same time it
 * is), or none yet. Keeps what every resource holds in every round, so that whatever stands in an event's way is found at
 * once. Not thread safe.
 */
final class Seating {
    static final int NONE = -1;

    private final Events events;
    private final int[] round;
    private final int[] lane;
    private final int[] firstLane;
    private final int[][] hostLoad;
    private final int[][][] atHost;
    private final int[][] atLane;
    private final int[][] atShared;

    Seating(Events events) {
        this.events = events;
        this.round = filled(events.size());
        this.lane = filled(events.size());
        this.hostLoad = new int[events.hosts()][events.rounds()];
        this.atHost = new int[events.hosts()][events.rounds()][];
        for (int host = 0; host < atHost.length; host++) {
            for (int r = 0; r < events.rounds(); r++) {
                atHost[host][r] = new int[events.openTables(host, r)];
            }
        }
        this.firstLane = new int[events.candidates() + 1];
        for (int candidate = 0; candidate < events.candidates(); candidate++) {
            firstLane[candidate + 1] = firstLane[candidate] + events.lanes(candidate);
        }
        this.atLane = filled(firstLane[events.candidates()], events.rounds());
        this.atShared = filled(events.sharedInterviewers(), events.rounds());
    }

    private static int[] filled(int length) {
        int[] row = new int[length];
        Arrays.fill(row, NONE);
        return row;
    }

    private static int[][] filled(int rows, int length) {
        int[][] table = new int[rows][];
        Arrays.setAll(table, row -> filled(length));
        return table;
    }

    /** The round of an event; NONE if it has none yet. */
    int round(int event) {
        return round[event];
    }

    /** The rounds of all events, to be given back to {@link #restore}. */
    int[][] copy() {
        return new int[][]{round.clone(), lane.clone()};
    }

    /** Makes it what it was when it was copied. */
    void restore(int[][] copy) {
        for (int event = 0; event < round.length; event++) {
            if (round[event] != NONE) {
                remove(event);
            }
        }
        for (int event = 0; event < round.length; event++) {
            if (copy[0][event] != NONE) {
                put(event, copy[0][event], copy[1][event]);
            }
        }
    }

    int lanes(int event) {
        return events.lanes(events.candidate(event));
    }

    /** Puts an event where nothing stands in its way. */
    void put(int event, int r, int l) {
        int host = events.host(event);
        atHost[host][r][hostLoad[host][r]++] = event;
        atLane[firstLane[events.candidate(event)] + l][r] = event;
        for (int interviewer : events.shared(event)) {
            atShared[interviewer][r] = event;
        }
        round[event] = r;
        lane[event] = l;
    }

    /** Takes an event out. */
    void remove(int event) {
        int r = round[event];
        int host = events.host(event);
        int[] here = atHost[host][r];
        int last = --hostLoad[host][r];
        for (int place = 0; place <= last; place++) {
            if (here[place] == event) {
                here[place] = here[last];
                break;
            }
        }
        atLane[firstLane[events.candidate(event)] + lane[event]][r] = NONE;
        for (int interviewer : events.shared(event)) {
            atShared[interviewer][r] = NONE;
        }
        round[event] = NONE;
    }

    /** The events of a host in a round; the first {@link #hostLoad} places count. */
    int[] atHost(int host, int r) {
        return atHost[host][r];
    }

    /** How many events a host has in a round. */
    int hostLoad(int host, int r) {
        return hostLoad[host][r];
    }

    /**
     * Writes down the events that have to leave for an event to take a round and a lane, but for one of its host's that may
     * have to leave as well.
     *
     * @return how many there are
     */
    int blockers(int event, int r, int l, int[] to) {
        int[] own = atLane[firstLane[events.candidate(event)] + l];
        int count = add(own[r], to, 0);
        for (int distance = 1; distance <= events.longestGap(); distance++) {
            count = tooNear(event, own, r - distance, distance, to, count);
            count = tooNear(event, own, r + distance, distance, to, count);
        }
        for (int interviewer : events.shared(event)) {
            count = add(atShared[interviewer][r], to, count);
        }
        return count;
    }

    private int tooNear(int event, int[] own, int r, int distance, int[] to, int count) {
        boolean near = 0 <= r && r < own.length && own[r] != NONE && distance <= events.gap(event, own[r]);
        return near ? add(own[r], to, count) : count;
    }

    private static int add(int blocker, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            if (to[i] == blocker) {
                return count;
            }
        }
        if (blocker != NONE) {
            to[count] = blocker;
            return count + 1;
        }
        return count;
    }

    /** Whether the event's host has a table for it in a round once the blockers have left. */
    boolean tableFree(int event, int r, int[] blockers, int count) {
        int host = events.host(event);
        int load = hostLoad[host][r];
        for (int i = 0; i < count; i++) {
            if (round[blockers[i]] == r && events.host(blockers[i]) == host) {
                load--;
            }
        }
        return load < events.openTables(host, r);
    }
}
