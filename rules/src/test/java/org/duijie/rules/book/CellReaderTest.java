package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class CellReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "education; 达到要求; 1-1", "education; meets; 1-1", "education; MEETS; 1-1",
            "education; 高于要求|达到要求; 0-1", "education; 高于要求、低一级; 0-0 2-2", "education; 高于要求\uff5c达到要求; 0-1",
            "education; 非低一级; 0-1 3-5", "education; 非低一级、低两级及以上; 0-1 4-5", "education; 非缺数据; 0-5",
            "education; 任意; 0-5", "education; ''; 0-5", "education; -; 0-5", "education; 任意含缺数据; 0-5 ?",
            "education; 缺数据; ?", "education; unknown; ?", "education; 缺数据|低一级; 2-2 ?", "education; any; 5-5",
            "wish; 未填意愿; ?", "wish; 缺数据; ?", "wish; 任意; 0-5",
            "daysLate; 3; 3-3", "daysLate; =3; 3-3", "daysLate; >=3; 3-400", "daysLate; \uff1e=3; 3-400",
            "daysLate; ≥ 3; 3-400", "daysLate; >3; 4-400", "daysLate; <6; 0-5", "daysLate; <=6; 0-6",
            "daysLate; 3..5; 3-5", "daysLate; \uff13..\uff15; 3-5", "daysLate; 3|4|9..10; 3-4 9-10",
            "daysLate; 非0; 1-400", "daysLate; 缺数据|>=30; 30-400 ?", "daysLate; 任意; 0-400",
            "daysLate; 任意含缺数据; 0-400 ?"})
    void understands(String fact, String cell, String expected) {
        assertThat(words(read(fact, cell, new ArrayList<>()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"education; 本课", "education; 3", "education; 达到要求|", "education; |",
            "education; 非", "education; 非任意", "education; 非高于要求|达到要求|低一级|低两级及以上|高于限定|不限学历", "daysLate; 三",
            "daysLate; 401", "daysLate; -1", "daysLate; >400", "daysLate; <0", "daysLate; 5..3", "daysLate; 0..401",
            "daysLate; 99999999999", "daysLate; ..", "daysLate; >=", "daysLate; 3.5", "daysLate; 达到要求"})
    void refuses(String fact, String cell) {
        List<Text> wrong = new ArrayList<>();

        assertThat(read(fact, cell, wrong)).isNull();
        assertThat(wrong).isNotEmpty().allSatisfy(w -> assertThat(w.zh()).isNotBlank());
    }

    @Test
    void countsAreNeverUnknown() {
        Input count = new Input.OfCount(Verdict.SATISFIED, 5);
        List<Text> wrong = new ArrayList<>();

        assertThat(words(CellReader.read(">=3", count, wrong))).isEqualTo("3-5");
        assertThat(words(CellReader.read("任意含缺数据", count, wrong))).isEqualTo("0-5");
        assertThat(CellReader.read("缺数据", count, wrong)).isNull();
    }

    private static @Nullable Condition read(String fact, String cell, List<Text> wrong) {
        return CellReader.read(cell, new Input.OfFact(EmploymentComparison.FACTS.get(fact)), wrong);
    }

    private static String words(@Nullable Condition condition) {
        if (condition == null) {
            return "nothing";
        }
        String known = condition.known().stream().map(s -> s.from() + "-" + s.to()).collect(Collectors.joining(" "));
        return (known + (condition.unknown() ? " ?" : "")).strip();
    }
}
