package org.duijie.engine.run;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.Constraints.PairNote;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Timing;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Presence;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Timetable;
import org.duijie.engine.timetable.TimetableJudge;

import static org.assertj.core.api.Assertions.assertThat;

class PipelineTest {
    private static final int TRIALS = 600;
    private final ToyBook books = new ToyBook();
    private final Seeds seeds = Seeds.fresh();

    @Test
    void everyPairMeetsOrHasExactlyOneReasonAndTheReasonIsTrue() {
        Set<NonMatchReason> seen = EnumSet.noneOf(NonMatchReason.class);
        for (int trial = 0; trial < TRIALS; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books, trial % 2 == 0 ? null : 1);
            Truth truth = new Truth(view);
            for (String need : view.needs()) {
                for (String candidate : view.candidates()) {
                    RunView.Cell cell = view.cell(need, candidate);
                    assertThat(cell.meets()).as(seeds.of(trial)).isEqualTo(cell.reason() == null);
                    if (cell.reason() != null) {
                        seen.add(cell.reason());
                        assertThat(truth.holds(cell.reason(), new Pair(need, candidate)))
                                .as("%s of %s and %s, %s", cell.reason(), need, candidate, seeds.of(trial)).isTrue();
                    }
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(NonMatchReason.values());
    }

    @Test
    void aShortlistThatLeavesNobodyOutGivesTheExhaustiveResult() {
        for (int trial = 0; trial < 100; trial++) {
            Plans plans = Plans.random(seeds.trial(trial));

            RunView all = plans.run(books);
            RunView shortlisted = plans.run(books, 100);

            assertThat(shortlisted.result()).as(seeds.of(trial)).isEqualTo(all.result());
            assertThat(shortlisted.judged()).as(seeds.of(trial)).isLessThanOrEqualTo(all.judged());
        }
    }

    @Test
    void aShortlistHoldsEachSidesFirstAndEveryWishAndPin() {
        for (int trial = 0; trial < 100; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books, 1);
            Set<Pair> judged = view.needs().stream()
                    .flatMap(need -> view.judgedWith(need).stream().map(candidate -> new Pair(need, candidate)))
                    .collect(Collectors.toSet());

            Roster roster = view.frozen().session().roster();
            assertThat(judged).as(seeds.of(trial))
                    .containsAll(roster.wishes().stream().map(w -> new Pair(w.need(), w.candidate())).toList())
                    .containsAll(view.frozen().session().constraints().pins().stream()
                            .map(p -> new Pair(p.need(), p.candidate())).toList());
            assertThat(judged.size()).as(seeds.of(trial)).isEqualTo((int) view.judged())
                    .isLessThanOrEqualTo(roster.needs().size() + roster.candidates().size() * 7
                            + roster.wishes().size() + view.frozen().session().constraints().pins().size());
        }
    }

    @Test
    void whySaysTheSameAsTheMatrixAndItsPointsAddUp() {
        for (int trial = 0; trial < 100; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books);
            for (String need : view.needs()) {
                for (String candidate : view.candidates()) {
                    RunView.Cell cell = view.cell(need, candidate);
                    Why why = view.why(need, candidate);
                    assertThat(why.meets()).isEqualTo(cell.meets());
                    assertThat(why.nonMatch() == null ? null : why.nonMatch().reason()).isEqualTo(cell.reason());
                    assertThat(why.judgement().needPoints()).as(seeds.of(trial))
                            .isEqualTo(why.criteria().stream().map(Explained::finding)
                                    .mapToInt(Finding::needPoints).sum()
                                    + why.judgement().adjustments().stream()
                                            .mapToInt(Judgement.Adjustment::needPoints).sum());
                    assertThat(why.judgement().needPoints()).isLessThanOrEqualTo(20);
                }
            }
        }
    }

    @Test
    void capacitiesAndRoundsAreKeptAndPinsMeetUnlessNoRoundIsLeft() {
        for (int trial = 0; trial < TRIALS; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books);
            RunResult result = view.result();
            Timetable timetable = (Timetable) result.schedule();
            Integer rounds = view.frozen().session().rounds();
            for (Roster.RosterNeed n : view.frozen().session().roster().needs()) {
                assertThat(result.meetings().stream().filter(m -> m.need().equals(n.need())).count())
                        .as(seeds.of(trial)).isLessThanOrEqualTo(n.places());
            }
            for (Roster.RosterCandidate c : view.frozen().session().roster().candidates()) {
                assertThat(result.meetings().stream().filter(m -> m.candidate().equals(c.party())).count())
                        .as(seeds.of(trial)).isLessThanOrEqualTo(c.places());
            }
            assertThat(timetable.rounds()).as(seeds.of(trial))
                    .isLessThanOrEqualTo(rounds == null ? Integer.MAX_VALUE : rounds);
            for (PairNote pin : view.frozen().session().constraints().pins()) {
                Pair pair = new Pair(pin.need(), pin.candidate());
                boolean meets = result.meetings().stream()
                        .anyMatch(m -> m.pinned() && new Pair(m.need(), m.candidate()).equals(pair));
                assertThat(meets || result.unplaced().stream().anyMatch(one -> one.pair().equals(pair)))
                        .as(seeds.of(trial)).isTrue();
            }
        }
    }

    @Test
    void nobodyMeetsWhileAwayOnTheWayOrInterviewingElsewhere() {
        for (int trial = 0; trial < TRIALS; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books);

            Timetable timetable = (Timetable) view.result().schedule();

            assertThat(new TimetableJudge(view.frozen().session(), view.frozen().owners()).faults(timetable.slots()))
                    .as(seeds.of(trial)).isEmpty();
            assertThat(timetable.slots()).as(seeds.of(trial)).hasSameSizeAs(view.result().meetings());
        }
    }

    @Test
    void saysWhyNoRoundCouldTakeAPair() {
        for (int trial = 0; trial < TRIALS; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books);
            for (RunResult.Unplaced one : view.result().unplaced()) {
                Why.NonMatch why = Objects.requireNonNull(view.why(one.need(), one.candidate()).nonMatch());
                if (why.reason() != NonMatchReason.NO_COMMON_ROUND) {
                    continue; // a pin that the book rules out: that comes first
                }
                Text cause = Objects.requireNonNull(one.cause()).words();
                assertThat(why.words().zh()).as(seeds.of(trial)).endsWith(cause.zh());
                assertThat(why.words().en()).as(seeds.of(trial)).endsWith(cause.en());
            }
        }
    }

    @Test
    void roundsBindTalksAndNoOtherForm() {
        for (int trial = 0; trial < 100; trial++) {
            Plans plans = Plans.random(seeds.trial(trial));
            MatchSession s = plans.session();
            MatchSession table = new MatchSession(s.id(), s.name(), Form.ROUND_TABLE, s.book(), s.date(), s.start(),
                    s.roundMinutes(), s.breakMinutes(), 1, s.seed(), s.roster(), s.constraints());

            RunResult result = new Plans(table, plans.candidates(), plans.needs()).run(books).result();

            assertThat(result.unplaced()).as(seeds.of(trial)).isEmpty();
        }
    }

    @Test
    void theOrderOfTheInputNeverMatters() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Plans plans = Plans.random(seeds.trial(trial));

            RunView view = plans.run(books);
            RunView same = plans.shuffled(seeds.seed() + trial).run(books);

            assertThat(same.frozen()).as(seeds.of(trial)).isEqualTo(view.frozen());
            assertThat(same.result()).as(seeds.of(trial)).isEqualTo(view.result());
        }
    }

    @Test
    void frozenInputsHoldNeitherNamesNorIdsNorNotes() {
        Plans plans = Plans.random(seeds.trial(0));

        String frozen = plans.freeze(books).frozen().toString();

        assertThat(frozen).as(seeds.of(0)).doesNotContain("cand-", "need-", "host-", "某人", "岗位", "秋季专场", "备注", "B馆");
    }

    /** Follows the definition of each reason word by word, over the result alone. */
    private static final class Truth {
        private final RunView view;
        private final Set<Pair> pins = new HashSet<>();
        private final Set<Pair> vetoes = new HashSet<>();
        private final Set<String> withdrawn = new HashSet<>();
        private final Set<Pair> slots;

        Truth(RunView view) {
            this.view = view;
            view.frozen().session().constraints().pins().forEach(p -> pins.add(new Pair(p.need(), p.candidate())));
            view.frozen().session().constraints().vetoes().forEach(p -> vetoes.add(new Pair(p.need(), p.candidate())));
            Roster roster = view.frozen().session().roster();
            roster.needs().stream().filter(Roster.RosterNeed::withdrawn).forEach(n -> withdrawn.add(n.need()));
            roster.candidates().stream().filter(Roster.RosterCandidate::withdrawn)
                    .forEach(c -> withdrawn.add(c.party()));
            slots = ((Timetable) view.result().schedule()).slots().stream()
                    .map((Slot s) -> new Pair(s.need(), s.candidate())).collect(Collectors.toSet());
        }

        boolean holds(NonMatchReason reason, Pair pair) {
            NonMatchReason first = firstThatApplies(pair);
            return reason == first && !slots.contains(pair);
        }

        private NonMatchReason firstThatApplies(Pair pair) {
            if (vetoes.contains(pair)) {
                return NonMatchReason.VETOED;
            }
            if (withdrawn.contains(pair.need()) || withdrawn.contains(pair.candidate())) {
                return NonMatchReason.WITHDRAWN;
            }
            Verdict education = view.why(pair.need(), pair.candidate()).criteria().getFirst().finding().verdict();
            if (education == Verdict.UNMET) {
                return NonMatchReason.RULED_OUT;
            }
            if (education == Verdict.UNKNOWN) {
                return NonMatchReason.NEEDS_INFORMATION;
            }
            if (!view.judgedWith(pair.need()).contains(pair.candidate())) {
                return NonMatchReason.NOT_AMONG_FIRST;
            }
            if (inRounds(pair, true) == 0 || inRounds(pair, false) == 0
                    || view.result().unplaced().stream().anyMatch(one -> one.pair().equals(pair))) {
                return NonMatchReason.NO_COMMON_ROUND;
            }
            Holders need = holders(pair, true);
            Holders candidate = holders(pair, false);
            if (need.blocks() && candidate.blocks()) {
                assertThat(view.frozen().session().policy()).isNotEqualTo(Policy.STABLE);
                return NonMatchReason.FOR_THE_WHOLE;
            }
            if (need.wouldTake() && candidate.wouldTake()) {
                assertThat(need.pinIsWorse() || candidate.pinIsWorse()).isTrue();
                return NonMatchReason.DISPLACED_BY_PIN;
            }
            if (need.full() && need.allBetter()) {
                return NonMatchReason.NEED_WENT_TO_BETTER;
            }
            if (candidate.full() && candidate.allBetter()) {
                return NonMatchReason.CANDIDATE_WENT_TO_BETTER;
            }
            assertThat(need.tied() || candidate.tied()).isTrue();
            return NonMatchReason.LOST_THE_TIE;
        }

        private record Holders(boolean full, boolean allBetter, boolean wouldTake, boolean blocks, boolean pinIsWorse,
                boolean tied) {}

        /**
         * Ranks are read from the ranking a person sees, points from the matrix. A need that is not full stands behind all whom its
         * interviewer meets if he has no round left, else behind all whom its host meets if that has no table left.
         */
        private Holders holders(Pair pair, boolean needSide) {
            List<Meeting> held = meetings(m -> needSide
                    ? m.need().equals(pair.need())
                    : m.candidate().equals(pair.candidate()));
            boolean full = held.size() >= places(pair, needSide);
            if (needSide && !full && view.frozen().session().rounds() != null) {
                String host = view.hall().host(pair.need());
                List<String> interviewed = interviewedWith(pair.need());
                List<Meeting> ofInterviewer = meetings(m -> interviewed.contains(m.need()));
                List<Meeting> ofHost = meetings(m -> view.hall().host(m.need()).equals(host));
                boolean interviewerFull = !interviewed.isEmpty() && ofInterviewer.size() >= there().roundsOfHost(host);
                boolean hostFull = ofHost.size() >= there().placesOfHost(host);
                full = interviewerFull || hostFull;
                held = interviewerFull ? ofInterviewer : hostFull ? ofHost : held;
            }
            int points = points(pair, needSide);
            return new Holders(full, held.stream().allMatch(m -> points(pairOf(m), needSide) > points),
                    !full || held.stream().anyMatch(m -> isWorse(pairOf(m), pair, needSide)),
                    !full || held.stream().anyMatch(m -> !m.pinned() && isWorse(pairOf(m), pair, needSide)),
                    held.stream().anyMatch(m -> m.pinned() && isWorse(pairOf(m), pair, needSide)),
                    held.stream().anyMatch(m -> points(pairOf(m), needSide) == points));
        }

        private List<Meeting> meetings(Predicate<Meeting> which) {
            return view.result().meetings().stream().filter(which).toList();
        }

        /** The needs of its interviewer if they are all of one host, else none. */
        private List<String> interviewedWith(String need) {
            return view.frozen().session().constraints().times().shared().stream()
                    .map(Timing.SharedInterviewer::needs)
                    .filter(needs -> needs.contains(need)
                            && needs.stream().map(view.hall()::host).distinct().count() == 1)
                    .findFirst().orElse(List.of());
        }

        private Presence there() {
            MatchSession session = view.frozen().session();
            return Presence.inRounds(session, view.hall(), Objects.requireNonNull(session.rounds()));
        }

        private boolean isWorse(Pair one, Pair than, boolean needSide) {
            if (!needSide || one.need().equals(than.need())) {
                return rank(one, needSide) > rank(than, needSide);
            }
            int less = points(one, true) - points(than, true);
            return less < 0 || less == 0 && tie(one) > tie(than);
        }

        private long tie(Pair pair) {
            Roster roster = view.frozen().session().roster();
            return Edge.tieOf(view.frozen().session().seed(),
                    roster.needs().stream().map(Roster.RosterNeed::need).toList().indexOf(pair.need()),
                    roster.candidates().stream().map(Roster.RosterCandidate::party).toList().indexOf(pair.candidate()));
        }

        private static Pair pairOf(Meeting meeting) {
            return new Pair(meeting.need(), meeting.candidate());
        }

        private int points(Pair pair, boolean needSide) {
            RunView.Cell cell = view.cell(pair.need(), pair.candidate());
            return needSide ? cell.needPoints() : cell.candidatePoints();
        }

        private int rank(Pair pair, boolean needSide) {
            return (needSide ? view.rankingForNeed(pair.need()) : view.rankingForCandidate(pair.candidate())).stream()
                    .filter(r -> r.need().equals(pair.need()) && r.candidate().equals(pair.candidate()))
                    .mapToInt(RunView.Ranked::place).findFirst().orElseThrow();
        }

        private int places(Pair pair, boolean needSide) {
            Roster roster = view.frozen().session().roster();
            int places = needSide
                    ? roster.needs().stream().filter(n -> n.need().equals(pair.need()))
                            .mapToInt(Roster.RosterNeed::places).findFirst().orElseThrow()
                    : roster.candidates().stream().filter(c -> c.party().equals(pair.candidate()))
                            .mapToInt(Roster.RosterCandidate::places).findFirst().orElseThrow();
            return Math.min(places, inRounds(pair, needSide));
        }

        private int inRounds(Pair pair, boolean needSide) {
            MatchSession session = view.frozen().session();
            if (session.rounds() == null) {
                return Integer.MAX_VALUE;
            }
            return needSide
                    ? there().placesOfHost(view.hall().host(pair.need()))
                    : there().placesOfCandidate(session.roster().candidates().stream()
                            .filter(c -> c.party().equals(pair.candidate())).findFirst().orElseThrow());
        }
    }
}
