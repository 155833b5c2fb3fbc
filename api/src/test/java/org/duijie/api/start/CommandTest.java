package org.duijie.api.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.account.Passwords;
import org.duijie.api.account.Registrar;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @BeforeEach
    void keepTheStoreInATemporaryFolder() {
        System.setProperty("duijie.data", folder.toString());
    }

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty("duijie.data");
    }

    @Test
    void tellsItsUsageWhenMisused() {
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run("dance", "now")).isEqualTo(2);
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("verify <archive>", "export <run> <file>");
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "亲爱的");

        assertThat(run("verify", file.toString())).isEqualTo(1);
        assertThat(run("verify", folder.resolve("nothing").toString())).isEqualTo(1);
        assertThat(run("export", "r404", folder.resolve("out").toString())).isEqualTo(1);
    }

    @Test
    void leavesAFileAloneWhenThereIsNoSuchRun() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.duijie"), "an earlier archive");

        assertThat(run("export", "r404", file.toString())).isEqualTo(1);

        assertThat(file).hasContent("an earlier archive");
    }

    @Test
    void makesNoStoreToVerifyOrToTellItsUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "亲爱的");

        run("verify", file.toString());
        run("dance", "now");

        assertThat(folder.resolve("duijie.db")).doesNotExist();
    }

    @Test
    void givesAnAccountANewPassword() {
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            new Registrar(store.accounts(), new Passwords()).openFirst("lantern-ferry-48", false);
        }

        assertThat(run("password", "admin")).isZero();

        assertThat(console.toString(StandardCharsets.UTF_8)).containsPattern("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    }

    @Test
    void restoresWhatItHasBackedUpAndGivesNothingUpUntold() {
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            new Registrar(store.accounts(), new Passwords()).openFirst("lantern-ferry-48", false);
        }
        String file = folder.resolve("some.backup").toString();

        assertThat(run("backup", file)).isZero();
        assertThat(run("backup", file)).isEqualTo(1);
        assertThat(run("restore", file)).isEqualTo(1);
        assertThat(run("restore", file, "--please")).isEqualTo(2);
        assertThat(run("restore", file, "--replace")).isZero();

        assertThat(console.toString(StandardCharsets.UTF_8)).contains("exists already", "add --replace", "accounts 1",
                "the audit chain is whole");
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            assertThat(store.accounts().find("admin")).isPresent();
            assertThat(store.auditTrail().before(Long.MAX_VALUE, 1).getFirst().action()).isEqualTo("restore");
        }
    }

    @Test
    void theDoctorSaysWhatIsWrongAndByItsExitCodeWhetherAnythingIs() throws IOException {
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            new Registrar(store.accounts(), new Passwords()).openFirst("lantern-ferry-48", false);
        }
        assertThat(run("doctor")).isZero();

        Files.createDirectories(folder.resolve("index"));
        Files.writeString(folder.resolve("index/segments_1"), "no index");

        assertThat(run("doctor")).isEqualTo(1);
        assertThat(run("doctor", "--repair")).isZero();
        assertThat(run("doctor")).isZero();
        assertThat(run("doctor", "--please")).isEqualTo(2);
        assertThat(folder.resolve("index")).doesNotExist();
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("index  索引无法读出 / cannot be read", "repaired");
    }

    @Test
    void makesNoStoreOfWhatIsNoBackup() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "亲爱的");

        assertThat(run("restore", file.toString())).isEqualTo(1);

        assertThat(folder.resolve("duijie.db")).doesNotExist();
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("is no backup of Duijie");
    }

    private int run(String... args) {
        return Command.run(new PrintStream(console, true, StandardCharsets.UTF_8), args);
    }
}
