package org.duijie.index.find;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Figures;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.find.Found;
import org.duijie.engine.find.Pool;
import org.duijie.engine.find.Search;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;

/** How long finding takes; the reports are target/bench-find.md and target/bench-pool.md. */
@Tag("bench")
class FinderMeasuringTest {
    private static final int MANY = 350_000;
    private static final int SEARCHES = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Search FIRST = new Search(GradedBook.get(), DAY, 200);
    private static final Search FEW = new Search(GradedBook.get(), DAY, 20);

    private final CityProfiles city = new CityProfiles(7);

    @Test
    void findsAmongAWholeCity(@TempDir Path folder) throws IOException {
        Figures figures = new Figures("The first 200, and how many pass, among %,d graduates and %,d positions"
                .formatted(MANY, MANY));
        List<GraduateProfile> graduates = new ArrayList<>();
        List<PositionTerms> positions = new ArrayList<>();
        try (Directory directory = FSDirectory.open(folder)) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                write(writer, "g-", city::graduate, graduates);
                write(writer, "p-", city::position, positions);
            }
            double before = Figures.heap();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Finder finder = new Finder(new Segments());
                long start = System.nanoTime();
                Found candidates = finder.candidates(positions.getFirst(), FIRST, reader);
                figures.line("first search of all, candidates for a position, %,d pass: %.1f s"
                        .formatted(candidates.passing(), Figures.seconds(start)));
                start = System.nanoTime();
                Found needs = finder.needs(graduates.getFirst(), FIRST, reader);
                figures.line("first search of positions for a graduate, %,d pass: %.1f s".formatted(needs.passing(),
                        Figures.seconds(start)));
                figures.line("columns on the heap: %.0f MB".formatted(Figures.heap() - before));
                measure("candidates for a position", figures,
                        i -> finder.candidates(positions.get(i), FIRST, reader));
                measure("positions for a graduate", figures, i -> finder.needs(graduates.get(i), FIRST, reader));
            }
        }
        figures.write("find");
    }

    @Test
    void asksForEverybodyInASession() throws IOException {
        SortedMap<String, PositionTerms> needs = named("p-", 2_000, city::position);
        SortedMap<String, GraduateProfile> candidates = named("g-", 10_000, city::graduate);
        Figures figures = new Figures("A session of 2,000 positions and 10,000 graduates");
        for (String run : List.of("first run", "second run")) {
            long start = System.nanoTime();
            try (Pool pool = new LucenePools().over(needs, candidates)) {
                figures.line("%s: index built in %.1f s".formatted(run, Figures.seconds(start)));
                start = System.nanoTime();
                needs.values().forEach(need -> pool.candidates(need, FIRST));
                figures.line("%s: 200 graduates for each position in %.1f s".formatted(run, Figures.seconds(start)));
                start = System.nanoTime();
                candidates.values().forEach(candidate -> pool.needs(candidate, FEW));
                figures.line("%s: 20 positions for each graduate in %.1f s".formatted(run, Figures.seconds(start)));
            }
        }
        figures.write("pool");
    }

    private interface Asked {
        Found find(int one) throws IOException;
    }

    /** How long each search takes, after a third as many to warm up. */
    private static void measure(String what, Figures figures, Asked asked) throws IOException {
        for (int i = 0; i < SEARCHES / 3; i++) {
            asked.find(i);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        double[] millis = new double[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            long start = System.nanoTime();
            asked.find(i);
            millis[i] = 1e3 * Figures.seconds(start);
        }
        figures.times(what, millis);
        figures.line("%s: %.1f ms of processor time a search on average".formatted(what,
                (threads.getCurrentThreadCpuTime() - processor) / 1e6 / SEARCHES));
    }

    /** Writes all and keeps those who will ask. */
    private static <T> void write(IndexWriter writer, String prefix, Supplier<T> city, List<T> kept)
            throws IOException {
        for (int i = 0; i < MANY; i++) {
            T record = city.get();
            Document document = new Document();
            FactFields.add(prefix + i, record, document);
            writer.addDocument(document);
            if (kept.size() < SEARCHES) {
                kept.add(record);
            }
        }
    }

    private static <T> SortedMap<String, T> named(String prefix, int many, Supplier<T> city) {
        SortedMap<String, T> named = new TreeMap<>();
        IntStream.range(0, many).forEach(i -> named.put(prefix + i, city.get()));
        return named;
    }
}
