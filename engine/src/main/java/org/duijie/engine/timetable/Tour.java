package org.duijie.engine.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.duijie.engine.progress.Pace;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.timetable.Placement.Wanted;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Schedule.Visit;
import org.duijie.engine.timetable.Schedule.Visits;

/**
 * The days of visits (走访). Nobody visits two sites on a day, for a consultation takes it and the way there is part of it; so
 * nobody is in two cities on a day either, and the sites of one city are visited on consecutive days as far as everybody's
 * days allow.
 */
final class Tour {
    private final MatchSession session;
    private final Hall hall;
    private final List<Talk> talks;
    private final Pace pace;

    /**
     * A tour.
     *
     * @param cities where the sites of needs are, as codes; none for a need whose site is not known
     */
    Tour(MatchSession session, Hall hall, Map<String, String> cities, Collection<Talk> talks, Steps steps) {
        this.session = session;
        this.hall = hall;
        this.talks = talks.stream().sorted(Comparator.comparing((Talk talk) -> cities.getOrDefault(talk.need(), ""))
                .thenComparing(Talk::need).thenComparing(Talk::candidate)).toList();
        this.pace = new Pace(steps, talks.size());
    }

    /** The visits, in as few days as could be found. */
    Visits plan() {
        return session.constraints().times().daysAway().isEmpty() ? coloured() : searched();
    }

    private Visits coloured() {
        List<Hall.Seated> seated = hall.seat(talks);
        int days = seated.stream().mapToInt(Hall.Seated::round).max().orElse(0);
        List<LocalDate> calendar = calendar(days);
        Map<LocalDate, Map<String, List<Talk>>> visits = new TreeMap<>();
        seated.forEach(one -> add(visits, calendar.get(one.round() - 1), one.talk()));
        return visits(visits);
    }

    /** Days are added until everybody has his own for every meeting: days away end, so there are such. */
    private Visits searched() {
        List<Wanted> wanted = talks.stream().map(talk -> new Wanted(talk, false)).toList();
        for (int days = hall.rounds(talks);; days++) {
            List<LocalDate> calendar = calendar(days);
            Presence presence = Presence.onDays(session, hall, calendar);
            Events events = new Events(session, hall, presence, wanted);
            Admission admission = new Admission(events);
            if (IntStream.range(0, events.size()).peek(pace::go).anyMatch(event -> admission.admit(event) != null)) {
                continue;
            }
            Seating seating = new Seating(events);
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(session.seed());
            Ejection ejection = new Ejection(events, seating, random, pace);
            ejection.fill(IntStream.range(0, events.size()).toArray());
            ejection.improve();
            Map<LocalDate, Map<String, List<Talk>>> visits = new TreeMap<>();
            int placed = 0;
            for (int event = 0; event < events.size(); event++) {
                if (seating.round(event) != Seating.NONE) {
                    add(visits, calendar.get(seating.round(event)), talks.get(event));
                    placed++;
                }
            }
            if (placed == talks.size()) {
                return visits(visits);
            }
        }
    }

    private void add(Map<LocalDate, Map<String, List<Talk>>> visits, LocalDate day, Talk talk) {
        visits.computeIfAbsent(day, d -> new TreeMap<>())
                .computeIfAbsent(hall.host(talk.need()), host -> new ArrayList<>()).add(talk);
    }

    private static Visits visits(Map<LocalDate, Map<String, List<Talk>>> byDay) {
        List<Visit> visits = new ArrayList<>();
        byDay.forEach((day, hosts) -> hosts.forEach((host, own) -> visits.add(new Visit(day, host, own.stream()
                .sorted(Comparator.comparing(Talk::need).thenComparing(Talk::candidate)).toList()))));
        return new Visits(visits);
    }

    /** The first so many working days from the session's date on that are nobody's day off. */
    private List<LocalDate> calendar(int days) {
        List<LocalDate> calendar = new ArrayList<>();
        for (LocalDate day = session.date(); calendar.size() < days; day = day.plusDays(1)) {
            LocalDate date = day;
            boolean off = session.constraints().times().daysAway().stream()
                    .anyMatch(away -> away.parties().isEmpty() && away.covers(date));
            if (!off && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                calendar.add(day);
            }
        }
        return calendar;
    }
}
