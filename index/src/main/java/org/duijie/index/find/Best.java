package org.duijie.index.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

import org.apache.lucene.util.BytesRef;

import org.duijie.engine.match.Judgement;

/** Keeps the first of those who pass: by rank, higher first, then by id. */
final class Best implements Intake {
    private static final Comparator<Hit> LAST_FIRST = Comparator.comparingLong(Hit::rank)
            .thenComparing(Comparator.comparingInt(Hit::id).reversed());
    private static final Comparator<Named> FIRST_FIRST = Comparator.comparingLong(Named::rank).reversed()
            .thenComparing(Named::id);

    private final int most;
    private final PriorityQueue<Hit> hits = new PriorityQueue<>(LAST_FIRST);
    private final List<Named> named = new ArrayList<>();
    private long least = Long.MIN_VALUE;

    /** A row of the segment at hand, with the place of its id in the segment. */
    private record Hit(long rank, int id) {}

    private record Named(long rank, BytesRef id) {}

    Best(int most) {
        this.most = most;
    }

    @Override
    public boolean wants(long rank) {
        return rank >= least && (hits.size() < most || rank >= hits.element().rank());
    }

    @Override
    public boolean wants(Judgement whole) {
        return true;
    }

    @Override
    public void take(long rank, Rows segment, int row) {
        int id = segment.id(row);
        if (hits.size() < most) {
            hits.add(new Hit(rank, id));
            return;
        }
        Hit last = hits.element();
        if (rank > last.rank() || rank == last.rank() && id < last.id()) {
            hits.remove();
            hits.add(new Hit(rank, id));
        }
    }

    /** Ends a segment; {@code ids} are its ids by their places. */
    void endSegment(IntFunction<BytesRef> ids) {
        hits.forEach(hit -> named.add(new Named(hit.rank(), ids.apply(hit.id()))));
        hits.clear();
        named.sort(FIRST_FIRST);
        if (named.size() >= most) {
            named.subList(most, named.size()).clear();
            least = named.getLast().rank();
        }
    }

    /** The ids, first ones first. */
    List<String> ids() {
        return named.stream().map(one -> one.id().utf8ToString()).toList();
    }
}
