package org.duijie.rules.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.rules.Known;
import org.duijie.rules.PlainBook;
import org.duijie.rules.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Sheets nobody would write: Drools and the second judge still agree, or the book is refused for a hole. */
class RandomSheetsTest {
    private static final FactSet<EmploymentComparison> FACTS = EmploymentComparison.FACTS;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int BOOKS = 60;
    private static final int COMPARISONS = 100;
    private static final List<String> EDUCATION = List.of("", "任意", "任意含缺数据", "缺数据", "高于要求", "达到要求|低一级",
            "非低一级", "非高于要求、达到要求", "缺数据|不限学历", "低一级、低两级及以上、缺数据");
    private static final List<String> DAYS = List.of("", "任意", "任意含缺数据", "缺数据", "0", ">=30", "<30", "1..6", "非0",
            "0|7..13", "缺数据|>90", "<=365", "30、60、90");

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void areJudgedAlikeByBothJudges() {
        for (int trial = 0; trial < BOOKS; trial++) {
            BookSource source = book(true);
            Book<?> book = new DroolsBooks().compile(source, DAY);
            PlainBook plain = new PlainBook(source, DAY);

            assertAgreed(book, plain, trial);
        }
    }

    @Test
    void areRefusedWhereTheyLeaveAHole() {
        int refused = 0;
        for (int trial = 0; trial < BOOKS; trial++) {
            try {
                assertThat(new DroolsBooks().compile(book(false), DAY).criteria()).hasSize(2);
            } catch (Refusal refusal) {
                refused++;
                assertThat(refusal.violations()).as("-Dduijie.seed=%d", seed).isNotEmpty()
                        .allMatch(v -> v.message().en().startsWith("No row answers"));
            }
        }
        assertThat(refused).isPositive();
    }

    private <C extends Record> void assertAgreed(Book<C> book, PlainBook plain, int trial) {
        for (int i = 0; i < COMPARISONS; i++) {
            int[] values = Known.random(book.facts(), random);
            Map<String, String> known = Known.words(FACTS, values);

            assertThat(book.judge(book.facts().instance(values)).findings())
                    .as("-Dduijie.seed=%d, book %d, %s", seed, trial, known).isEqualTo(plain.judge(known));
        }
    }

    private BookSource book(boolean whole) {
        return new SmallBook()
                .with("one,评分," + oneOf(List.of("首条", "累计")) + ",,学历、岗位空缺天数,,", sheet("甲", whole))
                .with("two,硬性,首条,,学历、岗位空缺天数,,", sheet("乙", whole))
                .file("groups.csv", "得分组,名称,合并方式,需方上限,需方下限,候选方上限,候选方下限").source();
    }

    private String[] sheet(String ids, boolean whole) {
        List<String> rows = new ArrayList<>();
        rows.add("行号,学历,岗位空缺天数,结论,需方得分,候选方得分,理由,生效,失效");
        for (int row = random.nextInt(1, 6); row > 0; row--) {
            rows.add(String.join(",", ids + row, oneOf(EDUCATION), oneOf(DAYS),
                    oneOf(List.of("符合", "部分符合", "不符合", "缺数据")), "" + random.nextInt(-9, 10),
                    "" + random.nextInt(10), "好", oneOf(List.of("", "2026-01-01", "2027-01-01")), ""));
        }
        if (whole) {
            rows.add(ids + "0,任意含缺数据,任意含缺数据,部分符合,0,0,其余,,");
        }
        return rows.toArray(String[]::new);
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
