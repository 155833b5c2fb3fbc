package org.duijie.index.openings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.store.Store;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Entry;
import org.duijie.index.profiles.EntryFields;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;
import org.duijie.index.search.SearchFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the bureau publishes reaches those who search, and nobody ever sees half of it. */
class SynonymsFollowTest {
    private static final Actor STAFF = new Actor("wang");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final Duration LONG = Duration.ofSeconds(30);
    /** Both are words we ship. */
    private static final String KNOWN = "电工 = 保安\n";
    /** Neither is a word but for this. */
    private static final String NEW = "小蜜罐 = 大蜂箱\n";

    private @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder, NOON);
        store.parties().put(Board.HONGDA, null, STAFF);
        int number = 0;
        for (String title : List.of("电工", "保安", "小蜜罐工艺", "大蜂箱工艺")) {
            store.needs().put(Json.read("""
                    {"kind": "position", "id": "p%d", "owner": "ent-01", "title": "%s", "terms": {"headcount": 1}}"""
                    .formatted(++number, title), Need.class), null, STAFF);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Profiles index(String name, EntryFields... besides) {
        return index(name, store.changes(), besides);
    }

    private Profiles index(String name, ChangeFeed changes, EntryFields... besides) {
        return Profiles.open(folder.resolve(name),
                new Sources(changes, store.parties(), store.needs(), store.reviews(), store.synonyms()),
                dictionary -> Stream.concat(
                        List.of(new SearchFields(dictionary), new OpeningFields(dictionary)).stream(),
                        List.of(besides).stream()).toList(),
                NOON);
    }

    private long publish(String text) {
        return store.synonyms().publish(new Synonyms.Plan(null, text, "", null, null), STAFF).number();
    }

    private void reached(Profiles index) throws InterruptedException {
        assertThat(index.await(store.changes().last(), LONG)).isTrue();
    }

    private static List<String> found(Profiles index, String words) {
        return new OpeningSearch(index).answer(Board.ask(words)).hits().stream().map(Board::title).sorted().toList();
    }

    @Test
    void wordsThatAreKnownAlreadyStandForTheSameAtOnceOnEveryNode() throws InterruptedException {
        try (Profiles one = index("one"); Profiles other = index("other")) {
            for (Profiles node : List.of(one, other)) {
                reached(node);
                assertThat(found(node, "电工")).containsExactly("电工");
            }

            long number = publish(KNOWN);

            for (Profiles node : List.of(one, other)) {
                reached(node);
                assertThat(node.dictionary().number()).isEqualTo(number);
                assertThat(node.dictionary().cutting()).isEqualTo(Dictionary.shipped().cutting());
                assertThat(found(node, "电工")).containsExactly("保安", "电工");
            }
        }
    }

    @Test
    void whoSearchesWhileEverythingIsMadeAnewSeesWhatWasBeforeOrWhatIsAfter() throws Exception {
        Gate gate = new Gate();
        try (Profiles index = index("index", gate)) {
            reached(index);
            List<String> before = found(index, "小蜜罐");
            AtomicBoolean enough = new AtomicBoolean();
            Set<List<String>> seen = ConcurrentHashMap.newKeySet();
            try (ExecutorService visitor = Executors.newSingleThreadExecutor()) {
                Future<?> visit = visitor.submit(() -> {
                    while (!enough.get()) {
                        seen.add(found(index, "小蜜罐"));
                    }
                });
                gate.shut();
                publish(NEW);
                await().atMost(LONG).until(gate::reached);
                seen.clear();
                await().atMost(LONG).until(() -> !seen.isEmpty());

                assertThat(seen).as("while it is made anew").containsExactly(before);
                assertThat(index.dictionary().number()).isZero();

                gate.open();
                await().atMost(LONG).until(() -> seen.size() == 2);
                enough.set(true);
                visit.get();
            }
            assertThat(before).containsExactly("小蜜罐工艺");
            assertThat(seen).containsExactlyInAnyOrder(before, List.of("大蜂箱工艺", "小蜜罐工艺"));
            assertThat(index.dictionary().number()).isEqualTo(1);
        }
    }

    @Test
    void whatIsPublishedJustWhenEverythingBeginsToBeMadeIsNotPassedOver() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        ChangeFeed meddled = new ChangeFeed() {
            @Override
            public List<Change> after(long number, int limit) {
                return store.changes().after(number, limit);
            }

            @Override
            public String identity() {
                return store.changes().identity();
            }

            @Override
            public long last() {
                if (asked.incrementAndGet() == 2) {
                    publish(NEW);
                }
                return store.changes().last();
            }
        };
        try (Profiles index = index("index", meddled)) {
            await().atMost(LONG).until(() -> store.synonyms().last() > 0);
            reached(index);
            assertThat(found(index, "大蜂箱")).hasSize(2);
        }
    }

    @Test
    void anEarlierVersionComesBack() throws InterruptedException {
        try (Profiles index = index("index")) {
            publish(NEW);
            reached(index);
            assertThat(found(index, "大蜂箱")).hasSize(2);

            publish("");
            reached(index);
            assertThat(found(index, "大蜂箱")).containsExactly("大蜂箱工艺");

            publish(NEW);
            reached(index);
            assertThat(found(index, "大蜂箱")).hasSize(2);
        }
    }

    @Test
    void whoStartsAfterwardsSearchesByTheWordsTheFilesWereMadeByUntilTheyAreMadeAnew() throws Exception {
        Gate gate = new Gate();
        try (Profiles index = index("index", gate)) {
            publish(NEW);
            reached(index);
        }
        publish("");
        gate.shut();
        try (Profiles index = index("index", gate)) {
            await().atMost(LONG).until(gate::reached);

            assertThat(index.dictionary().number()).isEqualTo(1);
            assertThat(found(index, "大蜂箱")).hasSize(2);

            gate.open();
            reached(index);
            assertThat(found(index, "大蜂箱")).containsExactly("大蜂箱工艺");
        }
    }

    /** Lets no document be made while it is shut. */
    private static final class Gate implements EntryFields {
        private volatile CountDownLatch opened = new CountDownLatch(0);
        private volatile boolean reached;

        void shut() {
            reached = false;
            opened = new CountDownLatch(1);
        }

        void open() {
            opened.countDown();
        }

        boolean reached() {
            return reached;
        }

        @Override
        public String version() {
            return "gate";
        }

        @Override
        public void add(Entry entry, Document document) {
            try {
                reached = true;
                assertThat(opened.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
