package org.duijie.api.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;

class KillTest {
    private static final int FOLDERS = 6;
    private static final int ROUNDS_A_FOLDER = 23;

    @RegisterExtension
    private final Processes processes = new Processes();

    @TempDir
    private Path directory;

    private final Seeds seeds = Seeds.fresh();

    @Test
    void losesNothingAcknowledgedAndShowsNothingHalfWrittenWhenKilled(TestReporter reporter)
            throws InterruptedException {
        KillReport report = new KillReport(seeds.of(0));
        reporter.publishEntry("duijie.seed", Long.toString(seeds.seed()));

        new KillRounds(processes, directory, "k", seeds.trial(0), report).run(Stream
                .concat(Stream.of(Activity.values()), Stream.of(Activity.INDEX)).toList());

        reporter.publishEntry("kills", report.table());
        assertThat(report.kills()).isGreaterThanOrEqualTo(10);
    }

    @Test
    @Tag("faults")
    void losesNothingInHundredsOfKills(TestReporter reporter) throws InterruptedException, IOException {
        KillReport report = new KillReport("seed " + seeds.seed());
        for (int folder = 0; folder < FOLDERS; folder++) {
            RandomGenerator random = seeds.trial(folder);
            List<Activity> activities = IntStream.range(0, ROUNDS_A_FOLDER)
                    .mapToObj(i -> Activity.values()[random.nextInt(Activity.values().length)]).toList();
            new KillRounds(processes, directory.resolve("data-" + folder), "k" + folder, random, report)
                    .run(activities);
            Files.writeString(Path.of("target/faults.md"), report.table());
        }
        reporter.publishEntry("kills", report.table());
        assertThat(report.kills()).isGreaterThanOrEqualTo(200);
    }
}
