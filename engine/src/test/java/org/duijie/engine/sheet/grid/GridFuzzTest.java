package org.duijie.engine.sheet.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.duijie.engine.Seeds;
import org.duijie.engine.problem.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Damaged files become a grid or a refusal, and nothing else. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GridFuzzTest {

    private static final Seeds SEEDS = Seeds.fresh();
    private static final byte[] XLSX = Workbooks.xlsx(GridFuzzTest::fill);
    private static final byte[] XLS = Workbooks.xls(GridFuzzTest::fill);

    private static void fill(org.apache.poi.ss.usermodel.Workbook workbook) {
        var sheet = Workbooks.sheet(workbook, "名单", list());
        sheet.addMergedRegion(new CellRangeAddress(5, 9, 0, 1));
        sheet.getRow(3).createCell(5).setCellValue(13_900_000_000.0);
        sheet.getRow(4).createCell(5).setCellFormula("F4+1");
        Workbooks.sheet(workbook, "第二张", list());
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static List<List<String>> list() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(List.of("单位" + i, "岗位" + i % 7, "本科及以上", "化工类", "=1+" + i));
        }
        return rows;
    }

    @Test
    void thousandsOfDamagedFilesBecomeAGridOrARefusal() {
        Map<String, byte[]> parts = Damage.parts(XLSX);
        int read = 0;
        int refused = 0;
        for (int n = 0; n < 3_000; n++) {
            RandomGenerator random = SEEDS.trial(n);
            byte[] file = switch (n % 4) {
                case 0 -> Damage.bytes(XLSX, random);
                case 1 -> Damage.bytes(XLS, random);
                case 2 -> Damage.part(parts, random);
                default -> Damage.bytes(csv(random), random);
            };
            try {
                Grid grid = GridReader.read(file);
                assertThat(grid.sheets()).as(SEEDS.of(n)).hasSizeLessThanOrEqualTo(Limits.SHEETS);
                read++;
            } catch (Refusal refusal) {
                assertThat(refusal.kind()).as(SEEDS.of(n)).isEqualTo(Refusal.Kind.INVALID);
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(SEEDS.of(n), e);
            }
        }
        assertThat(read).as("damage that leaves a list").isPositive();
        assertThat(refused).as("damage that does not").isPositive();
    }

    private static byte[] csv(RandomGenerator random) {
        StringBuilder list = new StringBuilder();
        list().forEach(row -> list.append(String.join(",", row)).append("\r\n"));
        return list.toString()
                .getBytes(List.of(StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16LE)
                        .get(random.nextInt(3)));
    }
}
