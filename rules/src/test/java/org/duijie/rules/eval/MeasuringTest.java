package org.duijie.rules.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Figures;

/** Measures the intake and writes what came of it; only run under {@code -Peval}. */
@Tag("eval")
class MeasuringTest {
    @TempDir
    Path directory;

    @Test
    void measures() throws IOException {
        Report report = new Report();
        HandReport.all().forEach(report::hand);
        String posts = System.getProperty("posts");
        if (posts != null) {
            table(report, Path.of(System.getProperty("eval.from", "")).resolve(posts));
        }
        Figures.publish("eval-report", report.text());
    }

    private void table(Report report, Path posts) throws IOException {
        report.imported("as it is", ImportedTable.of(Files.readAllBytes(posts), directory.resolve("whole")));

        PostTable table = PostTable.read(posts);
        ImportedTable withoutCodes = ImportedTable.of(table.withoutCodes(), directory.resolve("without-codes"));
        report.imported("without codes", withoutCodes);
        report.table(TableReport.of(table.posts(), withoutCodes::of));
    }
}
