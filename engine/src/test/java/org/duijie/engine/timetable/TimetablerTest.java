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
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.timetable.Schedule.Agenda;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Schedule.Timetable;
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

    @Test
    void takesAsManyRoundsAsTheBusiestPartyNeedsAndSeatsNobodyTwice() {
        for (int trial = 0; trial < 1_000; trial++) {
            Plan plan = plan(seeds.trial(trial), Form.TALKS);

            Timetable timetable = (Timetable) Timetabler.schedule(plan.session(), plan.hall(), plan.meetings());

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

                assertThat(Timetabler.schedule(plan.session(), plan.hall(), shuffled)).as(seeds.of(trial))
                        .isEqualTo(Timetabler.schedule(plan.session(), plan.hall(), plan.meetings()));
            }
        }
    }

    @Test
    void anAgendaBeginsAndEndsInPlenumAndNamesEveryMeetingOnce() {
        Plan plan = plan(seeds.trial(1), Form.ROUND_TABLE);

        Agenda agenda = (Agenda) Timetabler.schedule(plan.session(), plan.hall(), plan.meetings());

        assertThat(agenda.items().getFirst().host()).isEmpty();
        assertThat(agenda.items().getLast().host()).isEmpty();
        assertThat(agenda.items()).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
        assertThat(agenda.items().stream().flatMap(i -> i.meetings().stream())).as(seeds.of(1))
                .containsExactlyInAnyOrderElementsOf(plan.meetings());
    }

    @Test
    void visitsFallOnWorkingDaysAndNobodyIsAtTwoSitesOnADay() {
        for (int trial = 0; trial < 300; trial++) {
            Plan plan = plan(seeds.trial(trial), Form.VISITS);

            Visits visits = (Visits) Timetabler.schedule(plan.session(), plan.hall(), plan.meetings());

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
