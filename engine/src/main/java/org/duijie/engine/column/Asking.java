package org.duijie.engine.column;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.FactSource;

/**
 * The side that asks, while the other is many. Immutable.
 *
 * @param record its terms or its profile
 * @param need whether it is a need, which looks at candidates, or a candidate, who looks at needs
 * @param circumstances those of all pairs
 */
public record Asking(Object record, boolean need, Circumstances circumstances) {

    /** What a fact is between this side and a record of the other. */
    public int read(FactSource<Object, Object> source, Object other) {
        return need ? source.read(record, other, circumstances) : source.read(other, record, circumstances);
    }

    /** What a fact reads of this side. */
    public Set<String> ownReads(FactSource<?, ?> source) {
        return need ? source.needReads() : source.candidateReads();
    }

    /** What a fact reads of the other side. */
    public Set<String> otherReads(FactSource<?, ?> source) {
        return need ? source.candidateReads() : source.needReads();
    }

    /** What a fact reads of this side, as it is stated. */
    List<@Nullable Object> stated(FactSource<?, ?> source) {
        Set<String> reads = ownReads(source);
        return reads.isEmpty() ? List.of() : Features.of(record.getClass()).get(reads).values(record);
    }

    /** This side, had it stated only that. */
    Asking stating(Object part) {
        return new Asking(part, need, circumstances);
    }
}
