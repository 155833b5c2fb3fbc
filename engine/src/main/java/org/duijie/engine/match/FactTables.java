package org.duijie.engine.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.compare.FactSource;
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
final class FactTables<N, P> {
    private final int facts;
    private final int criteria;
    private final List<Turn<N, P>> hard;
    private final List<Turn<N, P>> soft;

    private FactTables(Book<?> book, List<FactSource<N, P>> sources) {
        List<CriterionTable> tables = book.criteria();
        this.facts = sources.size();
        this.criteria = tables.size();
        BitSet read = new BitSet();
        this.hard = turns(i -> tables.get(i).criterion().hard(), book, sources, read);
        this.soft = turns(i -> !tables.get(i).criterion().hard(), book, sources, read);
    }

    private static <N, P> List<Turn<N, P>> turns(IntPredicate which, Book<?> book, List<FactSource<N, P>> sources,
            BitSet read) {
        List<CriterionTable> tables = book.criteria();
        return IntStream.range(0, tables.size()).filter(which).filter(i -> !tables.get(i).isOverVerdicts()).boxed()
                .sorted(Comparator.comparingInt(i -> tables.get(i).cases().size()))
                .map(i -> new Turn<>(i, tables.get(i), book.facts(), sources, read)).toList();
    }

    /** Those of a book that judges what the comparer compares. */
    static <N extends Terms, P extends Profile> FactTables<N, P> of(Book<?> book, Comparer<N, P, ?> comparer) {
        return new FactTables<>(book, comparer.sources());
    }

    /** The findings of a pair, at the places the criteria have in the book; none yet where they are over verdicts. */
    Finding[] find(N need, P candidate, Circumstances circumstances) {
        int[] values = new int[facts];
        Finding[] findings = new Finding[criteria];
        find(hard, values, findings, need, candidate, circumstances);
        find(soft, values, findings, need, candidate, circumstances);
        return findings;
    }

    /** The same; null as soon as a hard criterion is unmet. */
    Finding @Nullable [] findUnlessRuledOut(N need, P candidate, Circumstances circumstances) {
        int[] values = new int[facts];
        Finding[] first = new Finding[hard.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = hard.get(i).find(values, need, candidate, circumstances);
            if (first[i].verdict() == Verdict.UNMET) {
                return null;
            }
        }
        Finding[] findings = new Finding[criteria];
        for (int i = 0; i < first.length; i++) {
            findings[hard.get(i).criterion] = first[i];
        }
        find(soft, values, findings, need, candidate, circumstances);
        return findings;
    }

    private static <N, P> void find(List<Turn<N, P>> turns, int[] values, Finding[] findings, N need, P candidate,
            Circumstances circumstances) {
        for (Turn<N, P> turn : turns) {
            findings[turn.criterion] = turn.find(values, need, candidate, circumstances);
        }
    }

    /** A criterion, and what has to be read for it that was not read before. */
    private static final class Turn<N, P> {
        private final int criterion;
        private final Finding[] cases;
        private final Step[] steps;
        private final Look<N, P>[] unread;

        @SuppressWarnings("unchecked") // there are no generic arrays
        Turn(int criterion, CriterionTable table, FactSet<?> facts, List<FactSource<N, P>> sources, BitSet read) {
            List<String> names = sources.stream().map(FactSource::fact).toList();
            this.criterion = criterion;
            this.cases = table.cases().toArray(Finding[]::new);
            int[] strides = Axis.strides(table.axes());
            this.steps = IntStream.range(0, strides.length).mapToObj(i -> {
                Axis axis = table.axes().get(i);
                return new Step(names.indexOf(axis.reads()), facts.get(axis.reads()), axis, strides[i]);
            }).toArray(Step[]::new);
            List<Look<N, P>> looks = new ArrayList<>();
            for (Step step : steps) {
                if (!read.get(step.fact)) {
                    looks.add(Look.at(step.fact, sources, read));
                    read.set(step.fact);
                }
            }
            this.unread = looks.toArray(Look[]::new);
        }

        Finding find(int[] values, N need, P candidate, Circumstances circumstances) {
            for (Look<N, P> look : unread) {
                values[look.fact] = look.value(values, need, candidate, circumstances);
            }
            int index = 0;
            for (Step step : steps) {
                index += step.of(values);
            }
            return cases[index];
        }
    }

    /** Reads a fact, or lets it follow from another that is known by then. */
    private static final class Look<N, P> {
        private final int fact;
        private final FactSource.Reader<N, P> reader;
        private final int from;
        private final FactSource.@Nullable Step<N> following;

        private Look(int fact, FactSource.Reader<N, P> reader, int from, FactSource.@Nullable Step<N> following) {
            this.fact = fact;
            this.reader = reader;
            this.from = from;
            this.following = following;
        }

        static <N, P> Look<N, P> at(int fact, List<FactSource<N, P>> sources, BitSet read) {
            FactSource<N, P> source = sources.get(fact);
            FactSource.Following<N> follows = source.following();
            int from = follows == null
                    ? fact
                    : IntStream.range(0, sources.size()).filter(i -> sources.get(i).fact().equals(follows.fact()))
                            .findFirst().orElseThrow();
            return new Look<>(fact, source.reader(), from, follows == null || !read.get(from) ? null : follows.step());
        }

        int value(int[] values, N need, P candidate, Circumstances circumstances) {
            return following == null
                    ? reader.read(need, candidate, circumstances)
                    : following.follow(need, values[from]);
        }
    }

    /** How far a fact leads into the cases of a table. */
    private static final class Step {
        private final int fact;
        private final int stride;
        private final boolean banded;
        private final int[] cuts;
        private final int most;

        Step(int place, Fact<?> fact, Axis axis, int stride) {
            this.fact = place;
            this.stride = stride;
            this.banded = axis instanceof Axis.Bands;
            this.cuts = axis instanceof Axis.Bands bands
                    ? bands.cuts().stream().mapToInt(Integer::intValue).toArray()
                    : new int[0];
            this.most = fact.hold(Integer.MAX_VALUE);
        }

        int of(int[] values) {
            int value = values[fact];
            return stride * (banded ? band(value) : value);
        }

        /** What {@link Axis.Bands} says of the value, {@linkplain Fact#hold held} within what the fact takes. */
        private int band(int value) {
            if (value == Fact.UNKNOWN) {
                return cuts.length + 1;
            }
            int held = Math.min(value, most);
            int band = 0;
            while (band < cuts.length && cuts[band] <= held) {
                band++;
            }
            return band;
        }
    }
}
