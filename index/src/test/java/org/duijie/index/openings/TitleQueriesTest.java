package org.duijie.index.openings;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleQueriesTest {

    @ParameterizedTest
    @CsvSource({"程序员, 软件工程师, 程序打印员", "前台, 接待员, 前端", "会计, 财务人员, 会计学教师", "销售工程师, 技术销售, 工程师",
            "电焊工, 氩弧焊工, 电工", "安全员, 安全主管, 保安员", "职业规划师, 就业指导员, 专业教师", "总经理助理, 董事长秘书, 总经理",
            "高级会计, 会计, 高级工程师", "急聘双休司机, 货车驾驶员, 急聘双休前台", "卡车司机, 货运驾驶员, 公交车司机",
            "土木工程师, 结构工程师, 木工", "huagong, 化工技术员, 话务员", "审计专员, 内审员, 行政专员"})
    void isMoreLikeTheSameJobThanLikeWhatLooksTheSame(String asked, String same, String looksTheSame) {
        try (Titles titles = new Titles(Map.of("same", same, "looks the same", looksTheSame, "other", "服装导购"))) {
            assertThat(titles.ranked(asked, Ranking.FULL, 2)).startsWith("same").doesNotContain("other");
        }
    }

    @ParameterizedTest
    @CsvSource({"高薪急聘厨师（包吃住）6000-8000元, 厨师", "沈阳 双休 五险一金 厨师, 厨师"})
    void whatAdvertisesDoesNotCount(String dressed, String plain) {
        Map<String, String> all = Map.of("1", "急聘普工（包吃住）6000-8000元", "2", "厨师", "3", "双休文员", "4", "沈阳保安");
        try (Titles titles = new Titles(all)) {
            assertThat(titles.ranked(dressed, Ranking.FULL, 4)).first()
                    .isEqualTo(titles.ranked(plain, Ranking.FULL, 4).getFirst()).isEqualTo("2");
            assertThat(titles.ranked(plain, Ranking.FULL, 4)).isEqualTo(List.of("2"));
        }
    }
}
