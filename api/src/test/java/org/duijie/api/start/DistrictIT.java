package org.duijie.api.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.Caller;
import org.duijie.api.fault.AppProcess;
import org.duijie.api.fault.Processes;
import org.duijie.api.fault.Program;
import org.duijie.engine.Figures;
import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The packaged jar with the records of a district and half a gigabyte of heap; the report is target/bench-district.md. */
class DistrictIT {
    private static final int HEAP_MB = 512;
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;
    @RegisterExtension
    private final Processes processes = new Processes();
    private final Seeds seeds = Seeds.fresh();

    @Test
    void aDistrictNeedsNoMoreThanHalfAGigabyteOfHeap(TestReporter reporter) throws IOException {
        reporter.publishEntry("duijie.seed", Long.toString(seeds.seed()));
        Path log = folder.resolve("gc.log");
        processes.of(Program.jar(Path.of(System.getProperty("duijie.jar")), "-Xmx" + HEAP_MB + "m",
                "-XX:+ExitOnOutOfMemoryError", CollectorLog.option(log)));
        AppProcess app = processes.start(folder.resolve("data"));
        Caller admin = app.admin();

        new District(seeds.seed()).load(admin);
        await().atMost(LONG).until(() -> admin.get("/api/v1/index").json().path("lag").asLong() == 0);
        String run = run(admin);
        List.of("/needs/position-0/fits", "/parties/graduate-0/fits", "/search?q=gongyi&kind=position",
                "/exports/graduate.xlsx", "/exports/position.csv").forEach(path -> open(admin, "/api/v1" + path));
        assertThat(admin.get(run + "/matrix").status()).as("more cells than anybody reads").isEqualTo(409);
        List.of("/matches", "/timetable", "/workbook", "/archive",
                "/why?need=position-0&candidate=graduate-0").forEach(path -> open(admin, run + path));
        Caller reader = app.stranger();
        reader.signIn("admin", AppProcess.PASSWORD);
        String session = "/sessions/" + District.SESSION;
        List.of(session, session + "/runs", session + "/matrix", session + "/timetable", session + "/rankings",
                "/needs/position-0/fits", "/search?q=%E5%B7%A5%E8%89%BA", "/parties", "/needs")
                .forEach(path -> open(reader, path, "Accept", "text/html"));

        assertThat(app.alive()).isTrue();
        app.stop();
        CollectorLog collections = CollectorLog.read(log);
        assertThat(collections.largest(CollectorLog.Pause::size)).isLessThanOrEqualTo(HEAP_MB);
        report(collections);
    }

    private static String run(Caller admin) {
        Caller.Answer begun = admin.post("/api/v1/sessions/" + District.SESSION + "/runs", "");
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        String run = begun.header("Location");
        await().atMost(LONG).until(() -> !admin.get(run).json().path("state").asString().equals("RUNNING"));
        assertThat(admin.get(run).json().path("state").asString()).isEqualTo("DONE");
        return run;
    }

    private static void open(Caller caller, String path, String... headers) {
        Caller.Answer answer = caller.get(path, headers);
        assertThat(answer.status()).as(path).isEqualTo(200);
    }

    private static void report(CollectorLog collections) throws IOException {
        Figures figures = new Figures("%,d graduates, %d positions, a session of %,d pairs, -Xmx%dm".formatted(
                District.GRADUATES, District.POSITIONS, District.INVITED * District.POSITIONS, HEAP_MB));
        figures.line("largest heap used, rubbish included: " + collections.largest(CollectorLog.Pause::before) + " MB");
        figures.line("largest heap used after a collection: " + collections.largest(CollectorLog.Pause::after)
                + " MB, of " + collections.pauses().size() + " collections");
        figures.write("district");
    }
}
