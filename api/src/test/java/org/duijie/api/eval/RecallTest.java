package org.duijie.api.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.find.Pool;
import org.duijie.engine.find.Search;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Profile;
import org.duijie.index.find.LucenePools;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what the finder proposes against all pairs judged by the live books. */
class RecallTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int PROPOSED = 200;
    private static final int FIRST = 10;
    private static final double LEAST = 0.99;

    private final long seed = Long.getLong("duijie.seed", 11);
    private final DroolsBooks books = new DroolsBooks();
    private final Map<String, Book<?>> compiled = new HashMap<>();
    private final CityProfiles city = new CityProfiles(seed);
    private final List<Recall> recalls = new ArrayList<>();

    @Test
    void proposesNearlyAllWhoTrulyRankFirst() {
        city(8, 800);

        requireEnough();
    }

    /** The report is target/recall.md. */
    @Test
    @Tag("eval")
    void proposesNearlyAllWhoTrulyRankFirstInTheDemonstrationAndAmongThousands() throws IOException {
        DemoDistrict district = DemoDistrict.of(DAY);
        Comparers.books().forEach(book -> {
            candidates("demonstration", book, needs(district, book), candidates(district, book));
            needs("demonstration", book, needs(district, book), candidates(district, book));
        });
        city(100, 20_000);

        StringBuilder report = new StringBuilder("""
                # Of those who truly rank among the first %d, how many are among the first %d proposed

                Every pair was judged by the live books on %s. Seed of the generated city: %d.

                """.formatted(FIRST, PROPOSED, DAY, seed)).append(Recall.HEAD);
        recalls.forEach(recall -> report.append(recall.row()));
        Files.writeString(Path.of("target", "recall.md"), report);
        requireEnough();
    }

    private void requireEnough() {
        assertThat(recalls).allSatisfy(recall -> {
            assertThat(recall.firsts()).as(recall.row()).isGreaterThan(FIRST);
            assertThat(recall.overall()).as(recall.row()).isGreaterThanOrEqualTo(LEAST);
        });
    }

    /** So many of each kind ask, among so many generated ones. */
    private void city(int asking, int among) {
        candidates("city", "employment", named(asking, city::position), named(among, city::graduate));
        needs("city", "employment", named(among, city::position), named(asking, city::graduate));
        candidates("city", "expertise", named(asking, city::project), named(among, city::expert));
        needs("city", "expertise", named(among, city::project), named(asking, city::expert));
    }

    private void candidates(String where, String name, SortedMap<String, Terms> asking,
            SortedMap<String, Profile> among) {
        Book<?> book = book(name);
        Exhaustive exhaustive = exhaustive(book);
        Recall recall = new Recall(where + ", " + name + ": candidates for a need", among.size());
        try (Pool pool = new LucenePools().over(Collections.emptySortedMap(), among)) {
            asking.values().forEach(need -> recall.add(exhaustive.candidates(need, among),
                    pool.candidates(need, new Search(book, DAY, PROPOSED)).ids()));
        }
        recalls.add(recall);
    }

    private void needs(String where, String name, SortedMap<String, Terms> among,
            SortedMap<String, Profile> asking) {
        Book<?> book = book(name);
        Exhaustive exhaustive = exhaustive(book);
        Recall recall = new Recall(where + ", " + name + ": needs for a candidate", among.size());
        try (Pool pool = new LucenePools().over(among, Collections.emptySortedMap())) {
            asking.values().forEach(candidate -> recall.add(exhaustive.needs(candidate, among),
                    pool.needs(candidate, new Search(book, DAY, PROPOSED)).ids()));
        }
        recalls.add(recall);
    }

    private Book<?> book(String name) {
        return compiled.computeIfAbsent(name, live -> books.compile(books.live(live), DAY));
    }

    private static Exhaustive exhaustive(Book<?> book) {
        return new Exhaustive(PairJudge.by(book), new Circumstances(DAY, Wish.UNKNOWN), FIRST);
    }

    private static SortedMap<String, Terms> needs(DemoDistrict district, String book) {
        SortedMap<String, Terms> needs = new TreeMap<>();
        district.needs().stream().filter(need -> Comparers.get(book).needs().isInstance(need.terms()))
                .forEach(need -> needs.put(need.id(), need.terms()));
        return needs;
    }

    private static SortedMap<String, Profile> candidates(DemoDistrict district, String book) {
        SortedMap<String, Profile> candidates = new TreeMap<>();
        district.parties().stream().filter(Candidate.class::isInstance).map(Candidate.class::cast)
                .filter(candidate -> Comparers.get(book).candidates().isInstance(candidate.profile()))
                .forEach(candidate -> candidates.put(candidate.id(), candidate.profile()));
        return candidates;
    }

    private static <T> SortedMap<String, T> named(int many, Supplier<? extends T> next) {
        SortedMap<String, T> named = new TreeMap<>();
        IntStream.range(0, many).forEach(i -> named.put("%05d".formatted(i), next.get()));
        return named;
    }
}
