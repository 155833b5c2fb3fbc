package org.duijie.index.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Figures;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.find.Search;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.store.Store;
import org.duijie.index.openings.OpeningFields;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;
import org.duijie.index.search.SearchFields;

import static org.assertj.core.api.Assertions.assertThat;

/** How fast an index is made from a store and how soon searches see a write; the report is target/bench-index.md. */
@Tag("bench")
class IndexMeasuringTest {
    private static final int GRADUATES = 100_000;
    private static final int POSITIONS = 50_000;
    private static final int WRITES = 1_500;
    private static final Duration BETWEEN_WRITES = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    private final FactFields facts = new FactFields();
    private final CityRecords records = new CityRecords(7);
    private final Figures figures = new Figures(
            "An index of %,d graduates and %,d positions on SQLite".formatted(GRADUATES, POSITIONS));

    @Test
    void makesAnIndexFollowsWritesAndOpensAgain(@TempDir Path folder) throws Exception {
        try (Store store = Store.open(folder.resolve("store"), NOON)) {
            long start = System.nanoTime();
            records.write(store, GRADUATES, POSITIONS);
            figures.line("store written, 500 records a transaction: %.1f s".formatted(Figures.seconds(start)));

            double before = Figures.heap();
            start = System.nanoTime();
            try (Profiles profiles = open(folder, store)) {
                requireSeen(profiles, store.changes().last());
                double made = Figures.seconds(start);
                long documents = profiles.state().documents();
                figures.line("index made: %,d documents in %.1f s, %,.0f documents/s".formatted(documents, made,
                        documents / made));
                figures.line("heap of the open index: %.0f MB".formatted(Figures.heap() - before));
                figures.times("50 writes a second, from the commit to where searches see it", follow(store, profiles));
                searchAllTheWhile(store, profiles);
            }
            figures.line("on disk: index %.0f MB, store %.0f MB".formatted(megabytes(folder.resolve("index")),
                    megabytes(folder.resolve("store"))));
            start = System.nanoTime();
            try (Profiles profiles = open(folder, store)) {
                requireSeen(profiles, store.changes().last());
                figures.line("opened again, nothing to follow: %.1f s".formatted(Figures.seconds(start)));
            }
        }
        figures.write("index");
    }

    private Profiles open(Path folder, Store store) {
        return Profiles.open(folder.resolve("index"),
                new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                        store.synonyms()),
                dictionary -> List.of(facts, new SearchFields(dictionary), new OpeningFields(dictionary)), NOON);
    }

    private static void requireSeen(Profiles profiles, long number) throws InterruptedException {
        assertThat(profiles.await(number, LONG)).isTrue();
    }

    private void searchAllTheWhile(Store store, Profiles profiles) throws Exception {
        LuceneCandidateFinder finder = new LuceneCandidateFinder(profiles, facts);
        Search search = new Search(GradedBook.get(), LocalDate.of(2026, 11, 25), 200);
        List<PositionTerms> asking = Stream.generate(new CityProfiles(8)::position).limit(100).toList();
        asking.forEach(need -> finder.candidates(need, search));
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService searcher = Executors.newSingleThreadExecutor()) {
            Future<List<Double>> searched = searcher.submit(() -> {
                List<Double> millis = new ArrayList<>();
                while (!done.get()) {
                    long start = System.nanoTime();
                    finder.candidates(asking.get(millis.size() % asking.size()), search);
                    millis.add(1e3 * Figures.seconds(start));
                }
                return millis;
            });
            figures.times("the same while one search follows the other", follow(store, profiles));
            done.set(true);
            figures.times("these searches, the first 200 graduates for a position",
                    searched.get().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** Writes at a steady pace, two graduates for each position, and tells how long each write was not seen. */
    private double[] follow(Store store, Profiles profiles) throws InterruptedException, ExecutionException {
        List<Future<Double>> seen = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService watcher = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < WRITES; i++) {
                long early = start + i * BETWEEN_WRITES.toNanos() - System.nanoTime();
                if (early > 0) {
                    LockSupport.parkNanos(early);
                }
                if (i % 3 == 0) {
                    store.needs().put(records.position(i), null, CityRecords.STAFF);
                } else {
                    store.parties().put(records.graduate(i), null, CityRecords.STAFF);
                }
                long committed = System.nanoTime();
                long number = store.changes().last();
                seen.add(watcher.submit(() -> {
                    requireSeen(profiles, number);
                    return 1e3 * Figures.seconds(committed);
                }));
            }
            figures.line("%.1f writes/s".formatted(WRITES / Figures.seconds(start)));
        }
        double[] millis = new double[WRITES];
        for (int i = 0; i < WRITES; i++) {
            millis[i] = seen.get(i).get();
        }
        return millis;
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(IndexMeasuringTest::size).sum() / 1e6;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
