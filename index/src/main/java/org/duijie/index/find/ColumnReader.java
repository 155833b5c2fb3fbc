package org.duijie.index.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.column.Codes;
import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;

/** Reads columns of a segment. */
final class ColumnReader {

    private ColumnReader() {}

    /** Reads the feature of these documents, which are in the order of the rows. */
    static Column read(Side side, Feature feature, int[] documents, LeafReader reader) throws IOException {
        return feature.isList() ? lists(side, feature, documents, reader) : wholes(side, feature, documents, reader);
    }

    private static Column wholes(Side side, Feature feature, int[] documents, LeafReader reader) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, Side.field(feature));
        int[] stating = new int[values.getValueCount()];
        int[] codes = new int[documents.length];
        for (int row = 0; row < codes.length; row++) {
            if (!values.advanceExact(documents[row])) {
                throw new IllegalStateException(Side.field(feature) + " is missing; the index is of another version");
            }
            codes[row] = values.ordValue();
            stating[codes[row]] = documents[row];
        }
        List<Object> records = new ArrayList<>(stating.length);
        TermsEnum keys = values.termsEnum(); // one after another, as they are packed
        for (int document : stating) {
            String key = keys.next().utf8ToString();
            String full = Side.isDigest(key) ? feature.key(whole(side, document, reader)) : key;
            records.add(feature.whole(full));
        }
        return new Column(Codes.of(codes, stating.length), new Column.Wholes(List.copyOf(records)));
    }

    private static Column lists(Side side, Feature feature, int[] documents, LeafReader reader) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, Side.field(feature));
        int none = (int) values.lookupTerm(new BytesRef(Side.NO_ELEMENTS));
        int[] stating = new int[Math.toIntExact(values.getValueCount())];
        Column.Distinct lists = new Column.Distinct();
        int[] codes = new int[documents.length];
        for (int row = 0; row < codes.length; row++) {
            if (values.advanceExact(documents[row])) {
                int[] places = new int[values.docValueCount()];
                for (int i = 0; i < places.length; i++) {
                    places[i] = (int) values.nextOrd();
                    stating[places[i]] = documents[row];
                }
                boolean empty = places.length == 1 && places[0] == none;
                codes[row] = lists.code(empty ? new int[0] : places);
            }
        }
        List<Object> elements = new ArrayList<>(stating.length);
        TermsEnum keys = values.termsEnum();
        for (int place = 0; place < stating.length; place++) {
            BytesRef key = keys.next();
            elements.add(place == none
                    ? Side.NO_ELEMENTS
                    : element(side, feature, key, stating[place], reader));
        }
        return new Column(Codes.of(codes, lists.size()), new Column.Lists(feature, elements, lists));
    }

    private static Object element(Side side, Feature feature, BytesRef term, int document, LeafReader reader)
            throws IOException {
        String key = term.utf8ToString();
        if (!Side.isDigest(key)) {
            return feature.element(key);
        }
        List<String> candidates = feature.elements(whole(side, document, reader));
        String full = candidates == null
                ? key
                : candidates.stream().filter(one -> Side.digest(one).equals(key)).findFirst().orElseThrow();
        return feature.element(full);
    }

    private static Object whole(Side side, int document, LeafReader reader) throws IOException {
        BinaryDocValues values = DocValues.getBinary(reader, side.wholeField());
        if (!values.advanceExact(document)) {
            throw new IllegalStateException(side.wholeField() + " is missing; the index is of another version");
        }
        return side.whole(values.binaryValue());
    }
}
