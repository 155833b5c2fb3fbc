package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.synonym.SynonymSets;
import org.duijie.index.analysis.Dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A score told in plain words is the score. */
class ExplainedTest {
    private static final List<String> ASKED = List.of("化工工艺员", "huagong", "hg", "码农", "java 程序员", "电工 高级", "护士",
            "pyhton",
            "宏达", "精馏", "小学老师", "仓管", "");

    private final Board board = new Board(Dictionary.of(1, SynonymSets.parse("码农 = 撸码匠")));

    @AfterEach
    void close() {
        board.close();
    }

    private Board town() {
        return board.put("化工工艺员", "会计", "撸码匠", "Java开发工程师", "高级电工", "小学教师", "仓库管理员", "Python程序员", "湖市讲解员")
                .position("工艺员", "负责精馏装置，熟悉化工", "\"headcount\": 1, \"openSince\": \"2026-11-01\"");
    }

    private static Stream<Explained> all(Explained explained) {
        return Stream.concat(Stream.of(explained), explained.parts().stream().flatMap(ExplainedTest::all));
    }

    private List<String> told(String words, String id) {
        return all(board.explain(words, id).orElseThrow()).map(part -> part.what().zh()).toList();
    }

    @Test
    void thePartsAddUpToTheScoreByWhichItIsRanked() {
        town();
        List<String> found = new ArrayList<>();
        for (String words : ASKED) {
            for (Opening opening : board.answer(Board.ask(words)).hits()) {
                Explained why = board.explain(words, opening.id()).orElseThrow();

                found.add(words);
                assertThat(why.points()).as("%s, %s", words, Board.title(opening))
                        .isCloseTo(board.score(words, opening.id()), within(0.001));
                all(why).filter(part -> !part.parts().isEmpty()).forEach(
                        part -> assertThat(part.parts().stream().mapToDouble(Explained::points).sum())
                                .isCloseTo(part.points(), within(1e-9)));
                assertThat(why.parts().stream().mapToDouble(Explained::share).sum()).isCloseTo(
                        why.parts().stream().anyMatch(part -> part.share() > 0) ? 1 : 0, within(1e-9));
            }
        }
        assertThat(found).contains("化工工艺员", "huagong", "hg", "码农", "护士", "宏达", "精馏", "");
    }

    @Test
    void itSaysWhichWordHitWhereAndHow() {
        town();

        assertThat(told("化工工艺员", "p1")).contains("得分", "有“化工工艺”", "标题：化工工艺（原词）", "标题里的字：化、工、艺、员", "与岗位名称相像");
        assertThat(told("码农", "p3")).contains("标题：撸码匠（同义）");
        assertThat(told("huagong", "p1")).contains("标题的拼音");
        assertThat(told("宏达", "p1")).contains("单位名称：宏达");
        assertThat(told("精馏", "p10")).contains("正文：精馏（原词）").anyMatch(what -> what.startsWith("新近开放"));
        assertThat(told("护士", "p9")).contains("有与“护士”同音的字").noneMatch(what -> what.startsWith("搜的词"));
        assertThat(told("pyhton", "p8")).contains("有与“pyhton”拼写相近的词");
    }

    @Test
    void whatIsNotFoundIsNotExplained() {
        town();

        assertThat(board.explain("化工工艺员", "p2")).isEmpty();
    }
}
