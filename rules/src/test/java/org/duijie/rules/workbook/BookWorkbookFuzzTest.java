package org.duijie.rules.workbook;

import java.util.Map;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.sheet.grid.Damage;
import org.duijie.rules.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to a workbook on its way, it becomes a book or a refusal, and nothing else. */
class BookWorkbookFuzzTest {
    private static final Seeds SEEDS = Seeds.fresh();
    private static final BookSource BASE = new SmallBook()
            .with("one,评分,首条,,学历、岗位空缺天数,g,", "行号,学历,岗位空缺天数,结论,需方得分,理由", "甲-1,达到要求,>=30,符合,5,好", "甲-2,,,缺数据,,坏")
            .with("two,硬性,唯一,,学位,,可、否", "行号,学位,结论,结果,理由", "乙-1,达到要求|不限学位,符合,可,好", "乙-2,未达要求,不符合,否,坏")
            .file("groups.csv", "得分组,名称,合并方式", "g,组,合计").source();

    @Test
    void thousandsOfDamagedWorkbooksBecomeABookOrARefusal() {
        byte[] workbook = BookWorkbook.write(BASE, EmploymentComparison.FACTS);
        Map<String, byte[]> parts = Damage.parts(workbook);
        int read = 0;
        int refused = 0;
        for (int n = 0; n < 2_000; n++) {
            RandomGenerator random = SEEDS.trial(n);
            byte[] file = n % 3 == 0 ? Damage.bytes(workbook, random) : Damage.part(parts, random);
            try {
                assertThat(BookWorkbook.read(file, BASE).sheets()).as(SEEDS.of(n)).containsKey("book.csv");
                read++;
            } catch (Refusal refusal) {
                assertThat(refusal.kind()).as(SEEDS.of(n)).isEqualTo(Refusal.Kind.INVALID);
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(SEEDS.of(n), e);
            }
        }
        assertThat(read).as("damage that leaves a book").isPositive();
        assertThat(refused).as("damage that does not").isPositive();
    }
}
