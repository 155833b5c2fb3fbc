package org.duijie.api.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.store.Store;
import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.Entry;
import org.duijie.index.profiles.EntryFields;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;
import org.duijie.index.search.Facet;
import org.duijie.index.search.Question;
import org.duijie.index.search.SearchFields;
import org.duijie.index.search.Sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class SearchDeskTest {
    private static final Actor STAFF = new Actor("wang");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    private final Gate gate = new Gate();
    private @TempDir Path data;
    private Store store;

    /** Fields that wait while a test keeps them from being added. */
    private static final class Gate implements EntryFields, AutoCloseable {
        private volatile CountDownLatch shut = new CountDownLatch(0);

        void shut() {
            shut = new CountDownLatch(1);
        }

        void open() {
            shut.countDown();
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void add(Entry entry, Document document) {
            try {
                shut.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            open();
        }
    }

    @BeforeEach
    void open() {
        store = Store.open(data, NOON);
        for (String id : List.of("firm-a", "firm-b", "firm-c")) {
            store.parties().put(new Enterprise(id, "滨海" + id + "厂", null, Contact.NONE, null, null), null, STAFF);
        }
        store.parties().put(Json.read("""
                {"kind": "graduate", "id": "grad", "name": "滨小海", "contact": {}, "profile": {}}""", Party.class), null,
                STAFF);
        for (String owner : List.of("firm-a", "firm-b")) {
            store.needs().put(Json.read("""
                    {"kind": "position", "id": "job-%s", "owner": "%s", "title": "滨海巡检员", "terms": {"headcount": 1},
                     "conditions": []}""".formatted(owner, owner), Need.class), null, STAFF);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Profiles index() {
        return Profiles.open(data.resolve("index"),
                new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                        store.synonyms()),
                dictionary -> List.of(new SearchFields(dictionary), gate), NOON);
    }

    private SearchDesk desk(Profiles profiles) {
        return new SearchDesk(profiles, new StoreLists(store.parties(), store.needs(), store.reviews()),
                store.parties(), store.needs(), store.reviews());
    }

    private static Question question(String words, Map<Facet, List<String>> filters, @Nullable String after) {
        return new Question(words, false, filters, Sorting.RELEVANCE, after, 4);
    }

    private static List<String> ids(Results results) {
        return results.hits().stream().map(hit -> switch (hit) {
            case Hit.OfParty of -> of.party().value().id();
            case Hit.OfNeed of -> of.need().value().id();
        }).toList();
    }

    @Test
    void whileTheIndexIsMadeForTheFirstTimeTheStoresListsAnswerAndSaySo() {
        gate.shut();
        try (Profiles index = index(); gate) {
            SearchDesk desk = desk(index);

            Results results = desk.find(question("滨海", Map.of(), null));

            assertThat(results.source()).isEqualTo(Results.Source.STORE);
            assertThat(results.answer()).isNull();
            assertThat(ids(results)).as("kinds by turns, and no person by a masked name")
                    .containsExactly("firm-a", "job-firm-a", "firm-b", "job-firm-b");
            gate.open();
            await().until(() -> desk.find(question("滨海", Map.of(), null)).source() == Results.Source.INDEX);
        }
    }

    @Test
    void theStoresListsAreNarrowedByKindAndOwner() {
        gate.shut();
        try (Profiles index = index(); gate) {
            SearchDesk desk = desk(index);

            assertThat(ids(desk.find(question("", Map.of(Facet.KIND, List.of("position")), null))))
                    .containsExactly("job-firm-a", "job-firm-b");
            assertThat(ids(desk.find(question("", Map.of(Facet.OWNER, List.of("firm-b")), null))))
                    .containsExactly("job-firm-b");
            assertThat(ids(desk.find(question("firm-c", Map.of(Facet.WHAT, List.of("party")), null))))
                    .containsExactly("firm-c");
        }
    }

    @Test
    void whileTheIndexIsMadeAnewWhatItHeldIsFoundAndItIsSaidWhatMayBeMissing() {
        try (Profiles index = index(); gate) {
            SearchDesk desk = desk(index);
            await().until(() -> desk.find(question("", Map.of(), null)).source() == Results.Source.INDEX);
            gate.shut();
            index.rebuild();
            await().until(() -> index.state().activity() instanceof Activity.Rebuilding);
            store.parties().put(new Enterprise("firm-d", "滨海四厂", null, Contact.NONE, null, null), null, STAFF);

            Results results = desk.find(question("滨海", Map.of(), null));

            assertThat(results.source()).isEqualTo(Results.Source.OLD_INDEX);
            assertThat(results.behind()).isEqualTo(1);
            assertThat(ids(results)).hasSize(4).doesNotContain("firm-d");
            gate.open();
            await().until(() -> desk.find(question("四厂", Map.of(), null)).hits().size() == 1);
        }
    }

    @Test
    void whatTheIndexStillNamesButTheStoreNoLongerHasIsLeftOut() {
        try (Profiles index = index(); gate) {
            SearchDesk desk = desk(index);
            await().until(() -> desk.find(question("", Map.of(), null)).source() == Results.Source.INDEX);
            gate.shut();
            index.rebuild();
            await().until(() -> index.state().activity() instanceof Activity.Rebuilding);
            store.parties().delete("firm-c", null, STAFF);

            assertThat(ids(desk.find(question("firm-c", Map.of(), null)))).isEmpty();
        }
    }

    @Test
    void aWalkThatTheIndexBeganIsNotGoneOnWithByTheStore() throws Exception {
        String next;
        try (Profiles index = index(); gate) {
            SearchDesk desk = desk(index);
            await().until(() -> desk.find(question("", Map.of(), null)).source() == Results.Source.INDEX);
            next = Objects.requireNonNull(desk.find(question("", Map.of(), null)).answer()).next();
        }
        Path folder = data.resolve("other");
        Files.createFile(folder);
        try (Profiles broken = Profiles.open(folder,
                new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                        store.synonyms()),
                dictionary -> List.of(new SearchFields(dictionary)), NOON)) {

            assertThat(desk(broken).find(question("", Map.of(), null)).source()).isEqualTo(Results.Source.STORE);
            assertThatThrownBy(() -> desk(broken).find(question("", Map.of(), next)))
                    .isInstanceOfSatisfying(Refusal.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        }
    }
}
