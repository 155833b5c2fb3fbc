package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Whatever stands in a sheet, a book is read or refused with reasons; nothing else ever happens. */
class BookFuzzTest {
    private static final int TRIALS = 1_500;
    private static final List<String> WORDS = List.of("", "任意", "非", "|", "、", ">=", "..", "9999999999", "-1", "缺数据",
            "任意含缺数据", "符合", "4 × ", "× 命中技能数", "\"", "\n", "\r", ",", ";", "\uFEFF", "\0", "学历", "满分", "2026-13-45",
            "first", "唯一", "结论", "𝄞", "\uD800", "<script>", "' OR 1=1", "${x}", "İ", "=cmd()", "\u202e", "0",
            "x".repeat(500));

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final BookSource live = BookFolder.read("employment", EmploymentComparison.FACTS);

    @Test
    void readsOrRefusesWhateverStandsInACell() {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            SortedMap<String, String> sheets = new TreeMap<>(live.sheets());
            for (int change = random.nextInt(3); change >= 0; change--) {
                String file = new ArrayList<>(sheets.keySet()).get(random.nextInt(sheets.size()));
                sheets.merge(file, "", (text, none) -> spoilt(text, random));
            }

            @Nullable
            Throwable thrown = catchThrowable(
                    () -> RuleBook.read(new BookSource(live.ref(), sheets), EmploymentComparison.FACTS));

            if (thrown != null) {
                assertThat(thrown).as("-Dduijie.seed=%d, trial %d", seed, trial).isInstanceOfSatisfying(Refusal.class,
                        r -> assertThat(r.violations()).isNotEmpty().allSatisfy(v -> {
                            assertThat(v.place()).startsWith("employment/");
                            assertThat(v.message().zh()).isNotBlank();
                        }));
            }
        }
    }

    private static String spoilt(String text, Random random) {
        String garbage = WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + garbage + text.substring(at);
            case 1 -> text.substring(0, at);
            case 2 -> withCell(text, garbage, random);
            default -> garbage;
        };
    }

    private static String withCell(String text, String garbage, Random random) {
        String[] lines = text.split("\n", -1);
        int line = random.nextInt(lines.length);
        String[] cells = lines[line].split(",", -1);
        cells[random.nextInt(cells.length)] = garbage;
        lines[line] = String.join(",", cells);
        return String.join("\n", lines);
    }
}
