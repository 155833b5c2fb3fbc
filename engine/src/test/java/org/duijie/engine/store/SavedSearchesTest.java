package org.duijie.engine.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.watch.Hit;
import org.duijie.engine.watch.Hits;
import org.duijie.engine.watch.Owner;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.engine.watch.SavedSearch;
import org.duijie.engine.watch.SavedSearches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class SavedSearchesTest {
    private static final Owner ONE = Owner.device("one");
    private static final Owner OTHER = Owner.device("other");

    private Home home;
    private Store store;
    private SavedSearches searches;
    private Hits hits;

    @BeforeEach
    void open(Home given) {
        home = given;
        store = Stored.open(home);
        searches = store.savedSearches();
        hits = store.hits();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static SavedQuestion words(String words) {
        return new SavedQuestion(words, Map.of());
    }

    private static String feed(int number) {
        return "%032x".formatted(number);
    }

    private SavedSearch saved(String words, Owner owner, int feed) {
        return searches.save(words(words), owner, feed(feed));
    }

    private void come(SavedSearch search, String... needs) {
        come(hits.reached(), search, needs);
    }

    private boolean come(long from, SavedSearch search, String... needs) {
        return hits.put(from, from + 1,
                List.of(needs).stream().map(need -> new Hit.Pair(search.number(), need)).toList(), List.of());
    }

    private List<String> needs(Owner owner) {
        return searches.list(owner, 10).stream().flatMap(listed -> listed.newest().stream()).map(Hit::need).toList();
    }

    private int news(Owner owner) {
        return searches.list(owner, 1).stream().mapToInt(SavedSearches.Listed::news).sum();
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void aSearchIsItsOwnersAloneAndKnowsWhatWasThereBefore() {
        SavedQuestion question = new SavedQuestion(" 电工 ", Map.of("region", List.of("211303", "211302", "211303")));
        SavedSearch search = searches.save(question, ONE, feed(1));

        assertThat(search.question()).isEqualTo(new SavedQuestion("电工", Map.of("region", List.of("211302", "211303"))));
        assertThat(search.since()).isEqualTo(store.changes().last());
        assertThat(searches.list(ONE, 1)).singleElement().extracting(SavedSearches.Listed::search).isEqualTo(search);
        assertThat(searches.list(OTHER, 1)).isEmpty();
        assertThat(searches.find(feed(1), 1).orElseThrow().search()).isEqualTo(search);
        assertThat(searches.find(feed(2), 1)).isEmpty();
        refused(Refusal.Kind.NOT_FOUND, () -> searches.remove(OTHER, search.number()));

        searches.remove(ONE, search.number());
        assertThat(searches.list(ONE, 1)).isEmpty();
    }

    @Test
    void whatIsSavedTwiceIsThereOnceAndNobodySavesTooManyOrNothing() {
        SavedSearch first = saved("焊工", ONE, 0);
        assertThat(saved("焊工 ", ONE, 99)).isEqualTo(first);
        IntStream.range(1, SavedSearches.MOST).forEach(i -> saved("焊工" + i, ONE, i));

        refused(Refusal.Kind.CONFLICT, () -> saved("电工", ONE, 100));
        refused(Refusal.Kind.INVALID, () -> saved(" ", OTHER, 101));
        assertThat(saved("焊工", ONE, 102)).isEqualTo(first);
        assertThat(saved("电工", OTHER, 103).number()).isGreaterThan(SavedSearches.MOST);
    }

    @Test
    void nobodySavesMoreThanANodeCanHold() {
        SavedSearch first = saved("焊工", ONE, 0);
        JdbcClient.create(store.dataSource())
                .sql("""
                        WITH RECURSIVE numbers (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < :most)
                        INSERT INTO saved_searches (number, owner, question, feed, since, looked, saved_millis, used_millis)
                        SELECT n, 'device/' || n, '{"words":"x","filters":{}}', CAST(n AS VARCHAR(32)), 0, 0, 0, 0 FROM numbers""")
                .param("most", SavedSearches.MOST_IN_ALL).update();

        refused(Refusal.Kind.CONFLICT, () -> saved("电工", OTHER, 1));
        assertThat(saved("焊工", ONE, 1)).isEqualTo(first);
    }

    @Test
    void noKeyOfADeviceIsInTheStore() {
        saved("电工", Owner.device("a-key-nobody-can-guess"), 1);

        assertThat(JdbcClient.create(store.dataSource()).sql("SELECT owner FROM saved_searches").query(String.class)
                .single()).startsWith("device/").doesNotContain("guess").hasSize("device/".length() + 64);
    }

    @Test
    void aHitIsThereOnceHoweverOftenItIsWrittenAndGoesWhenItIsFoundNoMore() {
        SavedSearch search = saved("电工", ONE, 1);
        come(search, "a", "b");
        List<Hit> first = searches.list(ONE, 10).getFirst().newest();

        come(search, "b", "a", "c");

        assertThat(needs(ONE)).containsExactly("c", "b", "a");
        assertThat(searches.list(ONE, 10).getFirst().newest()).containsAll(first);
        assertThat(hits.of(List.of("a", "z"))).containsExactly(new Hit.Pair(search.number(), "a"));

        hits.put(hits.reached(), hits.reached(), List.of(), List.of(new Hit.Pair(search.number(), "b")));
        assertThat(needs(ONE)).containsExactly("c", "a");
    }

    @Test
    void ofTwoWhoReadTheSameChangesOneWrites() {
        SavedSearch search = saved("电工", ONE, 1);
        long from = hits.reached();

        assertThat(come(from, search, "first")).isTrue();
        assertThat(come(from, search, "second")).isFalse();

        assertThat(needs(ONE)).containsExactly("first");
        assertThat(hits.reached()).isEqualTo(from + 1);
    }

    @Test
    void hitsOfASearchThatIsGoneAreNotWrittenAndGoWithIt() {
        SavedSearch search = saved("电工", ONE, 1);
        SavedSearch stays = saved("焊工", ONE, 2);
        come(search, "a");
        searches.remove(ONE, search.number());
        hits.put(hits.reached(), hits.reached(),
                List.of(new Hit.Pair(search.number(), "b"), new Hit.Pair(stays.number(), "b")), List.of());

        assertThat(hits.of(List.of("a", "b"))).containsExactly(new Hit.Pair(stays.number(), "b"));
        assertThat(searches.numbers()).containsExactly(stays.number());
        assertThat(searches.count()).isEqualTo(1);
    }

    @Test
    void ofManyHitsTheLastAreKept() {
        SavedSearch search = saved("电工", ONE, 1);
        come(search,
                IntStream.rangeClosed(1, Hits.KEPT + 20).mapToObj(i -> "job-" + i).toArray(String[]::new));

        assertThat(news(ONE)).isEqualTo(Hits.KEPT);
        assertThat(needs(ONE)).hasSize(10).first().isEqualTo("job-" + (Hits.KEPT + 20));
    }

    @Test
    void whatIsNewIsWhatCameAfterItsOwnerLooked() {
        SavedSearch search = saved("电工", ONE, 1);
        come(search, "a", "b");
        assertThat(news(ONE)).isEqualTo(2);
        long seen = searches.list(ONE, 1).getFirst().newest().getFirst().number();
        come(search, "c");

        searches.look(OTHER, seen);
        searches.look(ONE, seen);

        assertThat(news(ONE)).isEqualTo(1);
        searches.look(ONE, seen - 1);
        assertThat(news(ONE)).isEqualTo(1);
    }

    @Test
    void aSearchNobodyUsesIsForgotten() {
        saved("电工", ONE, 1);
        SavedSearch read = saved("焊工", OTHER, 2);
        Instant later = Stored.NOON.instant().plus(Duration.ofDays(179));
        try (Store then = home.open(Clock.fixed(later, ZoneOffset.UTC))) {
            then.savedSearches().use(read);

            assertThat(then.savedSearches().forget(Stored.NOON.instant())).isZero();
            assertThat(then.savedSearches().forget(Stored.NOON.instant().plusSeconds(1))).isEqualTo(1);
            assertThat(then.savedSearches().numbers()).containsExactly(read.number());
        }
    }

    @Test
    void searchesAreReadInTheOrderInWhichTheyWereSaved() {
        SavedSearch first = saved("电工", ONE, 1);
        SavedSearch second = saved("焊工", OTHER, 2);

        assertThat(searches.after(0, 1)).containsExactly(first);
        assertThat(searches.after(first.number(), 1_000)).containsExactly(second);
        assertThat(searches.after(second.number(), 1_000)).isEmpty();
    }
}
