package org.duijie.api.fault;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;

import static org.assertj.core.api.Assertions.assertThat;

class BackupProcessTest {

    @RegisterExtension
    private final Processes processes = new Processes();

    @TempDir
    private Path folder;

    @Test
    void aStoreIsBackedUpWhileItServesAndRestoredElsewhere() {
        Path file = folder.resolve("nightly.backup");
        AppProcess app = processes.start(folder.resolve("data"));
        JsonNode needs = app.admin().get("/api/v1/needs").json();

        AppProcess backup = processes.command(folder.resolve("data"), "backup", file.toString());
        assertThat(backup.awaitEnd()).as(backup::output).isZero();
        AppProcess tooEarly = processes.command(folder.resolve("data"), "restore", file.toString(), "--replace");
        assertThat(tooEarly.awaitEnd()).as(tooEarly::output).isEqualTo(1);
        assertThat(tooEarly.output()).contains("is in use by another process");
        app.stop();
        AppProcess restore = processes.command(folder.resolve("rehearsal"), "restore", file.toString());
        assertThat(restore.awaitEnd()).as(restore::output).isZero();

        Caller again = processes.start(folder.resolve("rehearsal")).admin();
        assertThat(needs.path("items").size()).isPositive();
        assertThat(again.get("/api/v1/needs").json()).isEqualTo(needs);
        assertThat(again.get("/api/v1/audit/check").json().path("whole").asBoolean()).isTrue();
    }
}
