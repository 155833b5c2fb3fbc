package org.duijie.index.find;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.compare.Blank;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.DegreeFit;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.find.BruteForceShifts;
import org.duijie.engine.find.Search;
import org.duijie.engine.find.Shift;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class ShiftsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String KEY = "key";
    private static final int TRIALS = 8;

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final String replay = "repeat with -Dduijie.seed=" + seed;
    private final Random random = new Random(seed);
    private final RandomBooks books = new RandomBooks(random);

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void countsExactlyThoseWhoSuitOnlyOneOfTheTwo(String name) throws IOException {
        Cast cast = Cast.of(name, seed, 200);
        SortedMap<String, Profile> candidates = new TreeMap<>(cast.candidates());
        SortedMap<String, Terms> needs = new TreeMap<>(cast.needs());
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, manySegments())) {
            write(writer, candidates);
            write(writer, needs);
            deleteSome(writer, candidates);
            deleteSome(writer, needs);
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                assertThat(reader.leaves()).hasSizeGreaterThan(5);
                int moved = 0;
                for (int trial = 0; trial < TRIALS; trial++) {
                    Search search = new Search(books.next(name, cast.comparer()), DAY, random.nextInt(1, 30));
                    moved += requireSame(new BruteForceShifts(needs, candidates), cast, search, reader);
                }
                assertThat(moved).as(replay).isPositive();
            }
        }
    }

    /** Returns how many were gained or lost in all. */
    private int requireSame(BruteForceShifts definition, Cast asking, Search search, IndexReader reader)
            throws IOException {
        Shifts shifts = new Shifts(new Segments(), search, reader);
        List<Shift> told = new ArrayList<>();
        for (Terms need : asking.someNeeds(random, 3)) {
            List<Terms> otherwise = otherwise(need, asking.someNeeds(random, 10));
            told.addAll(shifts.candidates(need, otherwise));
            assertThat(shifts.candidates(need, otherwise)).as(replay)
                    .isEqualTo(definition.candidates(need, otherwise, search));
        }
        for (Profile candidate : asking.someCandidates(random, 3)) {
            List<Profile> otherwise = otherwise(candidate, asking.someCandidates(random, 10));
            told.addAll(shifts.needs(candidate, otherwise));
            assertThat(shifts.needs(candidate, otherwise)).as(replay)
                    .isEqualTo(definition.needs(candidate, otherwise, search));
        }
        return told.stream().mapToInt(shift -> shift.gained() + shift.lost()).sum();
    }

    /** Others, and the same with one thing stated as others state it. */
    private <T> List<T> otherwise(T record, List<T> others) {
        List<T> otherwise = new ArrayList<>(others);
        others.forEach(other -> otherwise.add(withOneThingOf(other, record)));
        return otherwise;
    }

    private <T> T withOneThingOf(T other, T record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        int one = random.nextInt(components.length);
        @Nullable
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i], i == one ? other : record);
        }
        @SuppressWarnings("unchecked") // made of its own components
        T mixed = (T) new Blank(record.getClass())
                .with(Arrays.stream(components).map(RecordComponent::getName).toList(), values);
        return mixed;
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void countsNobodyWhomACriterionOverVerdictsRulesOut() throws IOException {
        Cast cast = Cast.of("employment", seed, 100);
        Search search = new Search(degreeAndOverall(), DAY, 10);
        BruteForceShifts definition = new BruteForceShifts(cast.needs(), cast.candidates());
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, manySegments())) {
            write(writer, cast.candidates());
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                for (Terms need : cast.someNeeds(random, 20)) {
                    List<Terms> otherwise = cast.someNeeds(random, 5);
                    assertThat(new Shifts(new Segments(), search, reader).candidates(need, otherwise)).as(replay)
                            .isEqualTo(definition.candidates(need, otherwise, search));
                }
            }
        }
    }

    /** A degree gives a verdict that costs nothing, and a hard criterion over it rules out. */
    private static Book<EmploymentComparison> degreeAndOverall() {
        CriterionTable degree = RandomBooks.table("degree", false,
                List.of(new Axis.Values("degree", DegreeFit.values().length)),
                index -> RandomBooks.finding(Verdict.values()[index % Verdict.values().length], 1, 1));
        CriterionTable overall = RandomBooks.table("overall", true, List.of(new Axis.VerdictOf("degree")),
                index -> RandomBooks.finding(Verdict.values()[index], 0, 0));
        return new Book<>(new BookRef("employment", "overall"), Text.same("overall"), Comparers.EMPLOYMENT.facts(),
                List.of(degree), List.of(overall), List.of(), Integer.MIN_VALUE, List.of());
    }

    private static IndexWriterConfig manySegments() {
        return new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE).setMaxBufferedDocs(40);
    }

    private static void write(IndexWriter writer, SortedMap<String, ?> records) throws IOException {
        for (Map.Entry<String, ?> record : records.entrySet()) {
            Document document = new Document();
            document.add(new StringField(KEY, record.getKey(), Field.Store.NO));
            FactFields.add(record.getKey(), record.getValue(), document);
            writer.addDocument(document);
        }
    }

    private void deleteSome(IndexWriter writer, SortedMap<String, ?> records) throws IOException {
        for (String id : List.copyOf(records.keySet())) {
            if (random.nextInt(5) == 0) {
                records.remove(id);
                writer.deleteDocuments(new Term(KEY, id));
            }
        }
    }
}
