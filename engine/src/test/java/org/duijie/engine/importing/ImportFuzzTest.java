package org.duijie.engine.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.sheet.grid.GridReader;
import org.duijie.engine.sheet.grid.Guard;

import static org.assertj.core.api.Assertions.assertThat;

/** Damaged lists go the whole way: they are refused, or their good rows are imported and nothing else. */
class ImportFuzzTest {

    private static final Seeds SEEDS = Seeds.fresh();
    private static final int TRIALS = 1_000;

    @TempDir
    Path directory;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aThousandDamagedListsAreRefusedOrImportedWithoutTheirFaults() throws IOException {
        Map<ImportState, Integer> ends = new EnumMap<>(ImportState.class);
        int faulty = 0;
        for (int n = 0; n < TRIALS; n++) {
            RandomGenerator random = SEEDS.trial(n);
            ListKind kind = NastyLists.kind(random);
            try {
                ImportJob job = way(kind, NastyLists.file(kind, random), n);
                ends.merge(job.progress().state(), 1, Integer::sum);
                faulty += job.plan() == null ? 0 : job.plan().tally().faulty();
            } catch (RuntimeException | Error e) {
                throw new AssertionError(SEEDS.of(n), e);
            }
        }
        assertThat(ends).as(SEEDS.of(0)).containsOnlyKeys(ImportState.DONE, ImportState.REFUSED);
        assertThat(faulty).as(SEEDS.of(0)).isPositive();
    }

    private ImportJob way(ListKind kind, byte[] file, int n) throws IOException {
        long before = desk.store.changes().last();
        ImportJob job = desk.checked(kind, file, Map.of());
        assertThat(desk.store.changes().last()).as(SEEDS.of(n)).isEqualTo(before);
        ImportPlan plan = job.plan();
        if (plan == null) {
            assertThat(job.progress().state()).as(SEEDS.of(n)).isEqualTo(ImportState.REFUSED);
            return job;
        }
        if (n % 2 == 0) {
            legible(job, n);
        }

        desk.desk.commit(job.id(), ImportOptions.WITHOUT_DUPLICATES, Desk.CLERK);
        Desk.rested(job);

        assertThat(job.progress().state()).as(SEEDS.of(n)).isEqualTo(ImportState.DONE);
        ImportResult result = job.result();
        assertThat(result.refused()).as(SEEDS.of(n)).isEmpty();
        assertThat(result.written() + result.unchanged()).as(SEEDS.of(n)).isEqualTo(plan.tally().ready());
        assertThat(desk.store.changes().last()).as(SEEDS.of(n)).isEqualTo(before + result.written() + result.owners());
        if (n % 2 == 1) {
            ImportPlan.Tally again = desk.plan(kind, file).tally();
            assertThat(again.fresh() + again.changed()).as(SEEDS.of(n)).isZero();
            assertThat(again.faulty()).as(SEEDS.of(n)).isEqualTo(plan.tally().faulty());
        }
        return job;
    }

    /** What is given back with its problems can be read again, and holds nothing new to compute. */
    private void legible(ImportJob job, int n) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Lists.problems(job, Locale.CHINESE, out);

        assertThat(GridReader.read(out.toByteArray()).sheets()).as(SEEDS.of(n)).isNotEmpty();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING && Guard.looksLikeFormula(cell.getStringCellValue())) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).as(SEEDS.of(n)).isTrue();
                }
            })));
        }
    }
}
