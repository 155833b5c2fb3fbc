package org.duijie.engine.timetable;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Timing;

/** Which tables and candidates are there in which of a number of rounds or days, counted from 0. Immutable. */
public final class Presence {
    private final int rounds;
    private final Hall hall;
    private final BitSet[] tables;
    private final Map<String, BitSet> candidates = new HashMap<>();

    private Presence(Roster roster, Hall hall, int rounds) {
        this.rounds = rounds;
        this.hall = hall;
        this.tables = new BitSet[hall.tables()];
        for (int table = 0; table < tables.length; table++) {
            tables[table] = all();
        }
        roster.candidates().forEach(candidate -> candidates.put(candidate.party(), all()));
    }

    /** Who is there in the first so many rounds of talks. */
    public static Presence inRounds(MatchSession session, Hall hall, int rounds) {
        Presence presence = new Presence(session.roster(), hall, rounds);
        for (Timing.Absence absence : session.constraints().times().absences()) {
            presence.bar(absence.parties(), absence.table(),
                    round -> absence.bars(session.beginSecond(round + 1), session.endSecond(round + 1)));
        }
        return presence;
    }

    /** Who is there on the days of a calendar; each is a round. */
    static Presence onDays(MatchSession session, Hall hall, List<LocalDate> calendar) {
        Presence presence = new Presence(session.roster(), hall, calendar.size());
        for (Timing.DaysAway away : session.constraints().times().daysAway()) {
            presence.bar(away.parties(), null, day -> away.covers(calendar.get(day)));
        }
        return presence;
    }

    private BitSet all() {
        BitSet all = new BitSet(rounds);
        all.set(0, rounds);
        return all;
    }

    private void bar(List<String> parties, @Nullable Integer only, IntPredicate when) {
        BitSet barred = new BitSet(rounds);
        IntStream.range(0, rounds).filter(when).forEach(barred::set);
        if (parties.isEmpty()) {
            for (BitSet table : tables) {
                table.andNot(barred);
            }
        }
        for (String party : parties) {
            BitSet candidate = candidates.get(party);
            if (candidate != null) {
                candidate.andNot(barred);
            }
            int first = hall.firstTable(party) - 1;
            for (int table = 0; table < hall.tablesOf(party); table++) {
                if (only == null || only == table + 1) {
                    tables[first + table].andNot(barred);
                }
            }
        }
    }

    /** Number of rounds looked at. */
    int rounds() {
        return rounds;
    }

    /** Whether a table, 1 to those in the hall, is open in a round. */
    boolean open(int table, int round) {
        return tables[table - 1].get(round);
    }

    /** Whether a table is open and a candidate there in a round; both count from 1. */
    public boolean there(int table, String candidate, int round) {
        return open(table, round - 1) && rounds(candidate).get(round - 1);
    }

    /** Number of a host's tables open in each round. */
    int[] openTables(String host) {
        int[] open = new int[rounds];
        for (int table = 0; table < hall.tablesOf(host); table++) {
            tables[hall.firstTable(host) - 1 + table].stream().forEach(round -> open[round]++);
        }
        return open;
    }

    /** The rounds in which a candidate is there. */
    BitSet rounds(String candidate) {
        return (BitSet) candidates.getOrDefault(candidate, all()).clone();
    }

    /** Most meetings a host can hold: its open tables over all rounds. */
    public int placesOfHost(String host) {
        int places = 0;
        for (int open : openTables(host)) {
            places += open;
        }
        return places;
    }

    /** Most meetings one person of a host can hold: the rounds in which any of its tables is open. */
    public int roundsOfHost(String host) {
        return Math.toIntExact(IntStream.of(openTables(host)).filter(open -> open > 0).count());
    }

    /** Most meetings a candidate can hold: his meetings at the same time over all rounds. */
    public int placesOfCandidate(Roster.RosterCandidate candidate) {
        return rounds(candidate.party()).cardinality() * candidate.tables();
    }
}
