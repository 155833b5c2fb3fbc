package org.duijie.index.find;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * One feature of all rows of a segment: a code for each row, and what the codes stand for. Immutable and thread safe.
 *
 * @param codes the code of each row
 * @param entries what they stand for
 */
record Column(Codes codes, Entries entries) {
    /** The code of those who state no list. */
    static final int NO_LIST = 0;
    /** Unlike any list of places. */
    private static final IntBuffer NOT_STATED = IntBuffer.wrap(new int[]{-1});

    /** What the codes of a column stand for. */
    sealed interface Entries {
        /** Number of codes. */
        int size();
    }

    /**
     * A key and what it says.
     *
     * @param value a record that states only the feature, or an element of a list
     */
    record Stated(String key, Object value) {}

    /** A record for each code. */
    record Wholes(List<Stated> records) implements Entries {
        @Override
        public int size() {
            return records.size();
        }
    }

    /**
     * A list for each code.
     *
     * @param elements all that occur in them
     * @param lists for each code the places of its elements; {@link #NO_LIST} comes first
     */
    record Lists(List<Stated> elements, List<int[]> lists) implements Entries {
        @Override
        public int size() {
            return lists.size();
        }
    }

    /** Reads the feature of these documents, which are in the order of the rows. */
    static Column read(Side side, Feature feature, int[] documents, LeafReader reader) throws IOException {
        return feature.isList() ? lists(side, feature, documents, reader) : wholes(side, feature, documents, reader);
    }

    private static Column wholes(Side side, Feature feature, int[] documents, LeafReader reader) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, feature.field());
        int[] stating = new int[values.getValueCount()];
        int[] codes = new int[documents.length];
        for (int row = 0; row < codes.length; row++) {
            if (!values.advanceExact(documents[row])) {
                throw new IllegalStateException(feature.field() + " is missing; the index is of another version");
            }
            codes[row] = values.ordValue();
            stating[codes[row]] = documents[row];
        }
        List<Stated> records = new ArrayList<>(stating.length);
        TermsEnum keys = values.termsEnum(); // one after another, as they are packed
        for (int document : stating) {
            String key = keys.next().utf8ToString();
            String full = Side.isDigest(key) ? feature.key(whole(side, document, reader)) : key;
            records.add(new Stated(key, feature.whole(full)));
        }
        return new Column(Codes.of(codes, stating.length), new Wholes(List.copyOf(records)));
    }

    private static Column lists(Side side, Feature feature, int[] documents, LeafReader reader) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, feature.field());
        int none = (int) values.lookupTerm(new BytesRef(Side.NO_ELEMENTS));
        int[] stating = new int[Math.toIntExact(values.getValueCount())];
        Map<IntBuffer, Integer> lists = new HashMap<>();
        lists.put(NOT_STATED, NO_LIST);
        int[] codes = new int[documents.length];
        for (int row = 0; row < codes.length; row++) {
            if (values.advanceExact(documents[row])) {
                int[] places = new int[values.docValueCount()];
                for (int i = 0; i < places.length; i++) {
                    places[i] = (int) values.nextOrd();
                    stating[places[i]] = documents[row];
                }
                boolean empty = places.length == 1 && places[0] == none;
                codes[row] = lists.computeIfAbsent(IntBuffer.wrap(empty ? new int[0] : places), p -> lists.size());
            }
        }
        List<Stated> elements = new ArrayList<>(stating.length);
        TermsEnum keys = values.termsEnum();
        for (int place = 0; place < stating.length; place++) {
            BytesRef key = keys.next();
            elements.add(place == none
                    ? new Stated(Side.NO_ELEMENTS, Side.NO_ELEMENTS)
                    : element(side, feature, key, stating[place], reader));
        }
        int[][] places = new int[lists.size()][];
        lists.forEach((list, code) -> places[code] = list.array());
        return new Column(Codes.of(codes, places.length), new Lists(List.copyOf(elements), List.of(places)));
    }

    private static Stated element(Side side, Feature feature, BytesRef term, int document, LeafReader reader)
            throws IOException {
        String key = term.utf8ToString();
        if (!Side.isDigest(key)) {
            return new Stated(key, feature.element(key));
        }
        List<String> candidates = feature.elements(whole(side, document, reader));
        String full = candidates == null
                ? key
                : candidates.stream().filter(one -> Side.digest(one).equals(key)).findFirst().orElseThrow();
        return new Stated(key, feature.element(full));
    }

    private static Object whole(Side side, int document, LeafReader reader) throws IOException {
        BinaryDocValues values = DocValues.getBinary(reader, side.wholeField());
        if (!values.advanceExact(document)) {
            throw new IllegalStateException(side.wholeField() + " is missing; the index is of another version");
        }
        return side.whole(values.binaryValue());
    }
}
