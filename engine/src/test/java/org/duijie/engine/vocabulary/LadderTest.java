package org.duijie.engine.vocabulary;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LadderTest {

    @Test
    void climbsFromTheLowestToTheHighest() {
        assertThat(EducationLevel.MASTER.atLeast(EducationLevel.UNDERGRADUATE)).isTrue();
        assertThat(EducationLevel.COLLEGE.atLeast(EducationLevel.UNDERGRADUATE)).isFalse();
        assertThat(Degree.BACHELOR.atLeast(Degree.BACHELOR)).isTrue();
        assertThat(TitleRank.SENIOR.atLeast(TitleRank.ASSOCIATE_SENIOR)).isTrue();
    }

    @Test
    void isReadFromEveryLabelAndItsUsualOtherNames() {
        for (var level : EducationLevel.values()) {
            assertThat(EducationLevel.ofName(level.label().zh())).isSameAs(level);
        }
        for (var rank : TitleRank.values()) {
            assertThat(TitleRank.ofName(rank.label().zh() + (rank.compareTo(TitleRank.INTERMEDIATE) > 0 ? "级" : "")))
                    .isSameAs(rank);
        }
        assertThat(EducationLevel.named(" 大学本科 ")).contains(EducationLevel.UNDERGRADUATE);
        assertThat(Degree.named("硕士学位")).contains(Degree.MASTER);
        assertThat(Degree.named("无")).isEmpty();
    }

    @Test
    void listsTheLegalNamesWhereOneIsUnknown() {
        assertThatThrownBy(() -> EducationLevel.ofName("本课")).isInstanceOf(UnknownTermException.class).hasMessage("""
                "本课" is no education level.
                Maybe 本科.
                Legal: 高中, 中专, 大专, 本科, 硕士研究生, 博士研究生.""");
    }
}
