package org.duijie.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.StatelessKieSession;

import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Verdict;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

/** Drools asked about many comparisons at once: eligibility first, the rest of those that are not ruled out. */
final class DroolsBatches implements DroolsPairs {
    private final int criteria;
    private final Ready hard;
    private final Ready soft;
    private final List<Second> second;

    DroolsBatches(RuleBook<?> book) {
        Class<?> judged = book.facts().type();
        List<Sheet> first = book.sheets(Sheet.Layer.FACTS);
        this.criteria = book.sheets().size();
        this.hard = Ready.of(DroolsBase.best(book, first.stream().filter(s -> s.criterion().hard()).toList(), judged));
        this.soft = Ready.of(DroolsBase.best(book, first.stream().filter(s -> !s.criterion().hard()).toList(), judged));
        this.second = book.sheets(Sheet.Layer.VERDICTS).stream()
                .map(sheet -> new Second(Ready.of(DroolsBase.best(book, List.of(sheet), Verdicts.class)),
                        DroolsVerdicts.of(book, sheet)))
                .toList();
    }

    /** A comparison and what is found of it. */
    private static final class Pair {
        private final Record comparison;
        private final Finding[] findings;

        Pair(Record comparison, int criteria) {
            this.comparison = comparison;
            this.findings = new Finding[criteria];
        }

        boolean isRuledOut() {
            return Arrays.stream(findings).anyMatch(f -> f != null && f.verdict() == Verdict.UNMET);
        }
    }

    private record Ready(DroolsBase rules, StatelessKieSession session) {
        static Ready of(DroolsBase rules) {
            return new Ready(rules, rules.base().newStatelessKieSession());
        }

        void judge(List<Pair> pairs, Function<Pair, Record> judged) {
            List<Record> records = pairs.stream().map(judged).toList();
            IdentityHashMap<Object, BitSet> hits = new IdentityHashMap<>(2 * records.size());
            records.forEach(record -> hits.put(record, new BitSet()));
            session.setGlobal("answer", (ObjIntConsumer<Object>) (record, row) -> hits(record, hits).set(row));
            session.execute(records);
            for (int i = 0; i < records.size(); i++) {
                rules.find(hits(records.get(i), hits), records.get(i), pairs.get(i).findings);
            }
        }
    }

    private static BitSet hits(Object record, IdentityHashMap<Object, BitSet> hits) {
        return Objects.requireNonNull(hits.get(record), "hits");
    }

    private record Second(Ready rules, DroolsVerdicts verdicts) {}

    @Override
    public List<@Nullable List<Finding>> judge(List<? extends Record> comparisons) {
        List<Pair> pairs = comparisons.stream().map(comparison -> new Pair(comparison, criteria)).toList();
        hard.judge(pairs, pair -> pair.comparison);
        List<Boolean> ruledOut = pairs.stream().map(Pair::isRuledOut).toList();
        List<Pair> left = pairs.stream().filter(pair -> !pair.isRuledOut()).toList();
        soft.judge(left, pair -> pair.comparison);
        for (Second one : second) {
            one.rules().judge(left, pair -> one.verdicts().of(pair.findings));
        }
        List<@Nullable List<Finding>> all = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            all.add(ruledOut.get(i) ? null : List.of(pairs.get(i).findings));
        }
        return all;
    }
}
