package org.duijie.index.find;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import org.duijie.engine.find.Search;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

import static org.assertj.core.api.Assertions.assertThat;

class FinderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String KEY = "key";

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final String replay = "repeat with -Dduijie.seed=" + seed;
    private final Random random = new Random(seed);
    private final RandomBooks books = new RandomBooks(random);
    private final Finder finder = new Finder(new Segments());

    @Test
    void findsTheSameInWhateverOrderAndSegmentsTheRecordsWereWritten() throws IOException {
        Cast cast = Cast.of("employment", seed, 300);
        Definition definition = new Definition(cast.needs(), cast.candidates());
        List<Map.Entry<String, ?>> records = new ArrayList<>(cast.needs().entrySet());
        records.addAll(cast.candidates().entrySet());
        Collections.shuffle(records, random);

        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, manySegments())) {
            for (Map.Entry<String, ?> record : records) {
                put(writer, record.getKey(), record.getValue());
            }
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                assertThat(reader.leaves()).hasSizeGreaterThan(10);
                requireSame(definition, cast, reader);
            }
        }
    }

    @Test
    void findsNobodyDeletedAndEverybodyAsLastWritten() throws IOException {
        Cast cast = Cast.of("expertise", seed, 200);
        Cast later = Cast.of("expertise", seed + 1, 200);
        SortedMap<String, Profile> candidates = new TreeMap<>(cast.candidates());
        SortedMap<String, Terms> needs = new TreeMap<>(cast.needs());

        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, manySegments())) {
            for (Map.Entry<String, Profile> candidate : candidates.entrySet()) {
                put(writer, candidate.getKey(), candidate.getValue());
            }
            for (Map.Entry<String, Terms> need : needs.entrySet()) {
                put(writer, need.getKey(), need.getValue());
            }
            try (DirectoryReader before = DirectoryReader.open(writer)) {
                requireSame(new Definition(needs, candidates), cast, before);

                change(writer, candidates, later.candidates());
                change(writer, needs, later.needs());
                try (DirectoryReader after = DirectoryReader.openIfChanged(before)) {
                    assertThat(after).isNotNull();
                    requireSame(new Definition(needs, candidates), cast, after);
                }
                requireSame(new Definition(cast.needs(), cast.candidates()), cast, before);
            }
        }
    }

    /** Deletes a fifth and replaces another. */
    private <T> void change(IndexWriter writer, SortedMap<String, T> records, SortedMap<String, T> later)
            throws IOException {
        for (Map.Entry<String, T> replacement : later.entrySet()) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    records.remove(replacement.getKey());
                    writer.deleteDocuments(new Term(KEY, replacement.getKey()));
                }
                case 1 -> {
                    records.put(replacement.getKey(), replacement.getValue());
                    put(writer, replacement.getKey(), replacement.getValue());
                }
                default -> {
                }
            }
        }
    }

    private void requireSame(Definition definition, Cast asking, DirectoryReader reader) throws IOException {
        for (int trial = 0; trial < 5; trial++) {
            Search search = new Search(books.next(asking.book(), asking.comparer()), DAY, random.nextInt(1, 400));
            for (Terms need : asking.someNeeds(random, 3)) {
                assertThat(finder.candidates(need, search, reader)).as(replay)
                        .isEqualTo(definition.candidates(need, search));
            }
            for (Profile candidate : asking.someCandidates(random, 3)) {
                assertThat(finder.needs(candidate, search, reader)).as(replay)
                        .isEqualTo(definition.needs(candidate, search));
            }
        }
    }

    private static IndexWriterConfig manySegments() {
        return new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE).setMaxBufferedDocs(20);
    }

    private static void put(IndexWriter writer, String id, Object record) throws IOException {
        Document document = new Document();
        document.add(new StringField(KEY, id, Field.Store.NO));
        FactFields.add(id, record, document);
        writer.updateDocument(new Term(KEY, id), document);
    }
}
