package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

import org.duijie.engine.fair.Offers;
import org.duijie.engine.record.Lately;
import org.duijie.index.profiles.Key;
import org.duijie.index.profiles.PerSegment;
import org.duijie.index.search.Answer;
import org.duijie.index.search.Matched;

/**
 * Knows what stands at fairs and booths, and counts by them. No index knows what stands where, since booths move on the day;
 * of each segment is kept which of its documents a fair has at which booth. Thread safe.
 */
final class Stands {
    /** So many fairs, or states of fairs whose booths move, are asked for at a time. */
    private static final int FAIRS = 50;

    private final PerSegment<Lately<Offers, Part>> read = new PerSegment<>(segment -> new Lately<>(FAIRS));

    /** What was found in a segment. */
    interface Found extends Function<LeafReaderContext, FixedBitSet> {}

    /** What a fair has of a segment: documents in their order, and the booth of each. */
    private static final class Part {
        private final int[] documents;
        private final String[] booths;

        Part(SortedMap<Integer, String> all) {
            this.documents = all.keySet().stream().mapToInt(Integer::intValue).toArray();
            this.booths = all.values().toArray(String[]::new);
        }

        boolean has(int document, String booth) {
            int place = Arrays.binarySearch(documents, document);
            return place >= 0 && booths[place].equals(booth);
        }

        void mark(OpeningQuestion question, FixedBitSet bits) {
            for (int i = 0; i < documents.length; i++) {
                if (question.wants(OpeningFacet.BOOTH, booths[i])) {
                    bits.set(documents[i]);
                }
            }
        }

        void count(FixedBitSet found, List<Part> others, Map<String, Long> counts) {
            for (int i = 0; i < documents.length; i++) {
                int document = documents[i];
                String booth = booths[i];
                if (found.get(document) && others.stream().noneMatch(other -> other.has(document, booth))) {
                    counts.merge(booth, 1L, Long::sum);
                }
            }
        }
    }

    /** What stands at the fairs and booths asked for. */
    Matched at(IndexSearcher searcher, OpeningQuestion question) throws IOException {
        List<Offers> fairs = asked(question);
        List<FixedBitSet> bits = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getLeafContexts()) {
            FixedBitSet here = new FixedBitSet(segment.reader().maxDoc());
            for (Offers fair : fairs) {
                of(segment.reader(), fair).mark(question, here);
            }
            bits.add(here);
        }
        return Matched.of(bits);
    }

    /** How many of what was found each fair has, at the booths asked for if there are any. */
    List<Answer.Count> fairs(IndexReader index, OpeningQuestion question, Found found) throws IOException {
        List<Answer.Count> counts = new ArrayList<>();
        for (Offers fair : question.fairs()) {
            counts.add(new Answer.Count(fair.fair(), counts(index, List.of(fair), found).entrySet().stream()
                    .filter(booth -> question.wants(OpeningFacet.BOOTH, booth.getKey()))
                    .mapToLong(Map.Entry::getValue).sum()));
        }
        return counts;
    }

    /** How many of what was found stand at each booth of the fairs asked for, or of all if none is. */
    List<Answer.Count> booths(IndexReader index, OpeningQuestion question, Found found) throws IOException {
        Map<String, Long> counts = counts(index, asked(question), found);
        counts.remove(Offers.NO_BOOTH);
        return counts.entrySet().stream().map(booth -> new Answer.Count(booth.getKey(), booth.getValue())).toList();
    }

    private static List<Offers> asked(OpeningQuestion question) {
        return question.fairs().stream().filter(fair -> question.wants(OpeningFacet.FAIR, fair.fair())).toList();
    }

    /** By booth; two fairs may have the same position at booths of the same number. */
    private Map<String, Long> counts(IndexReader index, List<Offers> fairs, Found found) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (LeafReaderContext segment : index.leaves()) {
            FixedBitSet here = found.apply(segment);
            List<Part> counted = new ArrayList<>();
            for (Offers fair : fairs) {
                Part part = of(segment.reader(), fair);
                part.count(here, counted, counts);
                counted.add(part);
            }
        }
        return counts;
    }

    private Part of(LeafReader segment, Offers fair) throws IOException {
        return read.of(segment).of(fair, () -> read(segment, fair));
    }

    private static Part read(LeafReader segment, Offers fair) throws IOException {
        SortedMap<Integer, String> all = new TreeMap<>();
        Terms keys = segment.terms(Key.FIELD);
        TermsEnum each = keys == null ? TermsEnum.EMPTY : keys.iterator();
        PostingsEnum documents = null;
        for (String position : fair.positions()) {
            if (each.seekExact(new BytesRef(Key.ofNeed(position).toString()))) {
                documents = each.postings(documents, PostingsEnum.NONE);
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    all.put(documents.docID(), fair.booth(position).orElse(Offers.NO_BOOTH));
                }
            }
        }
        return new Part(all);
    }
}
