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

import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.find.CandidateFinder;
import org.duijie.engine.find.Found;
import org.duijie.engine.find.Search;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.Profile;
import org.duijie.engine.store.Store;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneCandidateFinderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final Actor STAFF = new Actor("wang");

    private final DemoDistrict district = DemoDistrict.of(DAY);
    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final RandomBooks books = new RandomBooks(new Random(seed));
    private final FactFields facts = new FactFields();
    private Store store;
    private Profiles profiles;
    private CandidateFinder finder;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("store"), NOON);
        store.demo().load(district.parties(), district.needs(), district.sessions());
        profiles = Profiles.open(folder.resolve("index"),
                new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                        store.synonyms()),
                dictionary -> List.of(facts), NOON);
        finder = new LuceneCandidateFinder(profiles, facts);
    }

    @AfterEach
    void close() {
        profiles.close();
        store.close();
    }

    @Test
    void findsAmongAllCandidatesAndAllNeedsOfTheStore() throws InterruptedException {
        follow();

        requireSame("employment", Comparers.EMPLOYMENT, district.parties(), district.needs());
        requireSame("expertise", Comparers.EXPERTISE, district.parties(), district.needs());
    }

    @Test
    void findsNoNeedThatAwaitsReview() throws InterruptedException {
        Position open = district.needs().stream().filter(Position.class::isInstance).map(Position.class::cast)
                .findFirst().orElseThrow();
        Condition condition = new Condition(ConditionKind.AGE, "35 岁以下");
        store.needs().put(new Position("under-review", open.owner(), open.title(), "", open.terms(), "",
                List.of(condition)), null, STAFF);
        follow();

        requireSame("employment", Comparers.EMPLOYMENT, district.parties(), district.needs());
    }

    @Test
    void findsNobodyWhoIsNoLongerInTheStore() throws InterruptedException {
        follow();
        store.demo().remove(STAFF);
        follow();

        Search search = new Search(books.next("employment", Comparers.EMPLOYMENT), DAY, 50);
        district.needs().stream().filter(Position.class::isInstance).forEach(need -> assertThat(
                finder.candidates(need.terms(), search)).isEqualTo(new Found(List.of(), 0)));
    }

    private void follow() throws InterruptedException {
        assertThat(profiles.await(store.changes().last(), Duration.ofSeconds(60))).isTrue();
    }

    private void requireSame(String book, Comparer<?, ?, ?> comparer, List<Party> parties, List<Need> published) {
        SortedMap<String, Profile> candidates = new TreeMap<>();
        parties.stream().filter(Candidate.class::isInstance).map(Candidate.class::cast)
                .filter(candidate -> comparer.candidates().isInstance(candidate.profile()))
                .forEach(candidate -> candidates.put(candidate.id(), candidate.profile()));
        SortedMap<String, Terms> needs = new TreeMap<>();
        published.stream().filter(need -> comparer.needs().isInstance(need.terms()))
                .forEach(need -> needs.put(need.id(), need.terms()));
        Definition definition = new Definition(needs, candidates);
        Search search = new Search(books.next(book, comparer), DAY, 50);

        needs.values().forEach(need -> assertThat(finder.candidates(need, search)).as(replay())
                .isEqualTo(definition.candidates(need, search)));
        candidates.values().forEach(candidate -> assertThat(finder.needs(candidate, search)).as(replay())
                .isEqualTo(definition.needs(candidate, search)));
    }

    private String replay() {
        return "repeat with -Dduijie.seed=" + seed;
    }
}
