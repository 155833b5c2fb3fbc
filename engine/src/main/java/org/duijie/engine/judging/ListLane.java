package org.duijie.engine.judging;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.duijie.engine.column.Answers;
import org.duijie.engine.column.Codes;
import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Likeness;
import org.duijie.engine.column.Reading;
import org.duijie.engine.column.Signatures;

/**
 * A feature that is a list. Nearly every candidate's differs, but few differ in the eyes of one need, to which most elements are
 * like any other: only lists with one that is not are looked at.
 */
final class ListLane implements Lane {
    private static final int NO_LIST = 0;
    private static final int EMPTY = 1;
    private static final int USUAL = 2;
    private static final int FEW = 3;

    private final Feature feature;
    private final Codes codes;
    private final Column.Lists lists;
    private final Reading reading;
    private final Postings postings;
    private final Answers answers;
    /** For each list its place as long as all its elements are usual. */
    private final int[] places;

    ListLane(Feature feature, Column column, Column.Lists lists, Reading reading) {
        this.feature = feature;
        this.codes = column.codes();
        this.lists = lists;
        this.reading = reading;
        this.postings = new Postings(lists);
        this.answers = new Answers(lists);
        this.places = IntStream.range(0, lists.size())
                .map(code -> code == Column.NO_LIST ? NO_LIST : lists.isEmpty(code) ? EMPTY : USUAL).toArray();
    }

    @Override
    public Adding prepare(Preparation need) {
        Signatures signatures = new Signatures(new Likeness(need.need(), reading.sources()), answers);
        BitSet unusual = signatures.unusual();
        Learning learning = new Learning(need, signatures);
        learning.add(feature.listing(null), NO_LIST);
        learning.add(feature.listing(List.of()), EMPTY);
        if (unusual.cardinality() < lists.elements().size()) {
            learning.add(lists.alone().get(unusual.nextClearBit(0)), USUAL);
        }
        for (int one = unusual.nextSetBit(0); one >= 0; one = unusual.nextSetBit(one + 1)) {
            postings.of(one, learning);
        }
        return block -> block.add(learning.added, block.places(codes, learning.placeOf));
    }

    /** What lists add for one need, as far as it is known. */
    private final class Learning implements IntConsumer {
        private final Preparation need;
        private final Signatures signatures;
        private final Added added;
        private final int[] placeOf = places.clone();
        private final Places signed = new Places();
        private int size = FEW;

        Learning(Preparation need, Signatures signatures) {
            this.need = need;
            this.signatures = signatures;
            this.added = new Added(need.words(), 2 * FEW);
        }

        void add(Object record, int place) {
            need.add(reading, record, added, place);
        }

        /** Takes the code of a list that is not of usual elements only. */
        @Override
        public void accept(int code) {
            if (placeOf[code] == USUAL) {
                long signature = signatures.of(code);
                int place = signature == Likeness.UNLIKE_ANY ? size : signed.of(signature, size);
                if (place == size) {
                    added.grow(++size);
                    add(feature.listing(lists.elementsOf(code)), place);
                }
                placeOf[code] = place;
            }
        }
    }
}
