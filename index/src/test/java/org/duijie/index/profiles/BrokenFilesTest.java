package org.duijie.index.profiles;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.StringHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.index.analysis.Dictionary;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever lies in the folder at the start, the index comes to hold what the store holds. */
class BrokenFilesTest {
    private static final int DAMAGES = 40;
    private final Seeds seeds = Seeds.fresh();
    private @TempDir Path data;
    private Town town;

    @BeforeEach
    void open() throws InterruptedException {
        town = new Town(data, 1);
        town.firm("firm", "北方试验厂");
        for (int i = 0; i < 30; i++) {
            town.graduate("graduate-" + i);
            town.position("job-" + i, "firm");
        }
        hold();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Path folder() {
        return data.resolve("index");
    }

    /** Opens the index, waits until it holds what the store holds, and closes it. */
    private void hold() throws InterruptedException {
        try (Profiles index = town.index(folder())) {
            town.requireSame(index);
        }
    }

    @Test
    void aFolderThatWasRemovedIsMadeAnew() throws IOException, InterruptedException {
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(folder());

        hold();

        assertThat(files()).isNotEmpty();
    }

    @Test
    void filesDamagedInAnyWayAreMadeAnew() throws IOException, InterruptedException {
        for (int trial = 0; trial < DAMAGES; trial++) {
            RandomGenerator random = seeds.trial(trial);
            town.graduate("graduate-" + random.nextInt(60));
            String damage = damage(random);
            try {
                hold();
            } catch (AssertionError e) {
                throw new AssertionError(seeds.of(trial) + ": " + damage, e);
            }
        }
    }

    private String damage(RandomGenerator random) throws IOException {
        List<Path> files = files();
        Path file = files.get(random.nextInt(files.size()));
        long size = Files.size(file);
        String name = file.getFileName().toString();
        if (size == 0 || random.nextInt(4) == 0) {
            Files.delete(file);
            return name + " removed";
        }
        long place = random.nextLong(size);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            if (random.nextBoolean()) {
                bytes.setLength(place);
                return name + " cut at " + place;
            }
            bytes.seek(place);
            int before = bytes.read();
            bytes.seek(place);
            bytes.write(before ^ (1 << random.nextInt(8)));
            return name + " changed at " + place;
        }
    }

    @Test
    void filesInAFormOfALaterLuceneAreMadeAnew() throws IOException, InterruptedException {
        try (Directory directory = FSDirectory.open(folder());
                var out = directory.createOutput("segments_zz", IOContext.DEFAULT)) {
            CodecUtil.writeIndexHeader(out, "segments", 1_000, StringHelper.randomId(), "zz");
            CodecUtil.writeFooter(out);
        }

        hold();
    }

    @Test
    void whatAnotherProgramWroteIsMadeAnew() throws IOException, InterruptedException {
        try (Directory directory = FSDirectory.open(folder());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("number", "many").entrySet());
        }

        hold();
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws IOException, InterruptedException {
        Path note = Files.writeString(folder().resolve("note.txt"), "请勿删除");
        Files.delete(files().stream().filter(f -> f.getFileName().toString().startsWith("segments")).findFirst()
                .orElseThrow());

        hold();

        assertThat(note).hasContent("请勿删除");
    }

    @Test
    void theIndexOfAnotherStoreIsMadeAnewHoweverLongItsFeed(@TempDir Path elsewhere) throws InterruptedException {
        try (Town other = new Town(elsewhere, 2)) {
            for (int i = 0; i < 100; i++) {
                other.graduate("other-" + i);
            }
            try (Profiles index = other.index(folder())) {
                other.requireSame(index);
            }
        }
        hold();
    }

    @Test
    void theIndexOfAStoreThatWasPutBackIsMadeAnew() throws IOException, InterruptedException {
        town.close();
        Path file = data.resolve("duijie.db");
        Path copy = Files.copy(file, data.resolve("copy.db"));
        town = new Town(data, 3);
        town.graduate("afterwards");
        town.store().needs().delete("job-1", null, Town.STAFF);
        hold();
        town.close();
        Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);

        town = new Town(data, 4);

        hold();
    }

    @Test
    void aCommitSaysWhatItHolds() throws IOException {
        try (Directory directory = FSDirectory.open(folder());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(Stamp.of(reader.getIndexCommit().getUserData())).contains(
                    new Stamp(town.store().changes().identity(), town.store().changes().last(), 0,
                            Stamp.made(new Rooms(Dictionary.shipped(), List.of(new ToldFields("1"))))));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }
}
