package org.duijie.engine.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionTextTest {

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("conditions.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void tellsConditionsByWhatTheyAreAbout(Scenarios.Row row) {
        assertThat(List.of(words(ConditionText.read(row.text())))).isEqualTo(row.expected());
    }

    @Test
    void leavesOutOfFreeTextWhatIsAboutNothingKnown() {
        assertThat(ConditionText.find("吃苦耐劳，沟通能力强；限女性")).containsExactly(new Condition(ConditionKind.SEX, "限女性"));
        assertThat(ConditionText.find("男女不限，年龄不限，宗教学、民族学专业")).isEmpty();
    }

    @Test
    void keepsWordsShortEnoughToBeStored() {
        assertThat(ConditionText.read("限男性".repeat(1_000))).allSatisfy(condition -> assertThat(condition.words())
                .hasSizeLessThanOrEqualTo(200));
    }

    private static String words(List<Condition> conditions) {
        return conditions.isEmpty()
                ? "-"
                : conditions.stream().map(condition -> condition.kind() + " " + condition.words())
                        .collect(Collectors.joining(" ; "));
    }
}
