package org.duijie.engine.compare;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from: what it reads of either side, and how. Whoever wants a single fact of many pairs (an index, a
 * table of columns) evaluates it once for all candidates that are alike in what it reads. Immutable and thread safe.
 *
 * @param fact the fact's name
 * @param needReads the components of the need's terms it reads; nothing else of the need can change it
 * @param candidateReads the components of the candidate's profile it reads
 * @param reader how it is read
 * @param following how the same follows from another fact, for those who have read that; null if it follows from none
 * @param <N> the terms of a need
 * @param <P> the profile of a candidate
 */
public record FactSource<N, P>(String fact, Set<String> needReads, Set<String> candidateReads, Reader<N, P> reader,
        @Nullable Following<N> following) {
    public FactSource {
        needReads = Set.copyOf(needReads);
        candidateReads = Set.copyOf(candidateReads);
    }

    /** Its value: an ordinal or a number as measured, not yet {@link Fact#hold held} within what the fact takes. */
    public int read(N need, P candidate, Circumstances circumstances) {
        return reader.read(need, candidate, circumstances);
    }

    /**
     * A fact that follows from another without a second look at the candidate.
     *
     * @param fact the other
     * @param step from the other's value as measured to this one's
     */
    public record Following<N>(String fact, Step<N> step) {}

    /** Leads from one fact of a pair to another. */
    @FunctionalInterface
    public interface Step<N> {
        /** What {@link Reader#read} would say where the other fact has this value. */
        int follow(N need, int value);
    }

    /** Reads one fact of a pair. */
    @FunctionalInterface
    public interface Reader<N, P> {
        /** An ordinal, a number, or {@link Fact#UNKNOWN} for a number not known. */
        int read(N need, P candidate, Circumstances circumstances);
    }
}
