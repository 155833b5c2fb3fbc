package org.duijie.rules.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.CaseWords;
import org.duijie.rules.book.Points;
import org.duijie.rules.book.Row;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

/** Fills the table of one criterion with what its rules answer, case by case. */
final class Tabulation<C extends Record> {
    private static final int CASES_NAMED = 3;

    private final RuleBook<C> book;
    private final Sheet sheet;
    private final List<Axis> axes;

    /** @param book the book with the rows that count, of which {@code sheet} is one */
    Tabulation(RuleBook<C> book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.axes = book.axes(sheet);
    }

    /** The table; null, with violations added, if there are cases that no row answers or that too many do. */
    @Nullable
    CriterionTable fill(Firing firing, List<Violation> violations) {
        List<BitSet> hits = firing.ask(SheetRules.packageOf(sheet),
                IntStream.range(0, Axis.cases(axes)).mapToObj(this::record).toList());
        int[] uncovered = cases(hits, 0, 0);
        int[] contested = sheet.criterion().policy() == HitPolicy.UNIQUE
                ? cases(hits, 2, Integer.MAX_VALUE)
                : new int[0];
        if (uncovered.length > 0) {
            violations.add(violation(uncovered, Text.of("没有规则行回答", "No row answers")));
        }
        if (contested.length > 0) {
            String rows = hits.get(contested[0]).stream().mapToObj(r -> sheet.rows().get(r).words().id())
                    .collect(Collectors.joining("、"));
            violations.add(violation(contested, Text.of("命中方式为“唯一”，却有几行（" + rows + "）同时回答",
                    "The hit policy is unique, yet several rows (" + rows + ") answer")));
        }
        if (uncovered.length > 0 || contested.length > 0) {
            return null;
        }
        return new CriterionTable(sheet.criterion(), axes,
                IntStream.range(0, hits.size()).mapToObj(c -> finding(c, hits.get(c))).toList());
    }

    private Record record(int index) {
        int[] places = Axis.places(axes, index);
        return switch (sheet.layer()) {
            case FACTS -> comparison(places);
            case VERDICTS -> Verdicts.of(IntStream.of(places).mapToObj(p -> Verdict.values()[p]).toList());
        };
    }

    private C comparison(int[] places) {
        FactSet<C> facts = book.facts();
        int[] values = facts.unknown();
        for (int a = 0; a < places.length; a++) {
            values[facts.facts().indexOf(facts.get(axes.get(a).reads()))] = axes.get(a).representative(places[a]);
        }
        return facts.instance(values);
    }

    private Finding finding(int index, BitSet hits) {
        List<Row> rows = (sheet.criterion().policy() == HitPolicy.SUM ? hits.stream() : hits.stream().limit(1))
                .mapToObj(r -> sheet.rows().get(r)).toList();
        int[] places = Axis.places(axes, index);
        return new Finding(sheet.criterion().id(), verdict(rows),
                rows.stream().mapToInt(r -> points(r.needPoints(), places)).sum(),
                rows.stream().mapToInt(r -> points(r.candidatePoints(), places)).sum(),
                rows.stream().map(r -> r.words().id()).toList(), rows.getFirst().outcome());
    }

    /** Rows that agree say what they say; a missing datum among them stays visible; everything else is partial. */
    private static Verdict verdict(List<Row> rows) {
        List<Verdict> verdicts = rows.stream().map(Row::verdict).distinct().toList();
        if (verdicts.size() == 1) {
            return verdicts.getFirst();
        }
        return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.PARTIAL;
    }

    private int points(Points points, int[] places) {
        return switch (points) {
            case Points.Fixed f -> f.points();
            case Points.Counted c -> {
                int axis = axes.stream().map(Axis::reads).toList().indexOf(c.counted().name());
                yield c.each() * axes.get(axis).representative(places[axis]);
            }
        };
    }

    private static int[] cases(List<BitSet> hits, int least, int most) {
        return IntStream.range(0, hits.size())
                .filter(c -> hits.get(c).cardinality() >= least && hits.get(c).cardinality() <= most).toArray();
    }

    private Violation violation(int[] cases, Text message) {
        List<Text> named = new ArrayList<>();
        IntStream.of(cases).limit(CASES_NAMED).forEach(c -> named.add(CaseWords.of(sheet, axes, c)));
        String moreZh = cases.length > CASES_NAMED ? " 等 " + cases.length + " 种情形" : "";
        String moreEn = cases.length > CASES_NAMED ? " and others, " + cases.length + " cases in all" : "";
        return new Violation(book.ref().name() + "/" + sheet.file(), "", Text.of(
                message.zh() + "：" + named.stream().map(Text::zh).collect(Collectors.joining("；")) + moreZh,
                message.en() + ": " + named.stream().map(Text::en).collect(Collectors.joining("; ")) + moreEn));
    }
}
