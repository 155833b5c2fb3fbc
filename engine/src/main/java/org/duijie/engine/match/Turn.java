package org.duijie.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.compare.FactSource;

/**
 * A criterion at its turn: what has to be read for it that was not read before, and the case to which that leads. Immutable.
 *
 * @param <N> what is read of a need
 * @param <P> what is read of a candidate
 */
final class Turn<N, P> {
    private final int criterion;
    private final Finding[] cases;
    /** The case to which all steps lead that are not taken any more. */
    private final int first;
    private final Step[] steps;
    private final Look<N, P>[] unread;

    private Turn(int criterion, Finding[] cases, int first, Step[] steps, Look<N, P>[] unread) {
        this.criterion = criterion;
        this.cases = cases;
        this.first = first;
        this.steps = steps;
        this.unread = unread;
    }

    /**
     * The turn of the criterion at that place.
     *
     * @param read the facts that are read by then; what is read for this one is added
     */
    @SuppressWarnings("unchecked") // there are no generic arrays
    static <N, P> Turn<N, P> of(int criterion, CriterionTable table, FactSet<?> facts, List<FactSource<N, P>> sources,
            BitSet read) {
        List<String> names = sources.stream().map(FactSource::fact).toList();
        int[] strides = Axis.strides(table.axes());
        Step[] steps = IntStream.range(0, strides.length).mapToObj(i -> {
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
        return new Turn<>(criterion, table.cases().toArray(Finding[]::new), 0, steps, looks.toArray(Look[]::new));
    }

    /** The same where some facts are known beforehand. */
    @SuppressWarnings("unchecked") // there are no generic arrays
    Turn<N, P> knowing(BitSet facts, int[] values) {
        int known = Arrays.stream(steps).filter(step -> facts.get(step.fact)).mapToInt(step -> step.of(values)).sum();
        return new Turn<>(criterion, cases, first + known,
                Arrays.stream(steps).filter(step -> !facts.get(step.fact)).toArray(Step[]::new),
                Arrays.stream(unread).filter(look -> !facts.get(look.fact)).toArray(Look[]::new));
    }

    /** Whether it finds the same of every pair. */
    boolean isSettled() {
        return steps.length == 0;
    }

    /** What it then finds. */
    Finding settled() {
        return cases[first];
    }

    /** The place of the criterion in the book. */
    int criterion() {
        return criterion;
    }

    /** Adds to the facts of a pair that were read before what the criterion asks for. */
    void read(int[] values, N need, P candidate, Circumstances circumstances) {
        for (Look<N, P> look : unread) {
            values[look.fact] = look.value(values, need, candidate, circumstances);
        }
    }

    /** What the criterion says of a pair with these facts. */
    Finding find(int[] values) {
        int index = first;
        for (Step step : steps) {
            index += step.of(values);
        }
        return cases[index];
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
        private final int least;
        /** How far each value leads, from the least on; the last entry is for what is not known. */
        private final int[] leads;

        Step(int place, Fact<?> fact, Axis axis, int stride) {
            this.fact = place;
            this.least = fact instanceof Fact.Measured<?> measured ? measured.least() : 0;
            IntStream values = switch (fact) {
                case Fact.Enumerated<?> of ->
                    IntStream.concat(IntStream.range(0, of.values().size()), IntStream.of(of.values().size() - 1));
                case Fact.Measured<?> of ->
                    IntStream.concat(IntStream.rangeClosed(of.least(), of.most()), IntStream.of(Fact.UNKNOWN));
            };
            this.leads = values.map(value -> stride * axis.place(value)).toArray();
        }

        /** Measurements are {@linkplain Fact#hold held} within what the fact takes. */
        int of(int[] values) {
            int value = values[fact];
            int last = leads.length - 1;
            return leads[value == Fact.UNKNOWN ? last : Math.clamp(value - least, 0, last - 1)];
        }
    }
}
