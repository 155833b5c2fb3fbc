package org.duijie.index.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Whatever goes wrong while the index follows, it comes to hold what the store holds, and searches go on. */
class TroubleTest {
    private @TempDir Path data;
    private Town town;

    @BeforeEach
    void open() {
        town = new Town(data, 1);
        town.firm("firm", "北方试验厂");
        town.graduate("zhang");
        town.position("job", "firm");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Path folder() {
        return data.resolve("index");
    }

    @Test
    void aFolderRemovedUnderneathIsMadeAnew() throws IOException, InterruptedException {
        try (Profiles index = town.index(folder())) {
            town.requireSame(index);

            remove(folder());
            town.graduate("li");

            town.requireSame(index);
            await().until(() -> holdsCommit(folder()));
        }
        try (Profiles index = town.index(folder())) {
            town.requireSame(index);
        }
    }

    @Test
    void aPlaceThatCannotBeUsedIsTriedAgainWhileSearchesGoOn() throws IOException, InterruptedException {
        try (Profiles index = town.index(folder())) {
            town.requireSame(index);
            remove(folder());
            Files.writeString(folder(), "a file where the folder should be");

            town.graduate("li");

            await().until(() -> index.state().activity() instanceof Activity.Broken);
            assertThat(Town.documents(index)).containsKeys("party/zhang", "need/job");
            assertThat(index.state().activity())
                    .isInstanceOfSatisfying(Activity.Broken.class,
                            broken -> assertThat(broken.since()).isEqualTo(Town.NOON.instant()));

            Files.delete(folder());

            town.requireSame(index);
            await().until(() -> index.state().activity() instanceof Activity.Following);
        }
    }

    @Test
    void aPlaceThatCannotBeUsedAtTheStartIsTriedAgain() throws IOException, InterruptedException {
        Files.writeString(folder(), "a file where the folder should be");
        try (Profiles index = town.index(folder())) {
            assertThat(index.state().activity()).isInstanceOf(Activity.Broken.class);
            assertThat(Town.documents(index)).isEmpty();
            assertThat(index.number()).isZero();

            Files.delete(folder());

            town.requireSame(index);
        }
    }

    @Test
    void anOutageOfTheStoreIsWaitedOutWhileSearchesGoOn() throws InterruptedException {
        Outage outage = new Outage();
        try (Profiles index = index(outage)) {
            town.requireSame(index);

            outage.beginAfter(0);
            town.graduate("li");
            await().until(() -> outage.refused() > 1);

            assertThat(index.state().activity()).isInstanceOf(Activity.Waiting.class);
            assertThat(Town.documents(index)).doesNotContainKey("party/li").containsKey("party/zhang");

            outage.end();

            town.requireSame(index);
            await().until(() -> index.state().activity() instanceof Activity.Following);
        }
    }

    @Test
    void anOutageAtAnyPointOfARebuildOnlyDelaysIt() throws InterruptedException {
        Outage outage = new Outage();
        try (Profiles index = index(outage)) {
            town.requireSame(index);
            for (int calls = 0; calls < 9; calls++) {
                outage.beginAfter(calls);
                index.rebuild();
                await().until(() -> outage.refused() > 0);
                assertThat(Town.documents(index)).as("what there was, after %s calls", calls).hasSize(3);
                outage.end();
                await().until(() -> index.state().activity() instanceof Activity.Following);
                town.requireSame(index);
            }
        }
    }

    @Test
    void theStoreMayBeGoneAtTheStart() throws InterruptedException {
        Outage outage = new Outage();
        outage.beginAfter(0);
        try (Profiles index = index(outage)) {
            await().until(() -> index.state().activity() instanceof Activity.Waiting);

            outage.end();

            town.requireSame(index);
        }
    }

    @Test
    void aReadingThatFailsHasTheFilesLookedAt() throws InterruptedException {
        try (Profiles index = town.index(folder())) {
            town.requireSame(index);

            assertThatThrownBy(() -> index.read(searcher -> {
                throw new CorruptIndexException("read wrong", "a file");
            })).isInstanceOf(UncheckedIOException.class);

            await().until(() -> index.state().activity() instanceof Activity.Broken);
            await().until(() -> index.state().activity() instanceof Activity.Following);
            town.graduate("li");
            town.requireSame(index);
        }
    }

    @Test
    void aRecordWhoseFieldsCannotBeMadeKeepsNoOtherFromBeingFound() throws InterruptedException {
        EntryFields failing = new Failing("zhang");
        EntryFields overlong = new Overlong("job");
        try (Profiles index = Profiles.open(folder(), town.sources(),
                dictionary -> List.of(new ToldFields("1"), failing, overlong),
                Town.NOON)) {
            await().until(() -> index.number() == town.store().changes().last());
            assertThat(Town.documents(index)).containsKeys("party/zhang", "need/job")
                    .containsEntry("party/firm", town.entries().get("party/firm"));

            town.graduate("zhang");
            town.position("job", "firm");
            town.graduate("li");

            await().until(() -> index.number() == town.store().changes().last());
            assertThat(Town.documents(index)).hasSize(4)
                    .containsEntry("party/li", town.entries().get("party/li"));
        }
    }

    private record Failing(String id) implements EntryFields {
        @Override
        public String version() {
            return "failing";
        }

        @Override
        public void add(Entry entry, Document document) {
            if (Key.of(entry).id().equals(id)) {
                throw new IllegalStateException("These fields cannot be made");
            }
        }
    }

    /** Lucene refuses a term of more than 32,766 bytes when it is asked to add the document. */
    private record Overlong(String id) implements EntryFields {
        @Override
        public String version() {
            return "overlong";
        }

        @Override
        public void add(Entry entry, Document document) {
            if (Key.of(entry).id().equals(id)) {
                document.add(new StringField("overlong.term", "长".repeat(20_000), Field.Store.NO));
            }
        }
    }

    private Profiles index(Outage outage) {
        return Profiles.open(folder(), outage.over(town.sources()), dictionary -> List.of(new ToldFields("1")),
                Town.NOON);
    }

    /** What the index has not yet put on disk would be put there meanwhile, so that is awaited. */
    private static void remove(Path folder) throws IOException {
        await().until(() -> holdsCommit(folder));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static boolean holdsCommit(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        }
    }
}
