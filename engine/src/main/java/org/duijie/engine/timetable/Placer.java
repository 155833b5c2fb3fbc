package org.duijie.engine.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.engine.progress.Pace;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Timing;
import org.duijie.engine.timetable.Placement.Unplaced;
import org.duijie.engine.timetable.Placement.Wanted;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Schedule.Timetable;

/** Makes a {@link Placement}: what fits resource by resource is admitted, coloured or searched for, and the rest explained. */
final class Placer {
    private static final Comparator<Slot> ORDER = Comparator.comparingInt(Slot::round).thenComparingInt(Slot::table);

    private final MatchSession session;
    private final Hall hall;
    private final List<Wanted> wanted;
    private final Timing timing;
    private final Pace pace;

    Placer(MatchSession session, Hall hall, List<Wanted> wanted, Steps steps) {
        this.session = session;
        this.hall = hall;
        this.wanted = wanted;
        this.timing = session.constraints().times();
        this.pace = new Pace(steps, wanted.size());
    }

    /** What no number of rounds there is time for could hold. */
    List<Unplaced> surplus() {
        Integer bound = session.bindingRounds();
        if (bound == null && timing.equals(Timing.NONE)) {
            return List.of();
        }
        Events events = events(bound == null ? enoughRounds() : bound);
        Admission admission = new Admission(events);
        List<Unplaced> surplus = new ArrayList<>();
        for (int event = 0; event < events.size(); event++) {
            Cause cause = admission.admit(event);
            pace.go(event);
            if (cause != null) {
                surplus.add(new Unplaced(events.wanted(event).talk(), cause));
            }
        }
        return surplus;
    }

    /** A placement in at most so many rounds. */
    Placement in(int rounds) {
        Presence presence = Presence.inRounds(session, hall, rounds);
        Events events = new Events(session, hall, presence, wanted);
        int[] admitted = admitted(events);
        return timing.equals(Timing.NONE)
                ? coloured(events, admitted)
                : searched(presence, events, admitted);
    }

    /**
     * A placement in as few rounds as could be found for all that fit in any number of rounds; where people come and go by the
     * clock, in those of one day.
     */
    Placement inAsManyRoundsAsNeeded() {
        if (timing.equals(Timing.NONE)) {
            return new Placement(coloured(wanted.stream().map(Wanted::talk).toList()), List.of());
        }
        int least = leastRounds();
        int enough = enoughRounds();
        int[] most = admitted(events(enough));
        int rounds = Math.min(least, enough);
        for (int tooMany = enough; rounds < tooMany;) {
            int middle = (rounds + tooMany) >>> 1;
            if (Arrays.equals(admitted(events(middle)), most)) {
                tooMany = middle;
            } else {
                rounds = middle + 1;
            }
        }
        Placement placement = in(rounds);
        for (int more = 1; rounds + more <= session.roundsOfDay()
                && placement.unplaced().size() > wanted.size() - most.length; more *= 2) {
            placement = in(rounds + more);
        }
        return placement;
    }

    /** Whoever does not fit into so many fits into no number of rounds. */
    private int enoughRounds() {
        return Math.min(session.roundsOfDay(), roundsUntilNothingChanges() + leastRounds() * (1 + longestWait()));
    }

    /** Over all parties and shared interviewers: meetings by what can be held at the same time; no timetable needs fewer. */
    private int leastRounds() {
        int least = hall.rounds(wanted.stream().map(Wanted::talk).toList());
        for (Timing.SharedInterviewer one : timing.shared()) {
            least = Math.max(least,
                    (int) wanted.stream().filter(w -> one.needs().contains(w.talk().need())).count());
        }
        return least;
    }

    private int longestWait() {
        return timing.venues().stream().mapToInt(venue -> session.freeRounds(venue.walkMinutes())).max().orElse(0);
    }

    /** From then on every round is like the next. */
    private int roundsUntilNothingChanges() {
        int last = timing.absences().stream().flatMap(absence -> Stream.of(absence.from(), absence.until()))
                .filter(Objects::nonNull).mapToInt(LocalTime::toSecondOfDay).max().orElse(0);
        int rounds = 0;
        while (session.beginSecond(rounds + 1) < last) {
            rounds++;
        }
        return rounds;
    }

    private Events events(int rounds) {
        return new Events(session, hall, Presence.inRounds(session, hall, rounds), wanted);
    }

    /** The events that fit as far as each resource by itself is concerned, the more important ones first. */
    private int[] admitted(Events events) {
        Admission admission = new Admission(events);
        return IntStream.range(0, events.size()).peek(pace::go)
                .filter(event -> admission.admit(event) == null).toArray();
    }

    private Placement coloured(Events events, int[] admitted) {
        boolean[] placed = new boolean[events.size()];
        IntStream.of(admitted).forEach(event -> placed[event] = true);
        return new Placement(
                coloured(IntStream.of(admitted).mapToObj(event -> events.wanted(event).talk()).toList()),
                unplaced(events, placed, 0));
    }

    /** Without constraints colouring takes as many rounds as the busiest party needs, and leaves nobody over. */
    private Timetable coloured(List<Talk> talks) {
        List<Slot> slots = hall.seat(talks).stream()
                .map(s -> new Slot(s.round(), s.table(), s.talk().need(), s.talk().candidate())).sorted(ORDER).toList();
        return new Timetable(hall.rounds(talks), hall.tables(), slots);
    }

    private Placement searched(Presence presence, Events events, int[] admitted) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(session.seed());
        Seating seating = new Seating(events);
        Ejection ejection = new Ejection(events, seating, random, pace);
        ejection.fill(IntStream.of(admitted).boxed()
                .sorted(Comparator.comparing((Integer event) -> !events.pinned(event))
                        .thenComparingInt(event -> events.allowed(event).cardinality()))
                .mapToInt(Integer::intValue).toArray());
        int steps = ejection.improve();
        boolean[] placed = new boolean[events.size()];
        for (int event = 0; event < placed.length; event++) {
            placed[event] = seating.round(event) != Seating.NONE || ejection.findFree(event);
        }
        List<Slot> slots = new Tables(hall, presence).seat(events, seating).stream().sorted(ORDER).toList();
        int rounds = slots.isEmpty() ? 0 : slots.getLast().round();
        return new Placement(new Timetable(rounds, hall.tables(), slots), unplaced(events, placed, steps));
    }

    private static List<Unplaced> unplaced(Events events, boolean[] placed, int steps) {
        Admission proof = new Admission(events);
        for (int event = 0; event < placed.length; event++) {
            if (placed[event] && proof.admit(event) != null) {
                throw new IllegalStateException("A meeting was placed that had no place");
            }
        }
        List<Unplaced> unplaced = new ArrayList<>();
        for (int event = 0; event < placed.length; event++) {
            if (!placed[event]) {
                unplaced.add(new Unplaced(events.wanted(event).talk(),
                        Objects.requireNonNullElseGet(proof.refusal(event), () -> new Cause.NotFound(steps))));
            }
        }
        return unplaced;
    }
}
