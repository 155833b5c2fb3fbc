package org.duijie.api.node;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.Caller;
import org.duijie.api.fault.AppProcess;
import org.duijie.api.fault.Processes;

import static org.assertj.core.api.Assertions.assertThat;

/** One process on one file. */
class RestartTest {

    @RegisterExtension
    private final Processes processes = new Processes();

    @TempDir
    private Path data;

    @Test
    void aRunOfAProcessThatWasKilledIsInterruptedAsSoonAsItServesAgain() {
        AppProcess killed = processes.start(data, LongRun.OPTIONS.toArray(String[]::new));
        LongRun.plan(killed.admin());
        String run = LongRun.start(killed.admin());
        assertThat(LongRun.state(killed.admin(), run)).isEqualTo("RUNNING");

        killed.kill9();
        AppProcess again = processes.start(data, LongRun.OPTIONS.toArray(String[]::new));

        assertThat(LongRun.state(again.admin(), run)).isEqualTo("INTERRUPTED");
        Caller browser = again.stranger();
        browser.signIn("admin", AppProcess.PASSWORD);
        assertThat(browser.get("/sessions/" + LongRun.SESSION + "/runs").body()).contains("重新测算");
        assertThat(LongRun.state(again.admin(), LongRun.start(again.admin()))).isEqualTo("RUNNING");
    }

    @Test
    void aFolderIsServedByOneProcessAtATime() {
        AppProcess first = processes.start(data);

        AppProcess second = processes.launch(data);

        assertThat(second.awaitEnd()).isNotZero();
        assertThat(second.output()).contains("duijie.data");
        assertThat(first.admin().get("/api/v1/sessions").status()).isEqualTo(200);
    }
}
