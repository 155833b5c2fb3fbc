package org.duijie.index.openings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedCheck;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.store.Store;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.engine.watch.Hit;
import org.duijie.engine.watch.Owner;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.engine.watch.SavedSearch;
import org.duijie.engine.watch.SavedSearches;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;
import org.duijie.index.search.SearchFields;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever saved a search hears of what comes up, once, whatever happens to the nodes meanwhile. */
class OpeningWatchTest {
    private static final Actor STAFF = new Actor("wang");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final Condition MEN_ONLY = new Condition(ConditionKind.SEX, "限男性");
    private static final Owner OWNER = Owner.device("key");
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private Node one;
    private int saved;

    /** A server without its pages. */
    private static final class Node implements AutoCloseable {
        private final Store store;
        private final Sources sources;
        private final Profiles profiles;
        private OpeningWatch watch;

        Node(Path folder, String index) {
            store = Store.open(folder, NOON);
            sources = new Sources(store.changes(), store.parties(), store.needs(), store.reviews(), store.synonyms());
            profiles = Profiles.open(folder.resolve(index), sources,
                    dictionary -> List.of(new SearchFields(dictionary), new OpeningFields(dictionary)),
                    NOON);
            watch = begun();
        }

        private OpeningWatch begun() {
            return OpeningWatch.start(profiles, sources, store.savedSearches(), store.hits(), NOON);
        }

        void restart() {
            watch.close();
            watch = begun();
        }

        @Override
        public void close() {
            watch.close();
            profiles.close();
            store.close();
        }
    }

    @BeforeEach
    void open() {
        one = new Node(folder, "index");
        one.store.parties().put(Board.HONGDA, null, STAFF);
    }

    @AfterEach
    void close() {
        one.close();
    }

    private static Position position(String id, String title, Condition... conditions) {
        Position bare = (Position) Json.read("""
                {"kind": "position", "id": "%s", "owner": "ent-01", "title": "%s", "terms": {"headcount": 1}}"""
                .formatted(id, title), Need.class);
        return new Position(bare.id(), bare.owner(), bare.title(), "", bare.terms(), "", List.of(conditions));
    }

    private void put(Position position) {
        one.store.needs().put(position, null, STAFF);
    }

    private SavedSearch save(SavedQuestion question) {
        return one.store.savedSearches().save(question, OWNER, "%032x".formatted(++saved));
    }

    private SavedSearch save(String words) {
        return save(new SavedQuestion(words, Map.of()));
    }

    private List<Hit> hits(SavedSearch search) {
        return one.store.savedSearches().find(search.feed(), 100).map(SavedSearches.Listed::newest).orElse(List.of());
    }

    private List<String> needs(SavedSearch search) {
        return hits(search).stream().map(Hit::need).toList();
    }

    private void awaitNeeds(SavedSearch search, String... needs) {
        Awaitility.await().atMost(LONG)
                .untilAsserted(() -> assertThat(needs(search)).containsExactlyInAnyOrder(needs));
    }

    /** Waits until everything written before is looked at. */
    private void settle() {
        SavedSearch last = save("哨兵" + saved);
        Position sentinel = position("sentinel-" + saved, last.question().words());
        put(sentinel);
        awaitNeeds(last, sentinel.id());
        one.store.needs().delete(sentinel.id(), null, STAFF);
        awaitNeeds(last);
        one.store.savedSearches().remove(OWNER, last.number());
    }

    @Test
    void readsSavedSearchesByTheWordsTheBureauHasPublishedSince() {
        SavedSearch jars = save("小蜜罐");
        settle();
        put(position("before", "大蜂箱工艺"));
        settle();
        assertThat(needs(jars)).isEmpty();

        one.store.synonyms().publish(new Synonyms.Plan(null, "小蜜罐 = 大蜂箱", "", null, null), STAFF);
        put(position("after", "大蜂箱操作"));

        awaitNeeds(jars, "after");
    }

    @Test
    void tellsOfWhatComesUpAfterTheSearchWasSavedAndOfNothingElse() {
        put(position("before", "电工"));
        SavedSearch electricians = save("电工");
        put(position("p1", "高级电工"));
        put(position("p2", "焊工"));

        awaitNeeds(electricians, "p1");
        SavedSearch welders = save("焊工");
        settle();
        assertThat(needs(electricians)).containsExactly("p1");
        assertThat(needs(welders)).isEmpty();
    }

    @Test
    void tellsOfAPositionWhenItMayBePublishedAndNoLongerThanThat() {
        SavedSearch search = save("diangong");
        put(position("p1", "电工", MEN_ONLY));
        put(position("p2", "电工"));
        awaitNeeds(search, "p2");

        one.store.reviews().decide(List.of(new Reviews.Target("p1", null)), Review.Decision.ADMITTED, "看过", STAFF);
        awaitNeeds(search, "p1", "p2");
        one.store.reviews().decide(List.of(new Reviews.Target("p1", null)), Review.Decision.HELD_BACK, "看过", STAFF);
        awaitNeeds(search, "p2");
        put(position("p2", "焊工"));
        awaitNeeds(search);
        put(position("p2", "电工"));
        awaitNeeds(search, "p2");
        one.store.needs().delete("p2", null, STAFF);
        awaitNeeds(search);
    }

    @Test
    void tellsOnceOfAPositionHoweverOftenItChangesOrTheNodeBeginsAgain() {
        SavedSearch search = save("电工");
        put(position("p1", "电工"));
        awaitNeeds(search, "p1");
        List<Hit> first = hits(search);
        put(position("p1", "电工 急聘"));
        one.restart();
        put(position("p2", "电工"));
        awaitNeeds(search, "p1", "p2");

        one.restart();
        settle();

        assertThat(hits(search)).hasSize(2).containsAll(first);
    }

    @Test
    void aNewNameOfItsOwnerBringsNoNewPositionButMayTakeSomeAway() {
        SavedSearch byOwner = save("宏达");
        put(position("p1", "电工"));
        awaitNeeds(byOwner, "p1");
        SavedSearch later = save("电工");

        one.store.parties().put(new Enterprise("ent-01", "东方纺织有限公司", null, Board.HONGDA.contact(), null, null), null,
                STAFF);

        awaitNeeds(byOwner);
        assertThat(needs(later)).isEmpty();
    }

    /** A position the store takes. */
    private static Position legal(RandomQuestions invented, String id) {
        return Stream.generate(() -> invented.position(id))
                .filter(position -> NeedCheck.check(position, Optional.of(PartyKind.ENTERPRISE)).isEmpty()).findFirst()
                .orElseThrow();
    }

    @Test
    void ofTwoNodesThatComeAndGoEachPositionIsToldOnceAndAsTheSearchWouldFindIt() throws Exception {
        Seeds seeds = Seeds.fresh();
        RandomGenerator random = seeds.trial(0);
        RandomQuestions invented = new RandomQuestions(random);
        List<SavedSearch> searches = new ArrayList<>();
        Map<String, Long> changed = new HashMap<>();
        try (Node other = new Node(folder, "index-2")) {
            for (int i = 0; i < 120; i++) {
                String id = "p" + random.nextInt(25);
                switch (random.nextInt(8)) {
                    case 0 -> {
                        OpeningQuestion question = invented.question();
                        if (MonitorTest.legal(question) && searches.size() < SavedSearches.MOST - 1) {
                            searches.add(save(question.toSave()));
                        }
                    }
                    case 1 -> (random.nextBoolean() ? one : other).restart();
                    case 2 -> {
                        if (one.store.needs().find(id).isPresent()) {
                            one.store.needs().delete(id, null, STAFF);
                        }
                    }
                    default -> {
                        put(legal(invented, id));
                        changed.put(id, one.store.changes().last());
                    }
                }
            }
            settle();
        }
        assertThat(one.profiles.await(one.store.changes().last(), LONG)).isTrue();
        OpeningSearch live = new OpeningSearch(one.profiles);
        for (SavedSearch search : Set.copyOf(searches)) {
            OpeningQuestion question = OpeningQuestion.of(search.question(), Board.TODAY).orElseThrow();
            Set<String> found = new HashSet<>();
            live.answer(new OpeningQuestion(question.words(), question.filters(), question.sorting(), Board.TODAY,
                    null, 100)).hits().forEach(hit -> found.add(hit.id()));
            found.removeIf(id -> changed.getOrDefault(id, 0L) <= search.since());
            assertThat(needs(search)).as("%s, %s", question, seeds.of(0)).containsExactlyInAnyOrderElementsOf(found);
        }
    }
}
