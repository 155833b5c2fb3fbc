package org.duijie.api.fault;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AppProcessTest {

    @RegisterExtension
    private final Processes processes = new Processes();

    @TempDir
    private Path data;

    @Test
    void startsAsByHandAndEndsWhenAsked() {
        AppProcess app = processes.start(data);

        assertThat(app.admin().get("/api/v1/audit/check").json().path("whole").asBoolean()).isTrue();
        app.stop();

        assertThat(app.alive()).isFalse();
        assertThat(data.resolve("duijie.db")).exists();
        assertThat(data.resolve("duijie.db-wal")).doesNotExist();
    }

    @Test
    void carriesOutCommands() {
        AppProcess command = processes.command(data, "verify", data.resolve("nothing").toString());

        assertThat(command.awaitEnd()).isEqualTo(1);
        assertThat(command.output()).contains("NoSuchFileException");
    }
}
