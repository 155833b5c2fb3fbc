package org.duijie.index.profiles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.index.analysis.Dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class InspectionTest {
    private @TempDir Path data;
    private Town town;

    @BeforeEach
    void open() throws InterruptedException {
        town = new Town(data, 1);
        town.firm("firm", "北方试验厂");
        town.position("job", "firm");
        for (int i = 10; i < 60; i++) {
            town.graduate("graduate-" + i);
        }
        try (Profiles index = town.index(folder())) {
            town.requireSame(index);
            assertThat(index.compare()).isEqualTo(new Comparison(52, NONE, NONE, NONE));
        }
    }

    private static final Comparison.Keys NONE = new Comparison.Keys(0, List.of());

    @AfterEach
    void close() {
        town.close();
    }

    private Path folder() {
        return data.resolve("index");
    }

    @Test
    void changesThatAreStillToBeFollowedAreNoDifference() throws IOException {
        town.graduate("li");
        town.graduate("graduate-10");
        town.store().parties().delete("graduate-11", null, Town.STAFF);

        assertThat(Profiles.compare(folder(), town.sources()).same()).isTrue();
    }

    @Test
    void tellsWhatTheIndexLostKeptOrHeldTooLong() throws IOException {
        Rooms rooms = new Rooms(Dictionary.shipped(), List.of());
        Entry job = new Entries(town.sources()).find(Key.Kind.NEED, List.of("job")).getFirst();
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder()), new IndexWriterConfig())) {
            for (int i = 10; i < 40; i++) {
                writer.deleteDocuments(Key.ofParty("graduate-" + i).term());
            }
            writer.updateDocument(Key.of(job).term(), rooms.bare(new Entry.OfNeed(((Entry.OfNeed) job).need(), 7,
                    ((Entry.OfNeed) job).standing(), ((Entry.OfNeed) job).owner())));
            writer.addDocument(rooms.bare(new Entry.OfNeed(town.aPosition("gone", "firm"), 1,
                    ((Entry.OfNeed) job).standing(), ((Entry.OfNeed) job).owner())));
        }

        Comparison told = Profiles.compare(folder(), town.sources());

        assertThat(told.same()).isFalse();
        assertThat(told.missing().count()).isEqualTo(30);
        assertThat(told.missing().first()).hasSize(20).startsWith("party/graduate-10").endsWith("party/graduate-29");
        assertThat(told.stale()).isEqualTo(new Comparison.Keys(1, List.of("need/job")));
        assertThat(told.superfluous()).isEqualTo(new Comparison.Keys(1, List.of("need/gone")));
    }

    @Test
    void aRebuildMendsEveryDifference() throws IOException, InterruptedException {
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder()), new IndexWriterConfig())) {
            writer.deleteDocuments(Key.ofParty("graduate-10").term());
        }
        try (Profiles index = town.index(folder())) {
            await().until(() -> index.number() == town.store().changes().last());
            assertThat(index.compare().missing()).isEqualTo(new Comparison.Keys(1, List.of("party/graduate-10")));

            index.rebuild();

            await().until(() -> index.compare().same());
            town.requireSame(index);
        }
    }
}
