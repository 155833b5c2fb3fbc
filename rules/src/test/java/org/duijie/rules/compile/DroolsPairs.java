package org.duijie.rules.compile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

import org.duijie.engine.match.Finding;
import org.duijie.rules.book.RuleBook;

/**
 * Drools asked about comparisons themselves, without tables: the witness that tables say what the rules say, and what judging
 * would cost without them. Not thread safe.
 */
@FunctionalInterface
public interface DroolsPairs {
    /** All findings on each comparison, in the order of the book; null for one that a mode leaves as ruled out. */
    List<@Nullable List<Finding>> judge(List<? extends Record> comparisons);

    /** One session kept; each comparison is inserted, fires and is deleted. */
    static DroolsPairs inOneSession(RuleBook<?> book) {
        return new DroolsOneByOne(book, base -> {
            KieSession session = base.newKieSession();
            return (record, hits) -> {
                session.setGlobal("answer", hits);
                var handle = session.insert(record);
                session.fireAllRules();
                session.delete(handle);
            };
        });
    }

    /** A new session for each comparison. */
    static DroolsPairs inSessionsOfTheirOwn(RuleBook<?> book) {
        return new DroolsOneByOne(book, base -> (record, hits) -> {
            KieSession session = base.newKieSession();
            session.setGlobal("answer", hits);
            session.insert(record);
            session.fireAllRules();
            session.dispose();
        });
    }

    /**
     * The best way we know: many comparisons handed at once to stateless, sequential sessions, first to the hard criteria alone;
     * those they do not rule out then to the others.
     */
    static DroolsPairs inBatches(RuleBook<?> book) {
        return new DroolsBatches(book);
    }
}
