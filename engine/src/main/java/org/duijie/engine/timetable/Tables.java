package org.duijie.engine.timetable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Talk;

/** Gives meetings that have a round one of their host's tables open in it, a need staying at its table where it can. */
record Tables(Hall hall, Presence presence) {

    List<Slot> seat(Events events, Seating seating) {
        Map<String, List<Integer>> byHost = new TreeMap<>();
        IntStream.range(0, events.size()).filter(event -> seating.round(event) != Seating.NONE).boxed()
                .sorted(Comparator.comparing((Integer event) -> events.wanted(event).talk().need())
                        .thenComparing(event -> events.wanted(event).talk().candidate()))
                .forEach(event -> byHost.computeIfAbsent(events.hostName(event), host -> new ArrayList<>()).add(event));
        List<Slot> slots = new ArrayList<>();
        byHost.forEach((host, own) -> {
            Map<String, Integer> home = homes(host, own, events);
            Map<Integer, List<Integer>> byRound = new TreeMap<>();
            own.forEach(event -> byRound.computeIfAbsent(seating.round(event), r -> new ArrayList<>()).add(event));
            byRound.forEach((round, there) -> seatRound(host, round, there, events, home, slots));
        });
        return slots;
    }

    /** The table of a need: the tables are shared out by the number of meetings. */
    private Map<String, Integer> homes(String host, List<Integer> own, Events events) {
        int each = Math.ceilDiv(own.size(), hall.tablesOf(host));
        Map<String, Integer> home = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            home.putIfAbsent(events.wanted(own.get(i)).talk().need(), hall.firstTable(host) + i / each);
        }
        return home;
    }

    private void seatRound(String host, int round, List<Integer> there, Events events, Map<String, Integer> home,
            List<Slot> slots) {
        BitSet free = new BitSet();
        IntStream.range(hall.firstTable(host), hall.firstTable(host) + hall.tablesOf(host))
                .filter(table -> presence.open(table, round)).forEach(free::set);
        List<Talk> elsewhere = new ArrayList<>();
        for (int event : there) {
            Talk talk = events.wanted(event).talk();
            int table = home.getOrDefault(talk.need(), 0);
            if (free.get(table)) {
                free.clear(table);
                slots.add(new Slot(round + 1, table, talk.need(), talk.candidate()));
            } else {
                elsewhere.add(talk);
            }
        }
        for (Talk talk : elsewhere) {
            int table = free.nextSetBit(0);
            free.clear(table);
            slots.add(new Slot(round + 1, table, talk.need(), talk.candidate()));
        }
    }
}
