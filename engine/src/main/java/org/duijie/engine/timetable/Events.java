package org.duijie.engine.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Timing;
import org.duijie.engine.timetable.Placement.Wanted;

/**
 * Meetings of talks in numbers: an event is a meeting, 0 for the most important; hosts, candidates and shared interviewers
 * are resources that hold so many events in a round. Rounds count from 0. Immutable.
 */
final class Events {
    private final List<Wanted> wanted;
    private final int rounds;
    private final int[] host;
    private final int[] candidate;
    private final int[][] shared;
    private final BitSet[] allowed;
    private final List<String> hosts = new ArrayList<>();
    private final List<String> candidates = new ArrayList<>();
    private final List<int[]> openTables = new ArrayList<>();
    private final List<Integer> lanes = new ArrayList<>();
    private final int sharedInterviewers;
    private final int[] venue;
    private final int[][] gap;

    Events(MatchSession session, Hall hall, Presence presence, List<Wanted> wanted) {
        this.wanted = wanted;
        this.rounds = presence.rounds();
        this.host = new int[wanted.size()];
        this.candidate = new int[wanted.size()];
        this.shared = new int[wanted.size()][];
        this.allowed = new BitSet[wanted.size()];
        Timing timing = session.constraints().times();
        this.sharedInterviewers = timing.shared().size();
        Map<String, int[]> sharedOf = sharedOf(timing);
        Map<String, Integer> lanesOf = new HashMap<>();
        session.roster().candidates().forEach(c -> lanesOf.put(c.party(), c.tables()));
        Map<String, Integer> hostNumbers = new HashMap<>();
        Map<String, Integer> candidateNumbers = new HashMap<>();
        List<BitSet> opened = new ArrayList<>();
        List<BitSet> present = new ArrayList<>();
        for (int event = 0; event < host.length; event++) {
            Schedule.Talk talk = wanted.get(event).talk();
            host[event] = hostNumbers.computeIfAbsent(hall.host(talk.need()), name -> {
                int[] open = presence.openTables(name);
                openTables.add(open);
                opened.add(positive(open));
                hosts.add(name);
                return hosts.size() - 1;
            });
            candidate[event] = candidateNumbers.computeIfAbsent(talk.candidate(), name -> {
                present.add(presence.rounds(name));
                lanes.add(lanesOf.getOrDefault(name, 1));
                candidates.add(name);
                return candidates.size() - 1;
            });
            shared[event] = sharedOf.getOrDefault(talk.need(), new int[0]);
            allowed[event] = (BitSet) opened.get(host[event]).clone();
            allowed[event].and(present.get(candidate[event]));
        }
        this.venue = venues(timing);
        this.gap = gaps(session, timing);
    }

    private static BitSet positive(int[] open) {
        BitSet rounds = new BitSet(open.length);
        for (int round = 0; round < open.length; round++) {
            rounds.set(round, open[round] > 0);
        }
        return rounds;
    }

    private static Map<String, int[]> sharedOf(Timing timing) {
        Map<String, int[]> sharedOf = new HashMap<>();
        for (int number = 0; number < timing.shared().size(); number++) {
            int[] one = {number};
            timing.shared().get(number).needs().forEach(need -> sharedOf.merge(need, one, Events::joined));
        }
        return sharedOf;
    }

    private static int[] joined(int[] some, int[] one) {
        int[] joined = Arrays.copyOf(some, some.length + 1);
        joined[some.length] = one[0];
        return joined;
    }

    /** The venue of each host, 0 for the main hall. */
    private int[] venues(Timing timing) {
        int[] venues = new int[hosts.size()];
        for (int v = 0; v < timing.venues().size(); v++) {
            for (int h = 0; h < venues.length; h++) {
                if (timing.venues().get(v).hosts().contains(hosts.get(h))) {
                    venues[h] = v + 1;
                }
            }
        }
        return venues;
    }

    /** Rounds that must be free between meetings in two venues. */
    private static int[][] gaps(MatchSession session, Timing timing) {
        int[] minutes = new int[timing.venues().size() + 1];
        for (int v = 1; v < minutes.length; v++) {
            minutes[v] = timing.venues().get(v - 1).walkMinutes();
        }
        int[][] gaps = new int[minutes.length][minutes.length];
        for (int a = 0; a < minutes.length; a++) {
            for (int b = 0; b < minutes.length; b++) {
                gaps[a][b] = a == b ? 0 : session.freeRounds(Math.max(minutes[a], minutes[b]));
            }
        }
        return gaps;
    }

    int size() {
        return host.length;
    }

    int rounds() {
        return rounds;
    }

    Wanted wanted(int event) {
        return wanted.get(event);
    }

    boolean pinned(int event) {
        return wanted.get(event).pinned();
    }

    int hosts() {
        return hosts.size();
    }

    int host(int event) {
        return host[event];
    }

    String hostName(int event) {
        return hosts.get(host[event]);
    }

    /** Number of tables open at a host in a round. */
    int openTables(int host, int round) {
        return openTables.get(host)[round];
    }

    int candidates() {
        return candidates.size();
    }

    int candidate(int event) {
        return candidate[event];
    }

    /** How many meetings a candidate can hold at the same time. */
    int lanes(int candidate) {
        return lanes.get(candidate);
    }

    int sharedInterviewers() {
        return sharedInterviewers;
    }

    /** The shared interviewers an event takes. */
    int[] shared(int event) {
        return shared[event];
    }

    /** The rounds in which host and candidate are both there. */
    BitSet allowed(int event) {
        return allowed[event];
    }

    /** The venue an event takes place in, 0 for the main hall. */
    int venue(int event) {
        return venue[host[event]];
    }

    /** Rounds that must be free between two events of one candidate. */
    int gap(int event, int other) {
        return gap[venue(event)][venue(other)];
    }

    /** The longest of all gaps. */
    int longestGap() {
        return Arrays.stream(gap).flatMapToInt(Arrays::stream).max().orElse(0);
    }

    /** The shortest of the gaps between some venues, at least two. */
    int shortestGap(Set<Integer> venues) {
        return venues.stream().flatMap(a -> venues.stream().filter(b -> b < a).map(b -> gap[a][b]))
                .min(Integer::compare).orElseThrow();
    }
}
