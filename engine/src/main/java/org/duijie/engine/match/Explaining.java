package org.duijie.engine.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Evidence;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.text.Text;

/**
 * Puts a judgement into words: the findings are those the book gave, never made again by other means.
 *
 * @param <C> the comparison record
 */
record Explaining<C extends Record>(Book<C> book, FactSet<C> facts, C comparison,
        Function<Fact<C>, @Nullable Evidence> evidence) {

    List<Explained> criteria() {
        Judgement judgement = book.judge(comparison);
        List<Explained> explained = new ArrayList<>();
        for (int i = 0; i < judgement.findings().size(); i++) {
            CriterionTable table = book.criteria().get(i);
            Finding finding = judgement.findings().get(i);
            explained.add(new Explained(table.criterion(), finding, finding.rows().stream().map(book::row).toList(),
                    table.axes().stream().map(axis -> words(axis, judgement)).toList()));
        }
        return explained;
    }

    private Explained.FactWords words(Axis axis, Judgement judgement) {
        return switch (axis) {
            case Axis.VerdictOf v -> new Explained.FactWords(v.reads(), book.criterion(v.reads()).label(),
                    verdict(v.reads(), judgement).label(), null);
            case Axis.Values v -> fact(facts.get(v.reads()));
            case Axis.Bands v -> fact(facts.get(v.reads()));
        };
    }

    private Explained.FactWords fact(Fact<C> fact) {
        return new Explained.FactWords(fact.name(), fact.label(), value(fact), evidence.apply(fact));
    }

    private Text value(Fact<C> fact) {
        int value = fact.read(comparison);
        return switch (fact) {
            case Fact.Enumerated<C> e -> e.values().get(value).label();
            case Fact.Measured<C> m -> value == Fact.UNKNOWN
                    ? Text.of("缺数据", "unknown")
                    : Text.of(value + " " + m.unit().zh(), value + " " + m.unit().en());
        };
    }

    private static Verdict verdict(String criterion, Judgement judgement) {
        return judgement.findings().stream().filter(f -> f.criterion().equals(criterion)).map(Finding::verdict)
                .findFirst().orElseThrow();
    }
}
