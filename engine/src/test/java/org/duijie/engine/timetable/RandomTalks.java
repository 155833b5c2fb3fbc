package org.duijie.engine.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.progress.Steps;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Timing;
import org.duijie.engine.session.Timing.Absence;
import org.duijie.engine.timetable.Placement.Wanted;
import org.duijie.engine.timetable.Schedule.Talk;

/** Random talks with everything that can stand in the way of a meeting. */
record RandomTalks(MatchSession session, Map<String, String> owners, List<Wanted> wanted) {
    static final LocalTime NINE = LocalTime.of(9, 0);

    Hall hall() {
        return new Hall(session, owners);
    }

    Placement place() {
        return Placement.of(session, hall(), wanted, Steps.UNHEARD);
    }

    boolean sharesParty(Talk one, Talk other) {
        return one.candidate().equals(other.candidate()) || one.need().equals(other.need())
                || Objects.equals(owners.get(one.need()), owners.get(other.need()));
    }

    /** The same talks with another number of rounds, or as many as needed. */
    RandomTalks withRounds(@Nullable Integer rounds) {
        MatchSession s = session;
        return new RandomTalks(new MatchSession(s.id(), s.name(), s.form(), s.book(), s.date(), s.start(),
                s.roundMinutes(), s.breakMinutes(), rounds, s.seed(), s.roster(), s.constraints()), owners, wanted);
    }

    RandomTalks with(Timing timing) {
        return new RandomTalks(session.with(session.constraints().withTiming(timing)), owners, wanted);
    }

    /** A session so small that every timetable can be tried. */
    static RandomTalks small(RandomGenerator random) {
        Integer rounds = random.nextInt(5) == 0 ? null : random.nextInt(1, 5);
        RandomTalks talks = of(random, random.nextInt(1, 4), random.nextInt(1, 5), random.nextInt(1, 5), rounds,
                random.nextInt(1, 8), true);
        return talks.with(talks.timing(random, random.nextInt(4), random.nextInt(3), random.nextInt(2)));
    }

    /**
     * Talks without constraints.
     *
     * @param meetings how many at most; no more than {@code rounds} a candidate's lane nor a host's table if there are rounds
     */
    static RandomTalks of(RandomGenerator random, int hosts, int needs, int candidates, @Nullable Integer rounds,
            int meetings, boolean crowded) {
        List<Roster.Host> hostList = IntStream.range(0, hosts)
                .mapToObj(h -> new Roster.Host("h" + h, crowded ? random.nextInt(1, 3) : random.nextInt(1, 13)))
                .toList();
        Map<String, String> owners = new HashMap<>();
        for (int n = 0; n < needs; n++) {
            owners.put("n" + n, "h" + (n < hosts ? n : random.nextInt(hosts)));
        }
        List<Roster.RosterCandidate> candidateList = IntStream.range(0, candidates)
                .mapToObj(c -> new Roster.RosterCandidate("c" + c, 9, crowded && random.nextInt(4) == 0 ? 2 : 1,
                        false))
                .toList();
        Map<String, Integer> load = new HashMap<>();
        Map<Talk, Wanted> wanted = new HashMap<>();
        List<Wanted> order = new ArrayList<>();
        for (int attempt = 0; attempt < 20 * meetings && order.size() < meetings; attempt++) {
            Talk talk = new Talk("n" + random.nextInt(needs), "c" + random.nextInt(candidates));
            String host = owners.getOrDefault(talk.need(), "");
            int tables = hostList.get(Integer.parseInt(host.substring(1))).tables();
            boolean room = crowded || rounds == null || load.getOrDefault(host, 0) < tables * rounds
                    && load.getOrDefault(talk.candidate(), 0) < rounds;
            if (room && wanted.putIfAbsent(talk, new Wanted(talk, random.nextInt(10) == 0)) == null) {
                order.add(wanted.get(talk));
                load.merge(host, 1, Integer::sum);
                load.merge(talk.candidate(), 1, Integer::sum);
            }
        }
        MatchSession session = new MatchSession("s", "", Form.TALKS, "employment", LocalDate.of(2026, 11, 27), NINE, 15,
                5, rounds, random.nextLong(), new Roster(hostList, List.of(), candidateList, List.of()),
                Constraints.NONE);
        order.sort((a, b) -> Boolean.compare(b.pinned(), a.pinned()));
        return new RandomTalks(session, owners, order);
    }

    /** Random constraints on the parties of these talks. */
    Timing timing(RandomGenerator random, int absences, int venues, int shared) {
        List<String> parties = new ArrayList<>();
        session.roster().hosts().forEach(host -> parties.add(host.party()));
        session.roster().candidates().forEach(candidate -> parties.add(candidate.party()));
        List<Absence> away = IntStream.range(0, absences).mapToObj(i -> absence(random, parties)).toList();
        List<Timing.Venue> halls = new ArrayList<>();
        for (int v = 0; v < Math.min(venues, session.roster().hosts().size()); v++) {
            halls.add(new Timing.Venue("v" + v, List.of(session.roster().hosts().get(v).party()),
                    random.nextInt(1, 50)));
        }
        List<Timing.SharedInterviewer> interviewers = IntStream.range(0, owners.size() < 2 ? 0 : shared)
                .mapToObj(i -> new Timing.SharedInterviewer(
                        random.ints(0, owners.size()).distinct().limit(2).mapToObj(n -> "n" + n).toList(), ""))
                .toList();
        return new Timing(away, halls, interviewers);
    }

    /** A fair of 300 hosts and 10,000 candidates with nearly 40,000 meetings, twenty for every table. */
    static RandomTalks fair(RandomGenerator random, @Nullable Integer rounds) {
        RandomTalks fair = of(random, 300, 2_000, 10_000, 20, 39_649, false).withRounds(rounds);
        return fair.with(fair.fairTiming(random));
    }

    /** What a large fair has to respect: late and early ones, lunch in two shifts, a second hall, shared interviewers. */
    private Timing fairTiming(RandomGenerator random) {
        List<Absence> away = new ArrayList<>();
        for (int i = 0; i < session.roster().candidates().size() / 10; i++) {
            String candidate = "c" + random.nextInt(session.roster().candidates().size());
            LocalTime time = NINE.plusMinutes(20L * random.nextInt(3, 8));
            away.add(new Absence(List.of(candidate), null, i % 2 == 0 ? null : time.plusHours(3),
                    i % 2 == 0 ? time : null, ""));
        }
        for (int shift = 0; shift < 2; shift++) {
            int parity = shift;
            away.add(new Absence(
                    session.roster().hosts().stream().map(Roster.Host::party)
                            .filter(host -> host.hashCode() % 2 == parity).toList(),
                    null, LocalTime.of(12 + shift, 0), LocalTime.of(13 + shift, 0), "午餐"));
        }
        session.roster().hosts().stream().filter(host -> random.nextInt(5) == 0).forEach(host -> away
                .add(new Absence(List.of(host.party()), host.tables(), null, NINE.plusMinutes(30), "")));
        List<String> second = session.roster().hosts().stream().map(Roster.Host::party).filter(h -> h.endsWith("7"))
                .toList();
        return new Timing(away, List.of(new Timing.Venue("B", second, 8)), timing(random, 0, 0, 30).shared());
    }

    private Absence absence(RandomGenerator random, List<String> parties) {
        LocalTime from = NINE.plusMinutes(random.nextInt(0, 80));
        LocalTime until = from.plusMinutes(random.nextInt(1, 40));
        String party = parties.get(random.nextInt(parties.size()));
        return switch (random.nextInt(5)) {
            case 0 -> new Absence(List.of(party), null, null, until, "");
            case 1 -> new Absence(List.of(party), null, from, null, "");
            case 2 -> new Absence(List.of(), null, from, until, "");
            case 3 -> new Absence(List.of(session.roster().hosts().getFirst().party()), 1, from, until, "");
            default -> new Absence(List.of(party, parties.get(random.nextInt(parties.size()))), null, from, until, "");
        };
    }
}
