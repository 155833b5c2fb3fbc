package org.duijie.index.profiles;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ProfilesTest {
    private @TempDir Path data;
    private Town town;

    @BeforeEach
    void open() {
        town = new Town(data, 1);
        town.firm("firm", "北方试验厂");
        town.graduate("zhang");
        town.position("job", "firm", new Condition(ConditionKind.SEX, "限男性"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Profiles index() {
        return town.index(folder());
    }

    private Path folder() {
        return data.resolve("index");
    }

    @Test
    void holdsWhatTheStoreHeldBeforeItWasThere() throws InterruptedException {
        try (Profiles index = index()) {
            town.requireSame(index);

            assertThat(Town.documents(index)).containsOnlyKeys("party/firm", "party/zhang", "need/job");
            assertThat(index.state().activity()).isInstanceOf(Activity.Following.class);
            assertThat(index.state().documents()).isEqualTo(3);
            assertThat(index.state().lag()).isZero();
            await().untilAsserted(() -> assertThat(index.state().committed()).isEqualTo(Town.NOON.instant()));
        }
    }

    @Test
    void followsNewChangedAndRemovedRecords() throws InterruptedException {
        try (Profiles index = index()) {
            town.requireSame(index);

            town.graduate("li");
            town.graduate("zhang");
            town.store().needs().delete("job", null, Town.STAFF);

            town.requireSame(index);
            assertThat(Town.documents(index)).containsOnlyKeys("party/firm", "party/zhang", "party/li");
        }
    }

    @Test
    void followsADecisionOnANeed() throws InterruptedException {
        try (Profiles index = index()) {
            town.requireSame(index);
            assertThat(Town.documents(index).get("need/job")).contains("standing=PENDING");

            town.store().reviews().decide(List.of(new Reviews.Target("job", null)), Review.Decision.ADMITTED, "公安岗位",
                    Town.STAFF);

            town.requireSame(index);
            assertThat(Town.documents(index).get("need/job")).contains("standing=ADMITTED");
        }
    }

    @Test
    void makesTheNeedsOfAChangedOwnerAnewHoweverMany() throws InterruptedException {
        List<Versioned<Need>> jobs = IntStream.range(0, 500)
                .mapToObj(i -> new Versioned<>(town.aPosition("job-" + i, "firm"), 0)).toList();
        town.store().needs().putAll(jobs, Town.STAFF);
        try (Profiles index = index()) {
            town.requireSame(index);

            town.firm("firm", "南方试验厂");

            town.requireSame(index);
            assertThat(Town.documents(index).get("need/job-499")).contains("南方试验厂");
        }
    }

    @Test
    void goesOnWhereItStopped() throws InterruptedException {
        try (Profiles index = index()) {
            town.requireSame(index);
        }
        town.graduate("li");

        try (Profiles index = index()) {
            assertThat(Town.documents(index)).as("what was there is shown at once").hasSizeGreaterThan(2);
            town.requireSame(index);
        }
    }

    @Test
    void isMadeAnewWhenARoomIsAnother() throws InterruptedException {
        try (Profiles index = index()) {
            town.requireSame(index);
        }

        try (Profiles index = Profiles.open(folder(), town.sources(), dictionary -> List.of(), Town.NOON)) {
            assertThat(index.await(town.store().changes().last(), Duration.ofSeconds(60))).isTrue();
            assertThat(Town.documents(index)).containsOnlyKeys("party/firm", "party/zhang", "need/job")
                    .containsValue(null);
        }
    }

    @Test
    void searchesSeeOnlySegmentsThatWereReadAhead() throws InterruptedException {
        WarmedFields warmed = new WarmedFields();
        try (Profiles index = Profiles.open(folder(), town.sources(), dictionary -> List.of(warmed), Town.NOON)) {
            town.requireReached(index);
            for (int i = 0; i < 40; i++) { // enough for some to be merged
                town.graduate("g-" + i);
                town.requireReached(index);

                assertThat(warmed.missing(index)).isEmpty();
            }
        }

        WarmedFields opened = new WarmedFields();
        try (Profiles index = Profiles.open(folder(), town.sources(), dictionary -> List.of(opened), Town.NOON)) {
            await().untilAsserted(() -> assertThat(opened.missing(index)).isEmpty());
        }
    }

    @Test
    void aReadingKeepsWhatItSees() throws InterruptedException {
        try (Profiles index = index()) {
            town.requireSame(index);

            int documents = index.read(searcher -> {
                town.graduate("li");
                await().until(() -> index.number() == town.store().changes().last());
                return searcher.count(new MatchAllDocsQuery());
            });

            assertThat(documents).isEqualTo(3);
            assertThat(index.<Integer>read(searcher -> searcher.getIndexReader().numDocs())).isEqualTo(4);
        }
    }

    @Test
    void refusesAFolderSomebodyElseUses() {
        try (Profiles index = index()) {
            assertThatThrownBy(this::index).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
            assertThat(index.read(IndexSearcher::getIndexReader)).isNotNull();
        }
    }
}
