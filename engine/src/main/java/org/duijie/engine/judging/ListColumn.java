package org.duijie.engine.judging;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.duijie.engine.column.Answers;
import org.duijie.engine.column.Asking;
import org.duijie.engine.column.Codes;
import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Likeness;
import org.duijie.engine.column.Signatures;
import org.duijie.engine.compare.FactSource;

/**
 * A feature of the candidates that is a list. Nearly every candidate's differs, but few differ in the eyes of one need, to which
 * most elements are like any other: only lists with one that is not are looked at. Immutable and thread safe.
 */
final class ListColumn {
    private static final int NO_LIST = 0;
    private static final int EMPTY = 1;
    private static final int USUAL = 2;

    private final Feature feature;
    private final Codes codes;
    private final Column.Lists lists;
    private final Postings postings;
    private final Answers answers;
    /** For each list its place as long as all its elements are usual. */
    private final int[] places;

    ListColumn(Feature feature, Column column, Column.Lists lists) {
        this.feature = feature;
        this.codes = column.codes();
        this.lists = lists;
        this.postings = new Postings(lists);
        this.answers = new Answers(lists);
        this.places = IntStream.range(0, lists.size())
                .map(code -> code == Column.NO_LIST ? NO_LIST : lists.isEmpty(code) ? EMPTY : USUAL).toArray();
    }

    /** The code of each candidate's list. */
    Codes codes() {
        return codes;
    }

    /** What the lists are to a need, as far as these facts go. */
    Values values(Asking need, List<FactSource<Object, Object>> sources) {
        Signatures signatures = new Signatures(new Likeness(need, sources), answers);
        BitSet unusual = signatures.unusual();
        Learning learning = new Learning(new Values(need, sources, places.clone()), signatures);
        learning.values.add(feature.listing(null));
        learning.values.add(feature.listing(List.of()));
        boolean isAnyUsual = unusual.cardinality() < lists.elements().size();
        learning.values.add(isAnyUsual ? lists.alone().get(unusual.nextClearBit(0)) : feature.listing(List.of()));
        for (int one = unusual.nextSetBit(0); one >= 0; one = unusual.nextSetBit(one + 1)) {
            postings.of(one, learning);
        }
        return learning.values;
    }

    /** What lists are to one need, as far as it is known. */
    private final class Learning implements IntConsumer {
        private final Values values;
        private final Signatures signatures;
        private final int[] placeOf;
        private final Places signed = new Places();

        Learning(Values values, Signatures signatures) {
            this.values = values;
            this.signatures = signatures;
            this.placeOf = values.placeOf();
        }

        /** Takes the code of a list that is not of usual elements only. */
        @Override
        public void accept(int code) {
            if (placeOf[code] == USUAL) {
                long signature = signatures.of(code);
                int size = values.size();
                int place = signature == Likeness.UNLIKE_ANY ? size : signed.of(signature, size);
                if (place == size) {
                    values.add(feature.listing(lists.elementsOf(code)));
                }
                placeOf[code] = place;
            }
        }
    }
}
