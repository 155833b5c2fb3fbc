package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

import org.duijie.engine.fair.Offers;
import org.duijie.engine.record.Lately;
import org.duijie.index.profiles.Key;
import org.duijie.index.profiles.PerSegment;
import org.duijie.index.search.Answer;

/**
 * Counts what was found by fairs and booths. No index knows what stands where, since booths move on the day; of each segment is
 * kept which of its documents a fair has at which booth. Thread safe.
 */
final class Stands {
    /** So many fairs, or states of fairs whose booths move, are asked for at a time. */
    private static final int FAIRS = 50;

    private final PerSegment<Lately<Offers, Map<String, int[]>>> read = new PerSegment<>(
            segment -> new Lately<>(FAIRS));

    /** What was found in a segment. */
    interface Found extends Function<LeafReaderContext, FixedBitSet> {}

    /** How many of what was found each fair has, at the booths asked for if there are any. */
    List<Answer.Count> fairs(IndexReader index, OpeningQuestion question, Found found) throws IOException {
        List<Answer.Count> counts = new ArrayList<>();
        for (Offers fair : question.fairs()) {
            long records = 0;
            for (Map.Entry<String, Long> booth : counts(index, List.of(fair), found).entrySet()) {
                records += question.wants(OpeningFacet.BOOTH, booth.getKey()) ? booth.getValue() : 0;
            }
            counts.add(new Answer.Count(fair.fair(), records));
        }
        return counts;
    }

    /** How many of what was found stand at each booth of the fairs asked for, or of all if none is. */
    List<Answer.Count> booths(IndexReader index, OpeningQuestion question, Found found) throws IOException {
        List<Offers> fairs = question.fairs().stream().filter(fair -> question.wants(OpeningFacet.FAIR, fair.fair()))
                .toList();
        Map<String, Long> counts = counts(index, fairs, found);
        counts.remove(Offers.NO_BOOTH);
        return counts.entrySet().stream().map(booth -> new Answer.Count(booth.getKey(), booth.getValue())).toList();
    }

    private Map<String, Long> counts(IndexReader index, List<Offers> fairs, Found found) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (LeafReaderContext segment : index.leaves()) {
            Map<String, int[]> booths = new HashMap<>();
            for (Offers fair : fairs) {
                // Two fairs may have the same position at booths of the same number.
                of(segment.reader(), fair)
                        .forEach((number, documents) -> booths.merge(number, documents, Stands::both));
            }
            FixedBitSet here = found.apply(segment);
            booths.forEach((number, documents) -> counts.merge(number,
                    IntStream.of(documents).filter(here::get).count(), Long::sum));
        }
        return counts;
    }

    private static int[] both(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other)).distinct().toArray();
    }

    private Map<String, int[]> of(LeafReader segment, Offers fair) throws IOException {
        return read.of(segment).of(fair, () -> read(segment, fair));
    }

    private static Map<String, int[]> read(LeafReader segment, Offers fair) throws IOException {
        Map<String, IntStream.Builder> booths = new HashMap<>();
        Terms keys = segment.terms(Key.FIELD);
        TermsEnum each = keys == null ? TermsEnum.EMPTY : keys.iterator();
        PostingsEnum documents = null;
        for (String position : fair.positions()) {
            if (each.seekExact(new BytesRef(Key.ofNeed(position).toString()))) {
                documents = each.postings(documents, PostingsEnum.NONE);
                IntStream.Builder booth = booths.computeIfAbsent(fair.booth(position).orElse(Offers.NO_BOOTH),
                        number -> IntStream.builder());
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    booth.add(documents.docID());
                }
            }
        }
        Map<String, int[]> read = new HashMap<>();
        booths.forEach((number, all) -> read.put(number, all.build().toArray()));
        return read;
    }
}
