package org.duijie.index.openings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The titles of a segment, each once however many positions have it, and which of them have a term. A title stands for all
 * of a position that ranks by its title: two positions have the same if they have it all in common. Terms are read when they
 * are first asked for. Thread safe.
 */
final class TitleTerms {
    static final int NO_DAY = Integer.MIN_VALUE;
    private static final Holders NONE = new Holders(new int[0], new int[0], new byte[0], 0, 0);
    /** What documents without lengths have instead of one. */
    private static final byte NO_LENGTH = 1;

    /** The number of its title for each document; -1 for what is no position that anybody may see. */
    private final int[] titleOf;
    private final int size;
    /** The day each document was opened, counted from 1970; {@link #NO_DAY} where that is not known. */
    private final int[] opened;
    /** The first document of each title. */
    private final FixedBitSet first;
    private final Map<Term, Holders> read = new ConcurrentHashMap<>();

    /** The titles that have a term. Whoever gets the arrays only reads them. */
    static final class Holders {
        private final int[] titles;
        private final int[] times;
        private final byte[] lengths;
        private final int documents;
        private final long all;

        private Holders(int[] titles, int[] times, byte[] lengths, int documents, long all) {
            this.titles = titles;
            this.times = times;
            this.lengths = lengths;
            this.documents = documents;
            this.all = all;
        }

        /** Their numbers. */
        int[] titles() {
            return titles;
        }

        /** How often the i-th of them has it. */
        int times(int i) {
            return times[i];
        }

        /** How long the i-th of them is, as Lucene keeps it. */
        byte length(int i) {
            return lengths[i];
        }

        /** How many documents have it, deleted ones among them. */
        int documents() {
            return documents;
        }

        /** How often these documents have it in all. */
        long all() {
            return all;
        }
    }

    private TitleTerms(int[] titleOf, int[] opened, int size, FixedBitSet first) {
        this.titleOf = titleOf;
        this.opened = opened;
        this.size = size;
        this.first = first;
    }

    /** Those of a segment. */
    static TitleTerms read(LeafReader segment) {
        try {
            SortedDocValues titles = DocValues.getSorted(segment, FieldNames.LIKE);
            int[] titleOf = new int[segment.maxDoc()];
            Arrays.fill(titleOf, -1);
            FixedBitSet seen = new FixedBitSet(titles.getValueCount());
            FixedBitSet first = new FixedBitSet(segment.maxDoc());
            while (titles.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                titleOf[titles.docID()] = titles.ordValue();
                if (!seen.getAndSet(titles.ordValue())) {
                    first.set(titles.docID());
                }
            }
            return new TitleTerms(titleOf, opened(segment), titles.getValueCount(), first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] opened(LeafReader segment) throws IOException {
        NumericDocValues days = DocValues.getNumeric(segment, FieldNames.OPENED);
        int[] opened = new int[segment.maxDoc()];
        Arrays.fill(opened, NO_DAY);
        while (days.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            opened[days.docID()] = Math.toIntExact(days.longValue());
        }
        return opened;
    }

    int size() {
        return size;
    }

    /** The number of a position's title. */
    int titleOf(int document) {
        return titleOf[document];
    }

    /** The day a document was opened, counted from 1970; {@link #NO_DAY} if that is not known. */
    int opened(int document) {
        return opened[document];
    }

    /** Whether no document before this one has its title. */
    boolean first(int document) {
        return first.get(document);
    }

    /** How many terms have been read. */
    int known() {
        return read.size();
    }

    /** The titles that have a term. */
    Holders with(Term term, LeafReader segment) {
        Holders known = read.get(term);
        if (known != null) {
            return known;
        }
        Holders holders = holders(term, segment);
        if (holders.documents() > 0) { // whatever else is typed would stay for ever
            read.put(term, holders);
        }
        return holders;
    }

    private Holders holders(Term term, LeafReader segment) {
        try {
            PostingsEnum documents = segment.postings(term, PostingsEnum.FREQS);
            if (documents == null) {
                return NONE;
            }
            NumericDocValues lengths = segment.getNormValues(term.field());
            int most = Math.toIntExact(Math.min(documents.cost(), size));
            int[] titles = new int[most];
            int[] times = new int[most];
            byte[] length = new byte[most];
            int count = 0;
            int all = 0;
            long timesInAll = 0;
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int document = documents.docID();
                all++;
                timesInAll += documents.freq();
                if (first.get(document)) {
                    titles[count] = titleOf[document];
                    times[count] = documents.freq();
                    length[count] = lengths != null && lengths.advanceExact(document)
                            ? (byte) lengths.longValue()
                            : NO_LENGTH;
                    count++;
                }
            }
            return new Holders(Arrays.copyOf(titles, count), Arrays.copyOf(times, count), Arrays.copyOf(length, count),
                    all, timesInAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
