package org.duijie.index.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;

import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;

/** The records of one kind in one segment, deleted ones included; columns are read when first asked for. Thread safe. */
final class Rows {
    private final Side side;
    private final int[] documents;
    private final int[] ids;
    private final Map<Feature, Column> columns = new ConcurrentHashMap<>();

    private Rows(Side side, int[] documents, int[] ids) {
        this.side = side;
        this.documents = documents;
        this.ids = ids;
    }

    /** Those of a segment. */
    static Rows read(Side side, LeafReader reader) {
        try {
            SortedDocValues values = DocValues.getSorted(reader, side.idField());
            int[] documents = new int[values.getValueCount()];
            int[] ids = new int[documents.length];
            int count = 0;
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                documents = ArrayUtil.grow(documents, count + 1);
                ids = ArrayUtil.grow(ids, count + 1);
                documents[count] = values.docID();
                ids[count++] = values.ordValue();
            }
            return new Rows(side, ArrayUtil.copyOfSubArray(documents, 0, count),
                    ArrayUtil.copyOfSubArray(ids, 0, count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of rows. */
    int count() {
        return documents.length;
    }

    /** The rows that are not deleted in this reader, which is theirs. */
    BitSet live(LeafReader reader) {
        BitSet rows = new BitSet(documents.length);
        rows.set(0, documents.length);
        Bits live = reader.getLiveDocs();
        for (int row = 0; live != null && row < documents.length; row++) {
            rows.set(row, live.get(documents[row]));
        }
        return rows;
    }

    /** The place of a row's id among those of the segment. */
    int id(int row) {
        return ids[row];
    }

    /** Reads all columns, which are those of this reader. */
    void warm(LeafReader reader) {
        if (count() > 0) {
            side.features().list().forEach(feature -> column(feature, reader));
        }
    }

    /** A feature of the rows, which are those of this reader. */
    Column column(Feature feature, LeafReader reader) {
        return columns.computeIfAbsent(feature, f -> {
            try {
                return ColumnReader.read(side, f, documents, reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
