package org.duijie.engine.vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"高等学校本科, UNDERGRADUATE", "全日制本科, UNDERGRADUATE", "专升本, UNDERGRADUATE", "硕研, MASTER", "博研, DOCTOR",
            "高职（专科）, COLLEGE", "技校, SECONDARY_VOCATIONAL", "职高, SECONDARY_VOCATIONAL", "中技, SECONDARY_VOCATIONAL",
            "研究生, MASTER"})
    void readsEducationAsPeopleWriteIt(String word, EducationLevel level) {
        assertThat(EducationLevel.named(word)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"工学学士, BACHELOR", "管理学硕士学位, MASTER", "法律硕士, MASTER", "临床医学博士专业学位, DOCTOR", "艺术学学士, BACHELOR",
            "mba, MASTER"})
    void readsDegreesOfDisciplines(String word, Degree degree) {
        assertThat(Degree.named(word)).contains(degree);
    }

    @ParameterizedTest
    @CsvSource({"教授, SENIOR", "副教授, ASSOCIATE_SENIOR", "讲师, INTERMEDIATE", "助教, JUNIOR", "高级工程师, ASSOCIATE_SENIOR",
            "高工, ASSOCIATE_SENIOR", "正高级工程师, SENIOR", "工程师, INTERMEDIATE", "技术员, JUNIOR", "主任医师, SENIOR",
            "主治医师, INTERMEDIATE", "研究员, SENIOR", "助理研究员, INTERMEDIATE", "中学高级教师, ASSOCIATE_SENIOR",
            "小学高级教师, INTERMEDIATE", "高级教师, ASSOCIATE_SENIOR", "农业技术推广研究员, SENIOR", "副高, ASSOCIATE_SENIOR",
            "高级农艺师, ASSOCIATE_SENIOR", "中级职称, INTERMEDIATE"})
    void ranksTitles(String title, TitleRank rank) {
        assertThat(TitleRank.ofTitle(title)).isSameAs(rank);
    }

    @Test
    void ranksNoTitleThatMeansTwoThings() {
        assertThat(TitleRank.titled("技师")).isEmpty();
        assertThat(TitleRank.named("高级工程师")).isEmpty();
        assertThatThrownBy(() -> TitleRank.ofTitle("大师")).hasMessageContaining("is no title");
    }

    @Test
    void holdsAlmostEveryTitleOfTheStandard() {
        assertThat(Table.read(TitleRank.RESOURCE).lines()).hasSizeGreaterThanOrEqualTo(180);
    }
}
