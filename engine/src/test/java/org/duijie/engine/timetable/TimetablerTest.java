package org.duijie.engine.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Timing;
import org.duijie.engine.timetable.Schedule.Agenda;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Schedule.Timetable;
import org.duijie.engine.timetable.Schedule.Visit;
import org.duijie.engine.timetable.Schedule.Visits;

import static org.assertj.core.api.Assertions.assertThat;

class TimetablerTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private final Seeds seeds = Seeds.fresh();

    /** A random session plan with the meetings to place. */
    private record Plan(MatchSession session, Map<String, String> owners, List<Talk> meetings) {
        Hall hall() {
            return new Hall(session, owners);
        }
    }

    private static Plan plan(RandomGenerator random, Form form) {
        int hosts = random.nextInt(1, 6);
        int needs = random.nextInt(1, 9);
        int candidates = random.nextInt(1, 15);
        List<Roster.Host> hostList = new ArrayList<>();
        for (int h = 0; h < hosts; h++) {
            hostList.add(new Roster.Host("h" + h, random.nextInt(1, 4)));
        }
        Map<String, String> owners = new HashMap<>();
        List<Roster.RosterCandidate> candidateList = new ArrayList<>();
        for (int c = 0; c < candidates; c++) {
            candidateList.add(new Roster.RosterCandidate("c" + c, 9, random.nextInt(6) == 0 ? 2 : 1, false));
        }
        List<Talk> meetings = new ArrayList<>();
        for (int n = 0; n < needs; n++) {
            owners.put("n" + n, "h" + random.nextInt(hosts));
            for (int c = 0; c < candidates; c++) {
                if (random.nextInt(3) == 0) {
                    meetings.add(new Talk("n" + n, "c" + c));
                }
            }
        }
        MatchSession session = new MatchSession("s", "", form, "employment", FRIDAY, LocalTime.of(9, 0), 15, 5, null, 1,
                new Roster(hostList, List.of(), candidateList, List.of()), Constraints.NONE);
        return new Plan(session, owners, meetings);
    }

    private static Schedule schedule(MatchSession session, Hall hall, Map<String, String> cities,
            List<Talk> meetings) {
        return Timetabler.schedule(session, hall, cities, meetings, Steps.UNHEARD);
    }

    @Test
    void takesAsManyRoundsAsTheBusiestPartyNeedsAndSeatsNobodyTwice() {
        for (int trial = 0; trial < 1_000; trial++) {
            Plan plan = plan(seeds.trial(trial), Form.TALKS);

            Timetable timetable = (Timetable) schedule(plan.session(), plan.hall(), Map.of(),
                    plan.meetings());

            assertThat(timetable.rounds()).as(seeds.of(trial)).isEqualTo(busiest(plan));
            assertThat(timetable.slots()).as(seeds.of(trial)).hasSameSizeAs(plan.meetings())
                    .allMatch(slot -> slot.round() <= timetable.rounds());
            assertThat(timetable.slots().stream().map(s -> new Talk(s.need(), s.candidate()))).as(seeds.of(trial))
                    .containsExactlyInAnyOrderElementsOf(plan.meetings());
            assertThat(timetable.slots().stream().map(s -> s.round() + "/" + s.table())).as(seeds.of(trial))
                    .doesNotHaveDuplicates();
            assertThat(timetable.slots()).as(seeds.of(trial))
                    .allMatch(s -> plan.hall().hostAt(s.table()).equals(plan.hall().host(s.need())));
            for (Roster.RosterCandidate c : plan.session().roster().candidates()) {
                assertThat(timetable.slots().stream().filter(s -> s.candidate().equals(c.party()))
                        .collect(Collectors.groupingBy(Slot::round, Collectors.counting())).values())
                        .as(seeds.of(trial)).allMatch(meetings -> meetings <= c.tables());
            }
        }
    }

    private static int busiest(Plan plan) {
        int most = 0;
        for (Roster.Host host : plan.session().roster().hosts()) {
            long meetings = plan.meetings().stream().filter(t -> host.party().equals(plan.owners().get(t.need())))
                    .count();
            most = Math.max(most, (int) Math.ceil(meetings / (double) host.tables()));
        }
        for (Roster.RosterCandidate c : plan.session().roster().candidates()) {
            long meetings = plan.meetings().stream().filter(t -> t.candidate().equals(c.party())).count();
            most = Math.max(most, (int) Math.ceil(meetings / (double) c.tables()));
        }
        return most;
    }

    @Test
    void theOrderOfTheMeetingsNeverMatters() {
        for (int trial = 0; trial < 300; trial++) {
            for (Form form : Form.values()) {
                Plan plan = plan(seeds.trial(trial), form);
                List<Talk> shuffled = new ArrayList<>(plan.meetings());
                Collections.shuffle(shuffled, new Random(seeds.seed() + trial));

                assertThat(schedule(plan.session(), plan.hall(), Map.of(), shuffled)).as(seeds.of(trial))
                        .isEqualTo(schedule(plan.session(), plan.hall(), Map.of(), plan.meetings()));
            }
        }
    }

    @Test
    void anAgendaBeginsAndEndsInPlenumAndNamesEveryMeetingOnce() {
        Plan plan = plan(seeds.trial(1), Form.ROUND_TABLE);

        Agenda agenda = (Agenda) schedule(plan.session(), plan.hall(), Map.of(), plan.meetings());

        assertThat(agenda.items().getFirst().host()).isEmpty();
        assertThat(agenda.items().getLast().host()).isEmpty();
        assertThat(agenda.items()).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
        assertThat(agenda.items().stream().flatMap(i -> i.meetings().stream())).as(seeds.of(1))
                .containsExactlyInAnyOrderElementsOf(plan.meetings());
    }

    @Test
    void anAgendaHoldsThePlenaryItemsThatStaffHaveListed() {
        Plan plan = plan(seeds.trial(2), Form.ROUND_TABLE);
        List<Timing.PlenaryItem> listed = List.of(new Timing.PlenaryItem("政策宣讲", 25, false),
                new Timing.PlenaryItem("合影", 5, true), new Timing.PlenaryItem("领导致辞", 5, false));

        Agenda agenda = (Agenda) schedule(
                plan.session().with(Constraints.NONE.withTiming(Timing.NONE.withAgenda(listed))), plan.hall(), Map.of(),
                plan.meetings());

        assertThat(agenda.items().stream().filter(item -> item.host().isEmpty())
                .map(item -> item.from() + " " + item.title().zh()).limit(2))
                .containsExactly("09:00 政策宣讲", "09:25 领导致辞");
        assertThat(agenda.items().getLast().title().zh()).isEqualTo("合影");
        assertThat(agenda.items().stream().flatMap(i -> i.meetings().stream())).as(seeds.of(2))
                .containsExactlyInAnyOrderElementsOf(plan.meetings());
    }

    @Test
    void nobodyVisitsOnDaysAway() {
        for (int trial = 0; trial < 300; trial++) {
            RandomGenerator random = seeds.trial(trial);
            Plan plan = plan(random, Form.VISITS);
            List<Timing.DaysAway> away = List.of(
                    new Timing.DaysAway(List.of(), FRIDAY.plusDays(4), FRIDAY.plusDays(5), "公休"),
                    new Timing.DaysAway(List.of("c0"), FRIDAY, FRIDAY.plusDays(random.nextInt(20)), ""),
                    new Timing.DaysAway(List.of("h0"), FRIDAY, FRIDAY.plusDays(random.nextInt(9)), ""));
            Map<String, String> cities = new HashMap<>();
            plan.owners().keySet().forEach(need -> cities.put(need, "2113" + random.nextInt(2)));

            Visits visits = (Visits) schedule(
                    plan.session().with(Constraints.NONE.withTiming(Timing.NONE.withDaysAway(away))), plan.hall(),
                    cities, plan.meetings());

            assertThat(visits.visits().stream().flatMap(v -> v.meetings().stream())).as(seeds.of(trial))
                    .containsExactlyInAnyOrderElementsOf(plan.meetings());
            for (Visit visit : visits.visits()) {
                assertThat(away).as(seeds.of(trial) + " " + visit).noneMatch(days -> days.covers(visit.date())
                        && (days.parties().isEmpty() || days.parties().contains(visit.host()) || visit.meetings()
                                .stream().anyMatch(talk -> days.parties().contains(talk.candidate()))));
            }
            assertThat(sitesOfADay(plan, visits)).as(seeds.of(trial)).allMatch(sites -> sites <= 1);
        }
    }

    /** On each day, the sites of each candidate who is alone. */
    private static List<Long> sitesOfADay(Plan plan, Visits visits) {
        List<Long> sites = new ArrayList<>();
        plan.session().roster().candidates().stream().filter(c -> c.tables() == 1).forEach(c -> visits.visits().stream()
                .filter(v -> v.meetings().stream().anyMatch(talk -> talk.candidate().equals(c.party())))
                .collect(Collectors.groupingBy(Visit::date, Collectors.counting())).values().forEach(sites::add));
        return sites;
    }

    @Test
    void visitsTheSitesOfACityOnConsecutiveDays() {
        List<Roster.Host> hosts = List.of(new Roster.Host("h0", 1), new Roster.Host("h1", 1),
                new Roster.Host("h2", 1), new Roster.Host("h3", 1));
        MatchSession session = new MatchSession("s", "", Form.VISITS, "expertise", FRIDAY, LocalTime.of(9, 0), 60, 0,
                null, 1, new Roster(hosts, List.of(), List.of(new Roster.RosterCandidate("c0", 9, 1, false)),
                        List.of()),
                Constraints.NONE.withTiming(Timing.NONE.withDaysAway(
                        List.of(new Timing.DaysAway(List.of(), FRIDAY, FRIDAY, "")))));
        Map<String, String> owners = Map.of("n0", "h0", "n1", "h1", "n2", "h2", "n3", "h3");
        Map<String, String> cities = Map.of("n0", "211300", "n1", "210700", "n2", "211300", "n3", "210700");

        Visits visits = (Visits) schedule(session, new Hall(session, owners), cities,
                owners.keySet().stream().map(need -> new Talk(need, "c0")).toList());

        assertThat(visits.visits()).extracting(Visit::host).containsExactly("h1", "h3", "h0", "h2");
        assertThat(visits.visits()).extracting(Visit::date).containsExactly(FRIDAY.plusDays(3), FRIDAY.plusDays(4),
                FRIDAY.plusDays(5), FRIDAY.plusDays(6));
    }

    @Test
    void visitsFallOnWorkingDaysAndNobodyIsAtTwoSitesOnADay() {
        for (int trial = 0; trial < 300; trial++) {
            Plan plan = plan(seeds.trial(trial), Form.VISITS);

            Visits visits = (Visits) schedule(plan.session(), plan.hall(), Map.of(), plan.meetings());

            assertThat(visits.visits()).as(seeds.of(trial)).allMatch(v -> !v.date().isBefore(FRIDAY)
                    && v.date().getDayOfWeek() != DayOfWeek.SATURDAY && v.date().getDayOfWeek() != DayOfWeek.SUNDAY);
            assertThat(visits.visits().stream().flatMap(v -> v.meetings().stream())).as(seeds.of(trial))
                    .containsExactlyInAnyOrderElementsOf(plan.meetings());
            for (Roster.RosterCandidate c : plan.session().roster().candidates()) {
                assertThat(visits.visits().stream()
                        .flatMap(v -> v.meetings().stream().filter(t -> t.candidate().equals(c.party()))
                                .map(t -> v.date()))
                        .collect(Collectors.groupingBy(d -> d, Collectors.counting())).values()).as(seeds.of(trial))
                        .allMatch(meetings -> meetings <= c.tables());
            }
        }
    }
}
