package org.duijie.rules.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

import org.duijie.engine.match.Finding;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

/** Drools asked about one comparison, then about the next. */
final class DroolsOneByOne implements DroolsPairs {
    private final int criteria;
    private final Ready first;
    private final List<Second> second;

    /** @param opening how a base is made ready to be asked */
    DroolsOneByOne(RuleBook<?> book, Function<KieBase, Session> opening) {
        this.criteria = book.sheets().size();
        this.first = Ready.of(DroolsBase.plain(book, book.sheets(Sheet.Layer.FACTS)), opening);
        this.second = book.sheets(Sheet.Layer.VERDICTS).stream()
                .map(sheet -> new Second(Ready.of(DroolsBase.plain(book, List.of(sheet)), opening),
                        DroolsVerdicts.of(book, sheet)))
                .toList();
    }

    /** Fires rules on a record; the places of the rows that hit go to {@code hits}. */
    @FunctionalInterface
    interface Session {
        void fire(Record record, IntConsumer hits);
    }

    private record Ready(DroolsBase rules, Session session) {
        static Ready of(DroolsBase rules, Function<KieBase, Session> opening) {
            return new Ready(rules, opening.apply(rules.base()));
        }

        void judge(Record record, Finding[] findings) {
            BitSet hits = new BitSet();
            session.fire(record, hits::set);
            rules.find(hits, record, findings);
        }
    }

    private record Second(Ready rules, DroolsVerdicts verdicts) {}

    @Override
    public List<@Nullable List<Finding>> judge(List<? extends Record> comparisons) {
        List<@Nullable List<Finding>> all = new ArrayList<>(comparisons.size());
        for (Record comparison : comparisons) {
            Finding[] findings = new Finding[criteria];
            first.judge(comparison, findings);
            for (Second one : second) {
                one.rules().judge(one.verdicts().of(findings), findings);
            }
            all.add(List.of(findings));
        }
        return all;
    }
}
