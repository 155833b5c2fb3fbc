package org.duijie.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Which documents of a segment, deleted ones among them, have which values; a value is a number. Immutable. */
final class FacetHolders {
    private final List<Many> many;
    /** By document where its values among the few begin, and at last where they end. */
    private final int[] from;
    /** Values that few documents have. */
    private final int[] few;

    /** A value that many documents have. */
    private record Many(int value, FixedBitSet documents) {}

    private FacetHolders(List<Many> many, int[] from, int[] few) {
        this.many = List.copyOf(many);
        this.from = from;
        this.few = few;
    }

    /** Takes the values of a segment with their documents. */
    static final class Builder {
        private final int maxDoc;
        private final List<Many> many = new ArrayList<>();
        /** Values of few documents, and next to each the document. */
        private int[] values = new int[16];
        private int[] documents = new int[16];
        private int count;

        Builder(int maxDoc) {
            this.maxDoc = maxDoc;
        }

        /** @param having how many documents that is */
        void add(int value, DocIdSetIterator with, int having) throws IOException {
            if (having > maxDoc / Integer.SIZE) {
                FixedBitSet bits = new FixedBitSet(maxDoc);
                bits.or(with);
                many.add(new Many(value, bits));
                return;
            }
            while (with.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                values = ArrayUtil.grow(values, count + 1);
                documents = ArrayUtil.grow(documents, count + 1);
                values[count] = value;
                documents[count] = with.docID();
                count++;
            }
        }

        FacetHolders build() {
            int[] from = new int[maxDoc + 1];
            for (int i = 0; i < count; i++) {
                from[documents[i] + 1]++;
            }
            Arrays.parallelPrefix(from, Integer::sum);
            int[] few = new int[count];
            int[] next = from.clone();
            for (int i = 0; i < count; i++) {
                few[next[documents[i]]] = values[i];
                next[documents[i]]++;
            }
            return new FacetHolders(many, from, few);
        }
    }

    /** Adds to the counts, by value, how many of the documents found have it. */
    void count(FixedBitSet found, int[] counts) {
        for (Many one : many) {
            counts[one.value()] += Math.toIntExact(FixedBitSet.intersectionCount(one.documents(), found));
        }
        if (2 * found.cardinality() <= found.length()) {
            count(found, counts, 1);
        } else {
            for (int value : few) {
                counts[value]++;
            }
            FixedBitSet others = found.clone();
            others.flip(0, others.length());
            count(others, counts, -1);
        }
    }

    private void count(FixedBitSet documents, int[] counts, int each) {
        BitSetIterator all = new BitSetIterator(documents, documents.length());
        for (int document = all.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = all.nextDoc()) {
            for (int i = from[document]; i < from[document + 1]; i++) {
                counts[few[i]] += each;
            }
        }
    }
}
