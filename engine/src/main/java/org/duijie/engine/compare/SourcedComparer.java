package org.duijie.engine.compare;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * A comparer put together from the sources of its facts, so that each fact is written down once.
 *
 * @param <N> what it reads of a need
 * @param <P> what it reads of a candidate
 * @param <C> the comparison record it makes
 */
record SourcedComparer<N extends Terms, P extends Profile, C extends Record>(FactSet<C> facts, Class<N> needs,
        Class<P> candidates, P silent, List<FactSource<N, P>> sources,
        Wording<N, P> wording) implements Comparer<N, P, C> {
    SourcedComparer {
        sources = List.copyOf(sources);
        List<String> names = facts.facts().stream().map(Fact::name).toList();
        if (!sources.stream().map(FactSource::fact).toList().equals(names)) {
            throw new IllegalArgumentException("The sources are not those of " + names);
        }
    }

    /** Finds the words behind a fact, by its name. */
    @FunctionalInterface
    interface Wording<N, P> {
        Evidence of(String fact, N need, P candidate, Circumstances circumstances);
    }

    static <N extends Terms, P extends Profile, C extends Record> Builder<N, P, C> of(FactSet<C> facts, Class<N> needs,
            Class<P> candidates) {
        return new Builder<>(facts, needs, candidates);
    }

    @Override
    public C compare(N need, P candidate, Circumstances circumstances) {
        int[] values = new int[sources.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sources.get(i).read(need, candidate, circumstances);
        }
        return facts.instance(values);
    }

    @Override
    public Evidence evidence(Fact<C> fact, N need, P candidate, Circumstances circumstances) {
        return wording.of(fact.name(), need, candidate, circumstances);
    }

    /** Collects the sources in the order of the facts. */
    static final class Builder<N extends Terms, P extends Profile, C extends Record> {
        private final FactSet<C> facts;
        private final Class<N> needs;
        private final Class<P> candidates;
        private final List<FactSource<N, P>> sources = new ArrayList<>();

        private Builder(FactSet<C> facts, Class<N> needs, Class<P> candidates) {
            this.facts = facts;
            this.needs = needs;
            this.candidates = candidates;
        }

        /** The next fact: an ordinal or a number. */
        Builder<N, P, C> fact(String fact, Set<String> needReads, Set<String> candidateReads,
                FactSource.Reader<N, P> reader) {
            return add(new FactSource<>(fact, needReads, candidateReads, reader, null));
        }

        /** The next fact, which follows from one before. */
        Builder<N, P, C> fact(String fact, Set<String> needReads, Set<String> candidateReads,
                FactSource.Reader<N, P> reader, String from, FactSource.Step<N> step) {
            return add(new FactSource<>(fact, needReads, candidateReads, reader,
                    new FactSource.Following<>(from, step)));
        }

        private Builder<N, P, C> add(FactSource<N, P> source) {
            requireComponents(needs, source.needReads());
            requireComponents(candidates, source.candidateReads());
            sources.add(source);
            return this;
        }

        private static void requireComponents(Class<?> type, Set<String> names) {
            Set<String> components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            if (!components.containsAll(names)) {
                throw new IllegalArgumentException(type.getSimpleName() + " has not all of " + names);
            }
        }

        SourcedComparer<N, P, C> build(Wording<N, P> wording) {
            return new SourcedComparer<>(facts, needs, candidates,
                    candidates.cast(new Blank(candidates).with(List.of(), new Object[0])), sources, wording);
        }
    }
}
