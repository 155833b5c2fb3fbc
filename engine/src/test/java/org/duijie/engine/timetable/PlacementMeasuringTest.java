package org.duijie.engine.timetable;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Figures;
import org.duijie.engine.Seeds;
import org.duijie.engine.session.Timing;

/** How long a timetable of a whole fair takes, without constraints and with all of them. */
@Tag("bench")
class PlacementMeasuringTest {
    private static final int REPEATS = 7;

    private final Seeds seeds = Seeds.fresh();

    @Test
    void timetableOfAWholeFair() throws IOException {
        Figures figures = new Figures("A timetable of 40,000 meetings");
        figures.line("300 hosts, 10,000 candidates, one thread; " + seeds.of(1));
        figures.row("rounds", "constraints", "meetings", "unplaced", "rounds used", "first s", "best s of " + REPEATS);
        figures.row("---", "---", "---", "---", "---", "---", "---");
        for (Integer rounds : new Integer[]{20, 22, 24, null}) {
            RandomTalks fair = RandomTalks.fair(seeds.trial(1), rounds);
            measure(figures, fair.with(Timing.NONE), "none");
            measure(figures, fair, "all");
        }
        figures.write("timetable");
    }

    private static void measure(Figures figures, RandomTalks talks, String constraints) {
        long from = System.nanoTime();
        Placement placement = talks.place();
        double first = Figures.seconds(from);
        double best = first;
        for (int repeat = 1; repeat < REPEATS; repeat++) {
            from = System.nanoTime();
            talks.place();
            best = Math.min(best, Figures.seconds(from));
        }
        Map<String, Long> causes = placement.unplaced().stream().collect(
                Collectors.groupingBy(u -> u.cause().getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
        figures.row(talks.session().rounds() == null ? "as needed" : talks.session().rounds(), constraints,
                talks.wanted().size(), causes, placement.timetable().rounds(), "%.2f".formatted(first),
                "%.2f".formatted(best));
    }
}
