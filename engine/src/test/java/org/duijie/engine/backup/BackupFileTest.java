package org.duijie.engine.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.RandomRecords;
import org.duijie.engine.Seeds;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackupFileTest {
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final List<Column> COLUMNS = List.of(new Column("id", Column.Kind.TEXT),
            new Column("number", Column.Kind.NUMBER), new Column("enabled", Column.Kind.TRUTH),
            new Column("frozen", Column.Kind.BYTES));

    private final Seeds seeds = Seeds.fresh();
    @TempDir
    private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("some.backup");
        Files.write(file, backup(rows(seeds.trial(0), 20)));
    }

    @Test
    void givesBackEveryRowAsItWas() throws IOException {
        for (int trial = 0; trial < 20; trial++) {
            List<@Nullable Object[]> rows = rows(seeds.trial(trial), trial * 5);
            Files.write(file, backup(rows));
            List<@Nullable Object[]> again = new ArrayList<>();

            BackupFile backup = BackupFile.verified(file);
            backup.read((table, values) -> again.add(values));

            assertThat(again).as(seeds.of(trial)).usingRecursiveComparison().isEqualTo(rows);
            assertThat(backup.header()).as(seeds.of(trial)).isEqualTo(header(rows.size()));
        }
    }

    @Test
    void canBeReadWithoutThisSoftware() throws IOException {
        String text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        byte[] bytes = Files.readAllBytes(file);
        MessageDigest digest = Seal.digest();
        digest.update(bytes, 0, bytes.length - Seal.LENGTH);

        assertThat(text.lines()).hasSize(1 + 1 + 20 + 1).first().asString()
                .startsWith("{\"format\":\"duijie-backup\",\"version\":1,");
        assertThat(text.lines().reduce("", (before, line) -> line))
                .isEqualTo("\"sha256:" + HexFormat.of().formatHex(digest.digest()) + "\"");
    }

    @Test
    void noBitCanChangeUnnoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        RandomGenerator random = seeds.trial(1);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) (1 << random.nextInt(8));

            refused(damaged, "byte " + i);
        }
    }

    @Test
    void isRefusedWhereverItIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), length + " bytes");
        }
        assertThat(refused(Arrays.copyOf(whole, whole.length - 1), "the last byte"))
                .hasMessageContaining("is cut off");
        refused(Arrays.copyOf(whole, whole.length + 1), "a byte more");
    }

    @Test
    void saysThatItIsDamaged() throws IOException {
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length / 2] ^= 1;

        assertThat(refused(damaged, "the middle")).hasMessageContaining("is damaged");
    }

    @Test
    void takesNoOtherFileForABackup() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"format\":\"other\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] foreign : List.of(new byte[0], "亲爱的".getBytes(StandardCharsets.UTF_8), packed.toByteArray(),
                "SQLite format 3\0".repeat(200).getBytes(StandardCharsets.UTF_8))) {
            assertThat(refused(foreign, foreign.length + " bytes")).hasMessageContaining("is no backup of Duijie");
        }
    }

    @Test
    void leavesWhatANewerVersionHasMadeToIt() throws IOException {
        assertThat(refused(sealed("{\"format\":\"duijie-backup\",\"version\":2,\"rows\":7}\n"), "version 2"))
                .hasMessageContaining("was made by a newer version");
    }

    @Test
    void isNotTakenInByASealOnSomethingElse() throws IOException {
        assertThat(refused(sealed("{\"format\":\"duijie-backup\",\"version\":1}\n[\n"), "no header"))
                .hasMessageContaining("is damaged");

        String header = Json.write(new Format.FirstLine(Format.NAME, Format.VERSION, header(1)));
        for (String rows : List.of("", "\"other\"\n", "\"accounts\"\n", "\"accounts\"\n[1,2]\n",
                "\"accounts\"\n[\"a\",1,true,\"AA==\"]\n[\"b\",1,true,\"AA==\"]\n",
                "\"accounts\"\n[\"a\",1,true,\"AA==\",5]\n", "\"accounts\"\n[\"a\",1.5e400,true,\"AA==\"]\n",
                "\"accounts\"\n[\"a\",1,true,\"?\"]\n", "\"accounts\"\n[\"a\",1,0,\"AA==\"]\n")) {
            Files.write(file, sealed(header + "\n" + rows));
            BackupFile backup = BackupFile.verified(file);

            assertThatThrownBy(() -> backup.read((table, values) -> {})).as(rows).isInstanceOf(Refusal.class)
                    .hasMessageContaining("is damaged");
        }
    }

    @Test
    void theWriterKeepsToItsHeader() throws IOException {
        Table table = header(1).tables().getFirst();

        assertThatThrownBy(() -> new BackupWriter(OutputStream.nullOutputStream(), header(1)).finish())
                .isInstanceOf(IllegalStateException.class);
        BackupWriter few = new BackupWriter(OutputStream.nullOutputStream(), header(1));
        few.begin(table);
        assertThatThrownBy(few::finish).isInstanceOf(IllegalStateException.class).hasMessageContaining("0 rows, not 1");
        BackupWriter other = new BackupWriter(OutputStream.nullOutputStream(), header(1));
        assertThatThrownBy(() -> other.begin(table.of(2))).isInstanceOf(IllegalStateException.class);
    }

    private Refusal refused(byte[] bytes, String what) throws IOException {
        Files.write(file, bytes);
        List<Refusal> refusals = new ArrayList<>();
        assertThatThrownBy(() -> BackupFile.verified(file)).as(what + ", " + seeds.of(1))
                .isInstanceOfSatisfying(Refusal.class, refusals::add);
        assertThat(refusals.getFirst().kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusals.getFirst();
    }

    private static byte[] sealed(String lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GZIPOutputStream packed = new GZIPOutputStream(out);
        packed.write(lines.getBytes(StandardCharsets.UTF_8));
        packed.finish();
        out.write(Seal.of(Seal.digest().digest(out.toByteArray())));
        return out.toByteArray();
    }

    private static byte[] backup(List<@Nullable Object[]> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Header header = header(rows.size());
        BackupWriter writer = new BackupWriter(out, header);
        writer.begin(header.tables().getFirst());
        for (@Nullable
        Object[] row : rows) {
            writer.row(row);
        }
        writer.finish();
        return out.toByteArray();
    }

    private static Header header(int rows) {
        return new Header(7, "3f0c", NOON, List.of(new Table("accounts", COLUMNS, rows)));
    }

    private static List<@Nullable Object[]> rows(RandomGenerator random, int number) {
        RandomRecords records = new RandomRecords(random);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            byte[] bytes = new byte[random.nextInt(100)];
            random.nextBytes(bytes);
            @Nullable
            Object[] row = {records.any(String.class), random.nextLong(), random.nextBoolean(), bytes};
            row[random.nextInt(4)] = null;
            rows.add(row);
        }
        return rows;
    }
}
