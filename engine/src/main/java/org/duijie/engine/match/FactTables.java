package org.duijie.engine.match;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * The criteria of a book over facts, asked about two profiles. Hard ones are asked first, and of those the ones with few
 * cases; a fact is read when the first criterion asks for it, so whom a criterion rules out is not compared any further.
 * Immutable.
 *
 * @param <N> what is read of a need
 * @param <P> what is read of a candidate
 */
final class FactTables<N extends Terms, P extends Profile> {
    private final Comparer<N, P, ?> comparer;
    private final Turn<N, P>[] hard;
    private final Turn<N, P>[] soft;
    /** At their places, the values of facts that no turn reads. */
    private final int[] known;
    /** At their places in the book, the findings of criteria that have no turn. */
    private final Finding[] settled;

    private FactTables(Comparer<N, P, ?> comparer, Turn<N, P>[] hard, Turn<N, P>[] soft, int[] known,
            Finding[] settled) {
        this.comparer = comparer;
        this.hard = hard;
        this.soft = soft;
        this.known = known;
        this.settled = settled;
    }

    /** Those of a book that judges what the comparer compares. */
    static <N extends Terms, P extends Profile> FactTables<N, P> of(Book<?> book, Comparer<N, P, ?> comparer) {
        List<CriterionTable> tables = book.criteria();
        List<FactSource<N, P>> sources = comparer.sources();
        BitSet read = new BitSet();
        return new FactTables<>(comparer, turns(i -> tables.get(i).criterion().hard(), book, sources, read),
                turns(i -> !tables.get(i).criterion().hard(), book, sources, read), new int[sources.size()],
                new Finding[tables.size()]);
    }

    private static <N extends Terms, P extends Profile> Turn<N, P>[] turns(IntPredicate which, Book<?> book,
            List<FactSource<N, P>> sources,
            BitSet read) {
        List<CriterionTable> tables = book.criteria();
        return array(
                IntStream.range(0, tables.size()).filter(which).filter(i -> !tables.get(i).isOverVerdicts()).boxed()
                        .sorted(Comparator.comparingInt(i -> tables.get(i).cases().size()))
                        .map(i -> Turn.of(i, tables.get(i), book.facts(), sources, read)));
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private static <N extends Terms, P extends Profile> Turn<N, P>[] array(Stream<Turn<N, P>> turns) {
        return turns.toArray(Turn[]::new);
    }

    /**
     * The same for one need at a date: what is the same for all its candidates is found now, and not again for every one. Hard
     * criteria keep their turns, for they may rule out.
     */
    FactTables<N, P> about(N need, LocalDate date) {
        int[] unknown = comparer.facts().unknown();
        int[] values = new int[unknown.length];
        BitSet facts = new BitSet();
        for (int i = 0; i < values.length; i++) {
            values[i] = comparer.sources().get(i).read(need, comparer.silent(), new Circumstances(date, Wish.UNKNOWN));
            facts.set(i, values[i] != unknown[i]);
        }
        Finding[] findings = new Finding[settled.length];
        List<Turn<N, P>> informed = Arrays.stream(soft).map(turn -> turn.knowing(facts, values)).toList();
        informed.stream().filter(Turn::isSettled).forEach(turn -> findings[turn.criterion()] = turn.settled());
        return new FactTables<>(comparer, array(Arrays.stream(hard).map(turn -> turn.knowing(facts, values))),
                array(informed.stream().filter(turn -> !turn.isSettled())), values, findings);
    }

    /** The findings of a pair, at the places the criteria have in the book; none yet where they are over verdicts. */
    Finding[] find(N need, P candidate, Circumstances circumstances) {
        int[] values = known.clone();
        for (Turn<N, P> turn : hard) {
            turn.read(values, need, candidate, circumstances);
        }
        return findAll(values, need, candidate, circumstances);
    }

    /** The same; null as soon as a hard criterion is unmet. */
    Finding @Nullable [] findUnlessRuledOut(N need, P candidate, Circumstances circumstances) {
        int[] values = known.clone();
        for (Turn<N, P> turn : hard) {
            turn.read(values, need, candidate, circumstances);
            if (turn.find(values).verdict() == Verdict.UNMET) {
                return null;
            }
        }
        return findAll(values, need, candidate, circumstances);
    }

    /** @param values what the hard criteria ask for; the rest is read */
    private Finding[] findAll(int[] values, N need, P candidate, Circumstances circumstances) {
        Finding[] findings = settled.clone();
        for (Turn<N, P> turn : hard) {
            findings[turn.criterion()] = turn.find(values);
        }
        for (Turn<N, P> turn : soft) {
            turn.read(values, need, candidate, circumstances);
            findings[turn.criterion()] = turn.find(values);
        }
        return findings;
    }
}
