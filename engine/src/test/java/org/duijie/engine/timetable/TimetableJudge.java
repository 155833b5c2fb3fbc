package org.duijie.engine.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Timing;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Talk;

/** Says what is wrong with a timetable of talks, and tries all there are: by the clock, knowing nothing of how one is made. */
public final class TimetableJudge {
    private static final String EVERYBODY = "";

    private final MatchSession session;
    private final Map<String, String> owners;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<String, Integer> lanes = new HashMap<>();
    private final Map<String, List<Timing.Absence>> absences = new HashMap<>();

    /** Judges timetables of a session; the host of each need is given. */
    public TimetableJudge(MatchSession session, Map<String, String> owners) {
        this.session = session;
        this.owners = owners;
        session.roster().hosts().forEach(host -> tables.put(host.party(), host.tables()));
        session.roster().candidates().forEach(candidate -> lanes.put(candidate.party(), candidate.tables()));
        for (Timing.Absence absence : session.constraints().times().absences()) {
            List<String> parties = absence.parties().isEmpty() ? List.of(EVERYBODY) : absence.parties();
            parties.forEach(party -> absences.computeIfAbsent(party, p -> new ArrayList<>()).add(absence));
        }
    }

    /** A meeting by the clock; which of the candidate's meetings at the same time it is. */
    private record Held(Talk talk, int round, int lane) {}

    /** Whether some timetable of so many rounds holds all these meetings. */
    boolean possible(List<Talk> talks, int rounds) {
        return extend(new ArrayList<>(), talks, rounds);
    }

    private boolean extend(List<Held> held, List<Talk> talks, int rounds) {
        if (held.size() == talks.size()) {
            return true;
        }
        Talk talk = talks.get(held.size());
        for (int round = 1; round <= rounds; round++) {
            for (int lane = 0; lane < lanes(talk.candidate()); lane++) {
                held.add(new Held(talk, round, lane));
                if (wrongWithLast(held) == null && extend(held, talks, rounds)) {
                    return true;
                }
                held.removeLast();
            }
        }
        return false;
    }

    /** What is wrong with the last meeting beside those before it; null if nothing. */
    private @Nullable String wrongWithLast(List<Held> held) {
        Held last = held.getLast();
        String host = host(last.talk().need());
        List<Held> sameRound = held.stream().filter(other -> other.round() == last.round()).toList();
        if (sameRound.stream().filter(other -> host(other.talk().need()).equals(host)).count() > open(host,
                last.round())) {
            return "no table";
        }
        if (away(last.talk().candidate(), null, last.round())) {
            return "candidate away";
        }
        if (session.constraints().times().shared().stream()
                .anyMatch(one -> sameRound.stream().filter(o -> one.needs().contains(o.talk().need())).count() > 1
                        && one.needs().contains(last.talk().need()))) {
            return "interviewer busy";
        }
        return held.stream().limit(held.size() - 1L)
                .filter(other -> other.talk().candidate().equals(last.talk().candidate())
                        && other.lane() == last.lane())
                .anyMatch(other -> tooNear(other, last)) ? "candidate elsewhere" : null;
    }

    private boolean tooNear(Held one, Held other) {
        int rounds = Math.abs(one.round() - other.round());
        long minutes = rounds == 0
                ? -1
                : rounds * (long) (session.roundMinutes() + session.breakMinutes()) - session.roundMinutes();
        return minutes < walk(host(one.talk().need()), host(other.talk().need()));
    }

    private String host(String need) {
        return owners.getOrDefault(need, "");
    }

    private int walk(String host, String other) {
        List<Timing.Venue> venues = session.constraints().times().venues();
        return venues.stream().filter(v -> v.hosts().contains(host) != v.hosts().contains(other))
                .mapToInt(Timing.Venue::walkMinutes).max().orElse(0);
    }

    private long open(String host, int round) {
        int open = 0;
        for (int table = 1; table <= tables.getOrDefault(host, 0); table++) {
            open += away(host, table, round) || away(EVERYBODY, table, round) ? 0 : 1;
        }
        return open;
    }

    private boolean away(String party, @Nullable Integer table, int round) {
        LocalTime begin = session.startOf(round);
        LocalTime end = session.endOf(round);
        return absences.getOrDefault(party, List.of()).stream()
                .filter(a -> a.table() == null || a.table().equals(table))
                .anyMatch(a -> (a.from() == null || a.from().isBefore(end))
                        && (a.until() == null || a.until().isAfter(begin)));
    }

    private int lanes(String candidate) {
        return lanes.getOrDefault(candidate, 0);
    }

    /** Everything wrong with a timetable; empty if nothing is. */
    public List<String> faults(List<Slot> slots) {
        Hall hall = new Hall(session, owners);
        List<String> faults = new ArrayList<>();
        slots.stream().collect(Collectors.groupingBy(slot -> slot.round() + "/" + slot.table(), Collectors.counting()))
                .forEach((place, meetings) -> {
                    if (meetings > 1) {
                        faults.add("two meetings at " + place);
                    }
                });
        for (Slot slot : slots) {
            String host = host(slot.need());
            int own = slot.table() - hall.firstTable(host) + 1;
            if (!hall.hostAt(slot.table()).equals(host)) {
                faults.add("foreign table: " + slot);
            } else if (away(host, own, slot.round()) || away(EVERYBODY, own, slot.round())) {
                faults.add("closed table: " + slot);
            }
        }
        slots.stream().collect(Collectors.groupingBy(Slot::candidate)).forEach((candidate, own) -> {
            if (!seats(new ArrayList<>(), own)) {
                faults.add("candidate " + candidate + " cannot be everywhere: " + own);
            }
        });
        return faults;
    }

    /** Whether lanes can be found for the meetings of one candidate whose rounds are given. */
    private boolean seats(List<Held> held, List<Slot> slots) {
        if (held.size() == slots.size()) {
            return true;
        }
        Slot slot = slots.get(held.size());
        for (int lane = 0; lane < lanes(slot.candidate()); lane++) {
            held.add(new Held(new Talk(slot.need(), slot.candidate()), slot.round(), lane));
            if (wrongWithLast(held) == null && seats(held, slots)) {
                return true;
            }
            held.removeLast();
        }
        return false;
    }
}
