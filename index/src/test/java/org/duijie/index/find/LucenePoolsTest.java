package org.duijie.index.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.find.Found;
import org.duijie.engine.find.Pool;
import org.duijie.engine.find.Search;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LucenePoolsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int ALL = 10_000;

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomBooks books = new RandomBooks(random);

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void findsExactlyThoseAPairOfWhomHasTheValue(String book) {
        Cast cast = Cast.of(book, seed, 200);
        Definition definition = new Definition(cast.needs(), cast.candidates());
        List<Terms> needs = cast.someNeeds(random, 3);
        List<Profile> candidates = cast.someCandidates(random, 3);

        try (Pool pool = new LucenePools().over(cast.needs(), cast.candidates())) {
            eachValue(book, cast.comparer()).forEach(search -> {
                needs.forEach(need -> assertThat(pool.candidates(need, search)).as(replay(search))
                        .isEqualTo(definition.candidates(need, search)));
                candidates.forEach(candidate -> assertThat(pool.needs(candidate, search)).as(replay(search))
                        .isEqualTo(definition.needs(candidate, search)));
            });
        }
    }

    /** For each value of each fact, and a few bands of each number, a book that rules out who has another. */
    private <C extends Record> List<Search> eachValue(String name, Comparer<?, ?, C> comparer) {
        List<Search> searches = new ArrayList<>();
        for (Fact<C> fact : comparer.facts().facts()) {
            Axis axis = books.axis(fact);
            for (int place = 0; place < axis.size() && !fact.name().equals("wish"); place++) {
                int wanted = place;
                searches.add(new Search(RandomBooks.book(name, comparer.facts(), List.of(
                        RandomBooks.table(fact.name() + "-" + axis.representative(place), true, List.of(axis),
                                index -> RandomBooks.finding(index == wanted ? Verdict.SATISFIED : Verdict.UNMET, 0,
                                        0)))),
                        DAY, ALL));
            }
        }
        return searches;
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void passesThoseAPairOfWhomLacksTheFact(String book) {
        Cast cast = Cast.of(book, seed, 200);
        Definition definition = new Definition(cast.needs(), cast.candidates());

        try (Pool pool = new LucenePools().over(cast.needs(), cast.candidates())) {
            eachFactKnown(book, cast.comparer()).forEach(search -> {
                Profile silent = cast.silentCandidate();
                assertThat(pool.needs(silent, search)).as(replay(search)).isEqualTo(definition.needs(silent, search))
                        .extracting(Found::passing).isNotEqualTo(0L);
                cast.someNeeds(random, 3).forEach(need -> assertThat(pool.candidates(need, search)).as(replay(search))
                        .isEqualTo(definition.candidates(need, search)));
                cast.someCandidates(random, 3).forEach(candidate -> assertThat(pool.needs(candidate, search))
                        .as(replay(search)).isEqualTo(definition.needs(candidate, search)));
            });
        }
    }

    /** For each fact a book that rules out whoever has any value of it. */
    private <C extends Record> List<Search> eachFactKnown(String name, Comparer<?, ?, C> comparer) {
        return comparer.facts().facts().stream().map(fact -> {
            Axis axis = books.axis(fact);
            int unknown = axis.size() - 1;
            return new Search(RandomBooks.book(name, comparer.facts(), List.of(
                    RandomBooks.table(fact.name(), true, List.of(axis), index -> RandomBooks
                            .finding(index == unknown ? Verdict.UNKNOWN : Verdict.UNMET, 0, 0)))),
                    DAY, ALL);
        }).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void findsInTheOrderThatJudgingEveryPairGives(String name) {
        for (int trial = 0; trial < 10; trial++) {
            Cast cast = Cast.of(name, seed + trial, 250);
            Definition definition = new Definition(cast.needs(), cast.candidates());
            try (Pool pool = new LucenePools().over(cast.needs(), cast.candidates())) {
                Search search = new Search(books.next(name, cast.comparer()), DAY, random.nextInt(1, 100));
                for (Terms need : cast.someNeeds(random, 5)) {
                    assertThat(pool.candidates(need, search)).as(replay(search))
                            .isEqualTo(definition.candidates(need, search));
                }
                for (Profile candidate : cast.someCandidates(random, 5)) {
                    assertThat(pool.needs(candidate, search)).as(replay(search))
                            .isEqualTo(definition.needs(candidate, search));
                }
            }
        }
    }

    @Test
    void rulesNobodyOutForAWishNotKnownYet() {
        Cast cast = Cast.of("employment", seed, 50);
        Search onlyFirstWishes = byWish(wish -> wish == Wish.FIRST ? Verdict.SATISFIED : Verdict.UNMET);
        Search nobody = byWish(wish -> Verdict.UNMET);

        try (Pool pool = new LucenePools().over(cast.needs(), cast.candidates())) {
            assertThat(pool.candidates(cast.needs().firstEntry().getValue(), onlyFirstWishes).passing())
                    .isEqualTo(cast.candidates().size());
            assertThat(pool.candidates(cast.needs().firstEntry().getValue(), nobody))
                    .isEqualTo(new Found(List.of(), 0));
        }
    }

    private static Search byWish(Function<Wish, Verdict> verdict) {
        return new Search(RandomBooks.book("employment", Comparers.EMPLOYMENT.facts(),
                List.of(RandomBooks.table("wish", true, List.of(new Axis.Values("wish", Wish.values().length)),
                        index -> RandomBooks.finding(verdict.apply(Wish.values()[index]), 0, 0)))),
                DAY, 10);
    }

    @Test
    void refusesASideThatTheBookDoesNotJudge() {
        Cast cast = Cast.of("expertise", seed, 3);
        Book<?> employment = books.next("employment", Cast.of("employment", seed, 0).comparer());
        Search search = new Search(employment, DAY, 10);

        try (Pool pool = new LucenePools().over(cast.needs(), cast.candidates())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pool.candidates(cast.needs().firstEntry().getValue(), search))
                    .withMessageContaining("employment judges PositionTerms, not ExpertiseTerms");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pool.needs(cast.candidates().firstEntry().getValue(), search))
                    .withMessageContaining("employment judges GraduateProfile, not ExpertProfile");
        }
    }

    private String replay(Search search) {
        return "criteria " + search.book().criteria().stream().map(table -> table.criterion().id()).toList()
                + "; repeat with -Dduijie.seed=" + seed;
    }
}
