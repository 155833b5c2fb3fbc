package org.duijie.engine.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.progress.Listening;
import org.duijie.engine.timetable.Placement.Unplaced;
import org.duijie.engine.timetable.Placement.Wanted;
import org.duijie.engine.timetable.Schedule.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class PlacementTest {
    private final Seeds seeds = Seeds.fresh();

    @Test
    void breaksNoConstraintAndWhatItCallsProvedIsImpossible() {
        Set<Class<? extends Cause>> seen = new HashSet<>();
        for (int trial = 0; trial < 3_000; trial++) {
            RandomTalks talks = RandomTalks.small(seeds.trial(trial));
            TimetableJudge judge = new TimetableJudge(talks.session(), talks.owners());

            Placement placement = talks.place();

            assertThat(judge.faults(placement.timetable().slots())).as(seeds.of(trial)).isEmpty();
            List<Talk> placed = placed(placement);
            assertThat(Stream.concat(placed.stream(), placement.unplaced().stream().map(Unplaced::talk)))
                    .as(seeds.of(trial))
                    .containsExactlyInAnyOrderElementsOf(talks.wanted().stream().map(Wanted::talk).toList());
            Integer bound = talks.session().rounds();
            // From the seventh round on nobody comes or goes any more.
            int rounds = bound == null ? 14 : bound;
            for (Unplaced unplaced : placement.unplaced()) {
                List<Talk> all = new ArrayList<>(placed);
                all.addFirst(unplaced.talk());
                all.sort(Comparator.comparing(talk -> !talks.sharesParty(talk, unplaced.talk())));
                assertThat(unplaced.cause().proved() && judge.possible(all, rounds))
                        .as(seeds.of(trial) + " " + unplaced).isFalse();
                seen.add(unplaced.cause().getClass());
            }
        }
        assertThat(seen).contains(Cause.NeverTogether.class, Cause.HostFull.class, Cause.CandidateFull.class,
                Cause.InterviewerBusy.class, Cause.WalksTooLong.class);
    }

    private static List<Talk> placed(Placement placement) {
        return placement.timetable().slots().stream().map(slot -> new Talk(slot.need(), slot.candidate())).toList();
    }

    @Test
    void aWholeFairIsPlacedWithoutAConflictAndWhateverIsLeftOverIsProved() {
        for (Integer rounds : new Integer[]{20, 24, null}) {
            RandomTalks fair = RandomTalks.fair(seeds.trial(1), rounds);

            Placement placement = fair.place();

            assertThat(placement.timetable().slots().size() + placement.unplaced().size()).as(seeds.of(1))
                    .isEqualTo(fair.wanted().size());
            assertThat(new TimetableJudge(fair.session(), fair.owners()).faults(placement.timetable().slots()))
                    .as(seeds.of(1)).isEmpty();
            // The budget may run out on a few; a search that has become weak leaves hundreds.
            assertThat(placement.unplaced().stream().filter(u -> !u.cause().proved())).as(seeds.of(1))
                    .hasSizeLessThan(100);
        }
    }

    @Test
    void whoeverNoLongerWaitsForAPlacementEndsIt() {
        for (Integer rounds : new Integer[]{20, null}) {
            RandomTalks fair = RandomTalks.fair(seeds.trial(2), rounds);

            Listening.assertHeardAndEnded(
                    steps -> Placement.of(fair.session(), fair.hall(), fair.wanted(), steps), seeds.trial(3),
                    seeds.of(2));
        }
    }

    @Test
    void theSameInputsGiveTheSamePlacement() {
        for (int trial = 0; trial < 300; trial++) {
            assertThat(RandomTalks.small(seeds.trial(trial)).place()).as(seeds.of(trial))
                    .isEqualTo(RandomTalks.small(seeds.trial(trial)).place());
        }
    }

    @Test
    void withoutConstraintsEverythingHasARoundIfEveryPartyHasEnough() {
        for (int trial = 0; trial < 50; trial++) {
            RandomTalks talks = RandomTalks.of(seeds.trial(trial), 5, 20, 60, 6, 300, false);

            Placement placement = talks.place();

            assertThat(placement.unplaced()).as(seeds.of(trial)).isEmpty();
            assertThat(placement.timetable().rounds()).as(seeds.of(trial)).isEqualTo(
                    talks.hall().rounds(talks.wanted().stream().map(Wanted::talk).toList()));
        }
    }

    @Test
    void leavesOutTheLeastImportantWhereAPartyHasTooMany() {
        for (int trial = 0; trial < 300; trial++) {
            RandomTalks talks = RandomTalks.of(seeds.trial(trial), 1, 3, 12, 1 + trial % 3, 20, true);
            RandomTalks alone = new RandomTalks(talks.session(), talks.owners(),
                    talks.wanted().stream().filter(w -> w.talk().need().equals("n0")).toList());

            Placement placement = alone.place();

            int places = talks.hall().tables() * (1 + trial % 3);
            assertThat(placement.unplaced().stream().map(Unplaced::talk)).as(seeds.of(trial))
                    .containsExactlyElementsOf(
                            alone.wanted().stream().map(Wanted::talk).skip(places).toList());
        }
    }
}
