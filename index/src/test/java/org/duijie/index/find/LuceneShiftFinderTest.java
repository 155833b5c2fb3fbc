package org.duijie.index.find;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.find.BruteForceShifts;
import org.duijie.engine.find.ShiftFinder;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Profile;
import org.duijie.engine.simulation.NearMissDesk;
import org.duijie.engine.store.Store;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneShiftFinderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final int TRIALS = 4;

    private final DemoDistrict district = DemoDistrict.of(DAY);
    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final RandomBooks books = new RandomBooks(new Random(seed));
    private final FactFields facts = new FactFields();
    private Store store;
    private Profiles profiles;

    /** One book and no other. */
    private record OneBook(Book<?> book) implements Books {
        @Override
        public List<String> names() {
            return List.of(book.ref().name());
        }

        @Override
        public BookSource live(String name) {
            return new BookSource(book.ref(), new TreeMap<>());
        }

        @Override
        public Book<?> compile(BookSource source, LocalDate date) {
            return book;
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) throws InterruptedException {
        store = Store.open(folder.resolve("store"), NOON);
        store.demo().load(district.parties(), district.needs(), district.sessions());
        profiles = Profiles.open(folder.resolve("index"),
                new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                        store.synonyms()),
                dictionary -> List.of(facts), NOON);
        assertThat(profiles.await(store.changes().last(), Duration.ofSeconds(60))).isTrue();
    }

    @AfterEach
    void close() {
        profiles.close();
        store.close();
    }

    @Test
    void findsTheNearMissesThatJudgingEverybodyOnRecordWould() {
        for (int trial = 0; trial < TRIALS; trial++) {
            requireSame("employment", Comparers.EMPLOYMENT);
            requireSame("expertise", Comparers.EXPERTISE);
        }
    }

    private void requireSame(String name, Comparer<?, ?, ?> comparer) {
        SortedMap<String, Profile> candidates = new TreeMap<>();
        district.parties().stream().filter(Candidate.class::isInstance).map(Candidate.class::cast)
                .filter(candidate -> comparer.candidates().isInstance(candidate.profile()))
                .forEach(candidate -> candidates.put(candidate.id(), candidate.profile()));
        SortedMap<String, Terms> needs = new TreeMap<>();
        district.needs().stream().filter(need -> comparer.needs().isInstance(need.terms()))
                .forEach((Need need) -> needs.put(need.id(), need.terms()));
        Books book = new OneBook(books.next(name, comparer));
        NearMissDesk told = desk(book, new LuceneShiftFinder(profiles, facts));
        NearMissDesk truth = desk(book, new BruteForceShifts(needs, candidates));

        needs.keySet().stream().limit(20).forEach(need -> assertThat(told.ofNeed(need, DAY).items()).as(replay())
                .isEqualTo(truth.ofNeed(need, DAY).items()));
        candidates.keySet().stream().limit(20)
                .forEach(candidate -> assertThat(told.ofCandidate(candidate, DAY).items()).as(replay())
                        .isEqualTo(truth.ofCandidate(candidate, DAY).items()));
    }

    private NearMissDesk desk(Books book, ShiftFinder finder) {
        return new NearMissDesk(store.parties(), store.needs(), store.reviews(), book, finder);
    }

    private String replay() {
        return "repeat with -Dduijie.seed=" + seed;
    }
}
