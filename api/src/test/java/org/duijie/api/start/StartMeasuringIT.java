package org.duijie.api.start;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.fault.AppProcess;
import org.duijie.api.fault.Processes;
import org.duijie.api.fault.Program;
import org.duijie.engine.Figures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a start takes, from the start of the process to the first page that is answered, on a store with the
 * demonstration; the report is target/bench-start.md.
 */
@Tag("bench")
class StartMeasuringIT {
    private static final int STARTS = 11;

    @TempDir
    private Path folder;
    @RegisterExtension
    private final Processes processes = new Processes();

    @Test
    void startsFasterTheMoreIsKnownBeforehand() throws IOException {
        Distribution distribution = Distribution.unpack(folder.resolve("program"));
        Path taken = distribution.file("duijie.jar");
        Figures figures = new Figures("From the start of the process to the first page");
        figures.times("script, the first time", starts(Program.script(distribution.file("start.sh")), 1));
        figures.times("jar", starts(Program.jar(Path.of(System.getProperty("duijie.jar"))), STARTS));
        figures.times("jar taken apart", starts(Program.jar(taken), STARTS));
        figures.times("jar taken apart, with what the build prepared",
                starts(Program.jar(taken, "-Dspring.aot.enabled=true"), STARTS));
        figures.times("script", starts(Program.script(distribution.file("start.sh")), STARTS));
        figures.write("start");
    }

    private double[] starts(Program program, int many) {
        processes.of(program);
        double[] millis = new double[many];
        for (int i = 0; i < many; i++) {
            AppProcess app = processes.launch(folder.resolve("data")).awaitReady();
            assertThat(app.stranger().get("/sign-in").status()).isEqualTo(200);
            millis[i] = app.age().toNanos() / 1e6;
            app.stop();
        }
        return millis;
    }
}
