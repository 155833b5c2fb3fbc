package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.SmallBook;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

/** A random book is refused for its cases exactly if Drools cannot make tables of it on some day to come. */
class AgreesWithDroolsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    private static final List<LocalDate> DAYS = List.of(FROM, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    private static final Set<Remark.Kind> NO_TABLE = Set.of(Remark.Kind.GAP, Remark.Kind.OVERLAP,
            Remark.Kind.CONFLICT);
    private static final int BOOKS = 120;
    private static final List<String> EDUCATION = List.of("任意", "任意含缺数据", "缺数据", "高于要求|达到要求", "非低一级", "缺数据|不限学历",
            "低一级、低两级及以上", "非高于要求、达到要求|缺数据");
    private static final List<String> NUMBERS = List.of("任意", "任意含缺数据", "缺数据", ">=30", "<30", "缺数据|<30", "非0",
            "缺数据|>90");
    private static final List<String> COUNTS = List.of("任意", "0", "1", "2", ">=1", "<2");

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final DroolsBooks books = new DroolsBooks();
    private final BookCheck check = new BookCheck(books);

    @Test
    void aBookIsRefusedExactlyIfDroolsCannotMakeTablesOfIt() {
        int refused = 0;
        for (int trial = 0; trial < BOOKS; trial++) {
            BookSource book = book();
            boolean tables = DAYS.stream().allMatch(day -> compiles(book, day));

            List<Remark> remarks = check.check(book, book, FROM).remarks();

            refused += tables ? 0 : 1;
            assertThat(remarks.stream().anyMatch(r -> r.grade() == Remark.Grade.REFUSED && NO_TABLE.contains(r.kind())))
                    .as("-Dduijie.seed=%d, book %d, %s, %s", seed, trial, book.sheets(), remarks).isEqualTo(!tables);
        }
        assertThat(refused).as("-Dduijie.seed=%d", seed).isBetween(BOOKS / 10, BOOKS * 9 / 10);
    }

    private boolean compiles(BookSource book, LocalDate day) {
        try {
            return !books.compile(book, day).criteria().isEmpty();
        } catch (Refusal refusal) {
            return false;
        }
    }

    private BookSource book() {
        String policy = oneOf(List.of("首条", "唯一", "累计"));
        return random.nextBoolean()
                ? new SmallBook().with("one,评分," + policy + ",,学历、岗位空缺天数,,",
                        sheet("行号,学历,岗位空缺天数,结论,需方得分,理由,生效,失效", EDUCATION, NUMBERS, "任意含缺数据")).source()
                : new SmallBook().with("degree,评分,首条,,学位,,", "行号,学位,结论,理由", "学位,任意含缺数据,符合,好")
                        .with("shifts,评分,首条,,倒班,,", "行号,倒班,结论,理由", "倒班,任意含缺数据,符合,好")
                        .with("two,评分," + policy + ",结论,degree、shifts,,",
                                sheet("行号,符合项数,缺数据项数,结论,需方得分,理由,生效,失效", COUNTS, COUNTS, "任意"))
                        .source();
    }

    private String[] sheet(String heading, List<String> first, List<String> second, String everything) {
        List<String> rows = new ArrayList<>(List.of(heading));
        for (int row = random.nextInt(1, 4); row > 0; row--) {
            rows.add(String.join(",", "甲" + row, oneOf(first), oneOf(second), oneOf(List.of("符合", "不符合")), "1", "好",
                    oneOf(List.of("", "", "2027-01-01")), oneOf(List.of("", "", "2027-12-31"))));
        }
        if (random.nextInt(3) > 0) {
            rows.add("甲0," + first.get(random.nextInt(2)) + ",任意,部分符合,0,其余,,");
            rows.add("乙0," + everything + "," + everything + ",部分符合,0,其余,,");
        }
        return rows.toArray(String[]::new);
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
