package org.duijie.engine.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.timetable.Schedule.Talk;

/**
 * Who can hold how many meetings at the same time: hosts at their tables, candidates by their delegations. Tables are
 * numbered through the hall, host by host in the order of their ids. Immutable.
 */
public final class Hall {
    private final Map<String, String> owners;
    private final Map<String, Integer> hostTables = new TreeMap<>();
    private final Map<String, Integer> candidateTables = new TreeMap<>();
    private final Map<String, Integer> firstTable = new HashMap<>();
    private final int tables;

    /**
     * The hall of a session.
     *
     * @param owners host of each need
     */
    public Hall(MatchSession session, Map<String, String> owners) {
        this.owners = Map.copyOf(owners);
        session.roster().hosts().forEach(host -> hostTables.put(host.party(), host.tables()));
        session.roster().candidates().forEach(c -> candidateTables.put(c.party(), c.tables()));
        int table = 1;
        for (Map.Entry<String, Integer> host : hostTables.entrySet()) {
            firstTable.put(host.getKey(), table);
            table += host.getValue();
        }
        tables = table - 1;
    }

    /** Number of tables in the hall. */
    public int tables() {
        return tables;
    }

    /** The host of a need. */
    public String host(String need) {
        String host = owners.get(need);
        if (host == null) {
            throw new IllegalArgumentException("Need " + need + " has no host");
        }
        return host;
    }

    /** The first of a host's tables; the others follow it. */
    public int firstTable(String host) {
        return firstTable.getOrDefault(host, 1);
    }

    /** How many tables a host has; 0 if it is none of this hall's. */
    public int tablesOf(String host) {
        return hostTables.getOrDefault(host, 0);
    }

    /** The host whose table it is. */
    public String hostAt(int table) {
        return hostTables.keySet().stream()
                .filter(h -> firstTable(h) <= table && table < firstTable(h) + tablesOf(h)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Table " + table + " is none of 1 to " + tables));
    }

    /**
     * Least number of rounds for these meetings: over all parties, meetings divided by tables, rounded up. No timetable
     * needs more.
     */
    public int rounds(Collection<Talk> meetings) {
        return Math.max(busiest(meetings, talk -> host(talk.need()), hostTables),
                busiest(meetings, Talk::candidate, candidateTables));
    }

    private static int busiest(Collection<Talk> meetings, Function<Talk, String> party, Map<String, Integer> tables) {
        Map<String, Integer> count = new HashMap<>();
        meetings.forEach(talk -> count.merge(party.apply(talk), 1, Integer::sum));
        return count.entrySet().stream().mapToInt(e -> Math.ceilDiv(e.getValue(), tables.getOrDefault(e.getKey(), 1)))
                .max().orElse(0);
    }

    /** Gives every meeting a table of its host and a delegation of its candidate, evenly, and colours the rounds. */
    List<Seated> seat(Collection<Talk> meetings) {
        List<Talk> sorted = meetings.stream().sorted(Comparator.comparing(Talk::need).thenComparing(Talk::candidate))
                .toList();
        int[] table = new int[sorted.size()];
        int[] delegation = new int[sorted.size()];
        group(sorted, talk -> host(talk.need()))
                .forEach((host, members) -> spread(members, tablesOf(host), firstTable(host) - 1, table));
        int delegations = 0;
        for (Map.Entry<String, List<Integer>> entry : group(sorted, Talk::candidate).entrySet()) {
            int own = candidateTables.getOrDefault(entry.getKey(), 1);
            spread(entry.getValue(), own, delegations, delegation);
            delegations += own;
        }
        int[] round = EdgeColouring.colour(table, delegation, tables, delegations);
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new Seated(sorted.get(i), table[i] + 1, round[i] + 1)).toList();
    }

    private static Map<String, List<Integer>> group(List<Talk> meetings, Function<Talk, String> party) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            groups.computeIfAbsent(party.apply(meetings.get(i)), key -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    /** Consecutive meetings share a table, so that a need stays at its table as far as the numbers allow. */
    private static void spread(List<Integer> members, int tables, int first, int[] table) {
        int each = Math.ceilDiv(members.size(), Math.max(tables, 1));
        for (int i = 0; i < members.size(); i++) {
            table[members.get(i)] = first + i / each;
        }
    }

    /**
     * A meeting with its place in time and space.
     *
     * @param table 1 to tables
     * @param round 1 to rounds
     */
    record Seated(Talk talk, int table, int round) {}
}
