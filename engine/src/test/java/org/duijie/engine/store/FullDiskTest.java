package org.duijie.engine.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.Seeds;
import org.duijie.engine.problem.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** On a disk of a megabyte, where one may be mounted. */
class FullDiskTest {
    @TempDir
    private Path disk;
    @TempDir
    private Path folder;

    @BeforeEach
    void mount() throws Exception {
        assumeThat(done("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString())).isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        done("umount", disk.toString());
    }

    @Test
    void aBackupThatDoesNotFitLeavesNothing() throws IOException {
        try (Home home = Home.Kind.SQLITE.fresh(); Store store = large(home)) {
            assertThatThrownBy(() -> store.backups().write(disk.resolve("b"), Stored.STAFF))
                    .isInstanceOfSatisfying(Unavailable.class,
                            full -> assertThat(full.why()).isEqualTo(Unavailable.Why.FULL));

            assertThat(disk).isEmptyDirectory();
            assertThat(store.auditTrail().before(Long.MAX_VALUE, 1)).extracting(entry -> entry.action())
                    .doesNotContain("backup");
        }
    }

    @Test
    void aRestoreThatDoesNotFitLeavesTheStoreAsItWas() throws IOException {
        try (Home home = Home.Kind.SQLITE.fresh(); Store store = large(home)) {
            store.backups().write(folder.resolve("b"), Stored.STAFF);
        }
        Home small = new Home.Folder(disk.resolve("data"));
        Map<String, List<String>> before;
        try (Store store = Stored.open(small)) {
            before = Crowd.of(store);
        }

        assertThatThrownBy(() -> small.restore(Stored.NOON).from(folder.resolve("b"), true, Stored.STAFF))
                .isInstanceOfSatisfying(Unavailable.class,
                        full -> assertThat(full.why()).isEqualTo(Unavailable.Why.FULL));

        assertThat(disk.resolve("data/restoring")).doesNotExist();
        try (Store store = Stored.empty(small)) {
            assertThat(Crowd.of(store)).isEqualTo(before);
        }
    }

    /** A store with three megabytes in it that cannot be packed to less than one and a half. */
    private static Store large(Home home) {
        Store store = Stored.open(home);
        byte[] noise = new byte[1_500_000];
        Seeds.fresh().trial(1).nextBytes(noise);
        JdbcClient.create(store.dataSource())
                .sql("INSERT INTO mappings (kind, signature, choices) VALUES ('graduate', 'noise', :noise)")
                .param("noise", HexFormat.of().formatHex(noise)).update();
        return store;
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            // No such program on this machine.
            return false;
        }
    }
}
