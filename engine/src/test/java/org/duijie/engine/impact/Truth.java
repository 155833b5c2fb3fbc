package org.duijie.engine.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.run.RunView;
import org.duijie.engine.run.Why;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** What lies between two whole runs, pair by pair, from what people see of them. */
final class Truth {
    private final RunView before;
    private final RunView after;
    private final Book<?> base;
    private final Book<?> draft;
    private final Map<String, Integer> places = new HashMap<>();
    private final int most;
    private final List<PairChange> judged = new ArrayList<>();

    /** @param most how many places of a ranking are the first */
    Truth(RunView before, RunView after, Book<?> base, Book<?> draft, int most) {
        this.before = before;
        this.after = after;
        this.base = base;
        this.draft = draft;
        this.most = most;
        rank("before", before);
        rank("after", after);
        for (String need : before.needs()) {
            Set<String> with = new HashSet<>(before.judgedWith(need));
            with.addAll(after.judgedWith(need));
            before.candidates().stream().filter(with::contains).forEach(candidate -> judged.add(pair(need, candidate)));
        }
    }

    private void rank(String side, RunView view) {
        Stream.concat(view.needs().stream().flatMap(need -> view.rankingForNeed(need).stream()).map(
                ranked -> Map.entry(side + "n" + ranked.need() + ranked.candidate(), ranked.place())),
                view.candidates().stream().flatMap(candidate -> view.rankingForCandidate(candidate).stream())
                        .map(ranked -> Map.entry(side + "c" + ranked.need() + ranked.candidate(), ranked.place())))
                .filter(one -> one.getValue() <= most).forEach(one -> places.put(one.getKey(), one.getValue()));
    }

    private PairChange pair(String need, String candidate) {
        Why was = before.why(need, candidate);
        Why is = after.why(need, candidate);
        return new PairChange(need, candidate, state("before", was), state("after", is),
                causes(was.judgement(), is.judgement()));
    }

    private PairState state(String side, Why why) {
        Judgement judgement = why.judgement();
        String pair = why.need() + why.candidate();
        Standing standing = switch (judgement.verdict()) {
            case UNMET -> Standing.RULED_OUT;
            case UNKNOWN -> Standing.NEEDS_INFORMATION;
            case SATISFIED, PARTIAL -> judgement.enough() ? Standing.MAY_MEET : Standing.RULED_OUT;
        };
        return new PairState(standing, judgement.needPoints(), judgement.candidatePoints(), why.meets(),
                places.getOrDefault(side + "n" + pair, 0), places.getOrDefault(side + "c" + pair, 0));
    }

    private List<Cause> causes(Judgement was, Judgement is) {
        Map<String, Said> said = said(base, was);
        Map<String, Said> says = said(draft, is);
        Set<String> ids = new LinkedHashSet<>(said.keySet());
        ids.addAll(says.keySet());
        List<Cause> causes = new ArrayList<>();
        ids.stream().filter(id -> !Objects.equals(said.get(id), says.get(id))).forEach(id -> causes.add(
                new Cause.ByCriterion(id, Text.same(id), said.get(id), says.get(id))));
        List<String> groups = Stream.concat(base.groups().stream(), draft.groups().stream()).map(g -> g.id()).distinct()
                .filter(id -> !base.groups().stream().filter(g -> g.id().equals(id)).toList()
                        .equals(draft.groups().stream().filter(g -> g.id().equals(id)).toList()))
                .toList();
        for (String group : groups) {
            Judgement.Adjustment a = adjustment(was, group);
            Judgement.Adjustment b = adjustment(is, group);
            Judgement.Adjustment none = new Judgement.Adjustment(group, 0, 0);
            if (!Objects.requireNonNullElse(a, none).equals(Objects.requireNonNullElse(b, none))) {
                causes.add(new Cause.ByGroup(Text.same(group), a, b));
            }
        }
        if (was.enough() != is.enough() && base.minimum() != draft.minimum()) {
            causes.add(new Cause.ByMinimum(base.minimum(), draft.minimum()));
        }
        return causes;
    }

    private static Judgement.@Nullable Adjustment adjustment(Judgement judgement, String group) {
        return judgement.adjustments().stream().filter(one -> one.group().equals(group)).findFirst().orElse(null);
    }

    private static Map<String, Said> said(Book<?> book, Judgement judgement) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (int i = 0; i < book.criteria().size(); i++) {
            Finding finding = judgement.findings().get(i);
            said.put(book.criteria().get(i).criterion().id(),
                    new Said(book.criteria().get(i).criterion().hard(), finding.verdict(), finding.needPoints(),
                            finding.candidatePoints(), finding.outcome(), List.of()));
        }
        return said;
    }

    /** Everything for which something changes, by need, then candidate. */
    List<PairChange> changes() {
        return judged.stream().filter(PairChange::isAny).toList();
    }

    Stream<PairChange> mostImportantFirst() {
        return changes().stream().sorted(Comparator.comparingInt(Truth::importance));
    }

    private static int importance(PairChange change) {
        if (change.gainsMeeting() || change.losesMeeting()) {
            return 0;
        }
        if (change.moves()) {
            return 1;
        }
        return change.effect() == Effect.POINTS ? 3 : 2;
    }

    private static Tally tally(List<PairChange> changes) {
        return new Tally(count(changes, one -> one.effect() == Effect.MAY_NOW_MEET),
                count(changes, one -> one.effect() == Effect.MAY_NO_LONGER_MEET),
                count(changes, one -> one.effect() == Effect.OTHERWISE_BARRED),
                count(changes, one -> one.effect() == Effect.POINTS), count(changes, PairChange::gainsMeeting),
                count(changes, PairChange::losesMeeting));
    }

    private static long count(List<PairChange> changes, Predicate<PairChange> which) {
        return changes.stream().filter(which).count();
    }

    /** Every number of a report is what counting by hand comes to. */
    void requireCounts(ImpactReport report, String seed) {
        List<PairChange> changes = changes();
        assertThat(report.total()).as(seed).isEqualTo(tally(changes));
        assertThat(report.meetingsBefore()).isEqualTo(before.result().meetings().size());
        assertThat(report.meetingsAfter()).isEqualTo(after.result().meetings().size());
        assertThat(report.movedForNeeds()).as(seed).isEqualTo(
                count(changes, one -> one.before().placeForNeed() != one.after().placeForNeed()));
        assertThat(report.movedForCandidates()).as(seed).isEqualTo(
                count(changes, one -> one.before().placeForCandidate() != one.after().placeForCandidate()));
        for (ImpactReport.OfCriterion one : report.criteria()) {
            List<PairChange> own = judged.stream().filter(change -> says(change, one.criterion()) != null).toList();
            assertThat(one.saysOtherwise()).as(seed).isEqualTo(own.size());
            assertThat(one.tally()).as(seed).isEqualTo(tally(own));
            assertThat(one.shifts()).as(seed).containsExactlyInAnyOrderElementsOf(own.stream()
                    .map(change -> Objects.requireNonNull(says(change, one.criterion())))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                    .map(shift -> new ImpactReport.Shift(shift.getKey().before(), shift.getKey().after(),
                            shift.getValue()))
                    .toList());
        }
        Map<String, List<PairChange>> byHost = changes.stream()
                .collect(Collectors.groupingBy(change -> before.frozen().owners().get(change.need())));
        assertThat(report.hosts()).as(seed).containsExactlyInAnyOrderElementsOf(byHost.entrySet().stream()
                .map(one -> new ImpactReport.OfHost(one.getKey(), tally(one.getValue())))
                .filter(one -> one.tally().isAny()).toList());
        requireGroupings(report, seed);
    }

    private static Cause.@Nullable ByCriterion says(PairChange change, String criterion) {
        return change.causes().stream().filter(Cause.ByCriterion.class::isInstance).map(Cause.ByCriterion.class::cast)
                .filter(cause -> cause.criterion().equals(criterion)).findFirst().orElse(null);
    }

    private void requireGroupings(ImpactReport report, String seed) {
        if (report.compared() == 0) {
            assertThat(report.groupings()).as(seed).isEmpty();
            return;
        }
        assertThat(report.groupings()).as(seed).extracting(grouping -> grouping.fact().zh())
                .containsExactly("工作地区", "专业类", "学历", "院校类型", "意向地区");
        Tally total = tally(changes());
        for (ImpactReport.Grouping grouping : report.groupings().subList(0, 4)) {
            assertThat(grouping.groups().stream().map(ImpactReport.Group::tally).reduce(Tally.NONE, Tally::and))
                    .as(seed).isEqualTo(total);
        }
    }
}
