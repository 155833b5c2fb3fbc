package org.duijie.engine.sheet.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
    void thousandsOfDamagedFilesBecomeAGridOrARefusal() throws IOException {
        Map<String, byte[]> parts = parts(XLSX);
        int read = 0;
        int refused = 0;
        for (int n = 0; n < 3_000; n++) {
            RandomGenerator random = SEEDS.trial(n);
            byte[] file = switch (n % 4) {
                case 0 -> damaged(XLSX, random);
                case 1 -> damaged(XLS, random);
                case 2 -> damagedPart(parts, random);
                default -> damaged(csv(random), random);
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

    private static byte[] damaged(byte[] file, RandomGenerator random) {
        byte[] bytes = file.clone();
        int hits = 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 8);
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xff);
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(64)), (byte) 0);
            }
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static byte[] damagedPart(Map<String, byte[]> parts, RandomGenerator random) {
        Map<String, byte[]> some = new LinkedHashMap<>(parts);
        String name = new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
        if (random.nextInt(6) == 0) {
            some.remove(name);
        } else if (random.nextInt(3) == 0) {
            some.put(name, damaged(Objects.requireNonNull(parts.get(name)), random));
        } else {
            some.put(name,
                    rewritten(new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8), random)
                            .getBytes(StandardCharsets.UTF_8));
        }
        return Workbooks.zip(some);
    }

    /** XML that is still well-formed, mostly, with numbers, references and types nobody would write. */
    private static String rewritten(String xml, RandomGenerator random) {
        String[] odd = {"-1", "2147483648", "XFE1048577", "", "1e999", "NaN", "&#1;", "_xD800_", "inlineStr", "A0",
                "ZZZZZ9",
                "../../x", "s", "0"};
        StringBuilder text = new StringBuilder(xml);
        for (int i = 0; i < 3; i++) {
            int quote = text.indexOf("\"", random.nextInt(text.length()));
            int next = quote < 0 ? -1 : text.indexOf("\"", quote + 1);
            if (next > 0) {
                text.replace(quote + 1, next, odd[random.nextInt(odd.length)]);
            }
        }
        return text.toString();
    }

    private static Map<String, byte[]> parts(byte[] xlsx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
