package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.need.Standing;
import org.duijie.engine.problem.Refusal;
import org.duijie.index.search.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class OpeningSearchTest {
    private final Board board = new Board();

    @AfterEach
    void close() {
        board.close();
    }

    private Board town() {
        return board.put("化工工艺员", "会计", "会计学教师", "前台接待", "前端开发", "销售工程师", "软件工程师",
                "C++开发工程师", "24口交换机安装员", "5G基站工程师", "PLC编程工程师", ".NET程序员", "职业规划师", "焊工",
                "仓库保管员");
    }

    @ParameterizedTest
    @CsvSource({"会计, 会计", "前台, 前台接待", "前端, 前端开发", "C++, C++开发工程师", "c＋＋, C++开发工程师",
            "24口交换机, 24口交换机安装员", "5g, 5G基站工程师", "５Ｇ, 5G基站工程师", "PLC编程, PLC编程工程师",
            ".NET, .NET程序员", "焊, 焊工", "huagong, 化工工艺员", "hg, 化工工艺员", "kuaiji, 会计", "库管, 仓库保管员",
            "化工 工艺, 化工工艺员", "急聘化工工艺员, 化工工艺员", "宏达 化工, 化工工艺员"})
    void findsFirstWhatWasMeant(String words, String title) {
        assertThat(town().found(words)).first().isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"前台, 前端开发", "前端, 前台接待", "职业, 专业技术员", "会计, 会议服务员", "C++, C语言开发"})
    void doesNotFindWhatOnlyLooksLikeIt(String words, String title) {
        board.put(title);

        assertThat(town().found(words)).isNotEmpty().doesNotContain(title);
    }

    @Test
    void findsAnOccupationByItsOtherNames() {
        town();

        assertThat(board.found("程序员")).startsWith(".NET程序员").contains("软件工程师").doesNotContain("销售工程师");
        assertThat(board.found("软件工程师")).startsWith("软件工程师").contains(".NET程序员");
    }

    @Test
    void narrowsByIndustryChainsWhichMayShareAnIndustry() {
        board.position("工艺员", "", "\"headcount\": 1, \"industry\": \"C2614\"")
                .position("器械工程师", "", "\"headcount\": 1, \"industry\": \"C3581\"")
                .position("会计", "", "\"headcount\": 1");

        Openings medicine = board.answer(Board.only(Board.ask(""), OpeningFacet.CHAIN, "medicine"));
        assertThat(medicine.hits()).extracting(Opening::id).containsExactly("p2");
        assertThat(medicine.counts().get(OpeningFacet.CHAIN)).containsExactlyInAnyOrder(
                new Answer.Count("chemicals", 1), new Answer.Count("machinery", 1), new Answer.Count("medicine", 1));
        OpeningQuestion unknown = Board.only(Board.ask(""), OpeningFacet.CHAIN, "magic");
        assertThatThrownBy(() -> board.answer(unknown)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.violations().getFirst().message().zh()).contains("medicine"));
    }

    @Test
    void narrowsByTheFairsAskedForAndCountsAllAsIfNoneWere() {
        board.put("工艺员", "工艺操作工", "工艺销售", "会计");
        OpeningQuestion asked = Board.with(
                Board.with(Board.ask("工艺"), "spring", Map.of("p1", "A1", "p2", "A2", "p4", "A2")), "autumn",
                Map.of("p2", "A1", "p9", ""));

        Openings spring = board.answer(Board.only(asked, OpeningFacet.FAIR, "spring"));
        assertThat(spring.hits()).extracting(Opening::id).containsExactlyInAnyOrder("p1", "p2");
        assertThat(board.answer(Board.only(asked, OpeningFacet.FAIR, "spring", "autumn")).total()).isEqualTo(2);
        assertThat(board.answer(Board.only(asked, OpeningFacet.FAIR, "autumn")).hits()).extracting(Opening::id)
                .containsExactly("p2");
        for (Openings openings : List.of(spring, board.answer(asked))) {
            assertThat(openings.counts().get(OpeningFacet.FAIR)).containsExactly(new Answer.Count("spring", 2),
                    new Answer.Count("autumn", 1));
        }
        Openings none = board.answer(Board.only(asked, OpeningFacet.FAIR, "over"));
        assertThat(none.total()).isZero();
        assertThat(none.reasons()).anySatisfy(reason -> {
            assertThat(reason.facet()).isEqualTo(OpeningFacet.FAIR);
            assertThat(reason.without()).isEqualTo(3);
        });
    }

    @Test
    void narrowsByBoothsOfTheFairsAskedForAndCountsBoth() {
        board.put("工艺员", "工艺操作工", "工艺销售", "会计", "工艺设计");
        OpeningQuestion asked = Board.with(
                Board.with(Board.ask("工艺"), "spring", Map.of("p1", "A1", "p2", "A1", "p3", "A2", "p4", "A2")), "autumn",
                Map.of("p1", "A1", "p3", "A1", "p5", ""));

        Openings all = board.answer(asked);
        assertThat(all.counts()).containsEntry(OpeningFacet.BOOTH,
                List.of(new Answer.Count("A1", 3), new Answer.Count("A2", 1)))
                .containsEntry(OpeningFacet.FAIR,
                        List.of(new Answer.Count("autumn", 3), new Answer.Count("spring", 3)));

        Openings first = board.answer(Board.only(asked, OpeningFacet.BOOTH, "A1"));
        assertThat(first.hits()).extracting(Opening::id).containsExactlyInAnyOrder("p1", "p2", "p3");
        assertThat(first.counts()).containsEntry(OpeningFacet.BOOTH, all.counts().get(OpeningFacet.BOOTH))
                .containsEntry(OpeningFacet.FAIR,
                        List.of(new Answer.Count("autumn", 2), new Answer.Count("spring", 2)));

        Openings spring = board.answer(
                Board.only(Board.only(asked, OpeningFacet.BOOTH, "A2"), OpeningFacet.FAIR, "spring"));
        assertThat(spring.hits()).extracting(Opening::id).containsExactly("p3");
        assertThat(spring.counts()).containsEntry(OpeningFacet.BOOTH,
                List.of(new Answer.Count("A1", 2), new Answer.Count("A2", 1)))
                .containsEntry(OpeningFacet.FAIR, List.of(new Answer.Count("spring", 1)));

        Openings autumn = board.answer(
                Board.only(Board.only(asked, OpeningFacet.BOOTH, "A2"), OpeningFacet.FAIR, "autumn"));
        assertThat(autumn.reasons()).contains(new Openings.Reason(List.of("A2"), OpeningFacet.BOOTH, 2, 3),
                new Openings.Reason(List.of("autumn"), OpeningFacet.FAIR, 3, 1));
        OpeningQuestion odd = Board.only(asked, OpeningFacet.BOOTH, "12号");
        assertThatThrownBy(() -> board.answer(odd)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.violations().getFirst().message().zh()).contains("A12"));
    }

    @Test
    void putsWhatSoundsAlikeBelowAndSaysSo() {
        board.put("湖市讲解员", "门诊护士");

        List<Opening> hits = board.answer(Board.ask("护士")).hits();

        assertThat(hits).extracting(Board::marked, Opening::found).containsExactly(
                tuple("门诊[护士]", Opening.Found.WORDS),
                tuple("[湖市]讲解员", Opening.Found.SOUND));
    }

    @Test
    void forgivesASlipInALatinWord() {
        board.put("Python开发", "Photoshop美工");

        assertThat(board.answer(Board.ask("pyhton")).hits()).extracting(Board::title, Opening::found)
                .containsExactly(tuple("Python开发", Opening.Found.SLIP));
    }

    @Test
    void titleCountsMoreThanSkillsAndSkillsMoreThanText() {
        board.position("客服", "偶尔需要焊接", "\"headcount\": 1").position("技术员", "",
                "\"skills\": [\"S0001\"], \"headcount\": 1")
                .position("机械技工", "", "\"headcount\": 1").position("文员", "了解机械者优先", "\"headcount\": 1");

        assertThat(board.found("机械")).containsExactly("机械技工", "技术员", "文员");
    }

    @Test
    void headCountsMoreThanModifier() {
        board.put("销售工程师", "销售", "软件工程师", "会计助理", "会计");

        assertThat(board.found("销售")).startsWith("销售", "销售工程师");
        assertThat(board.found("会计")).startsWith("会计", "会计助理");
    }

    @Test
    void newerPositionsComeFirstAmongEqualOnes() {
        board.position("电工", "", "\"openSince\": \"2026-01-01\", \"headcount\": 1")
                .position("电工", "", "\"openSince\": \"2026-11-20\", \"headcount\": 1");

        assertThat(board.answer(Board.ask("电工")).hits()).extracting(Opening::id).containsExactly("p2", "p1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "HELD_BACK"})
    void nobodyFindsWhatIsNotPublished(Standing standing) {
        board.position("电工", "", "\"headcount\": 1", standing);

        assertThat(board.answer(Board.ask("")).total()).isZero();
        assertThat(board.answer(Board.ask("电工")).near()).isEmpty();
        assertThat(board.explain("电工", "p1")).isEmpty();
        assertThat(board.like("p1")).isEmpty();
    }

    @Test
    void findsAllWithoutWordsAndTurnsPages() {
        town();
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Openings page = board.answer(Board.ask("", OpeningSorting.NEWEST, after, 4));
            assertThat(page.total()).isEqualTo(15);
            page.hits().forEach(hit -> seen.add(hit.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void pagesOfAnAnswerFollowEachOther() {
        town();
        List<String> all = board.found("工程师");

        Openings first = board.answer(Board.ask("工程师", OpeningSorting.RELEVANCE, null, 2));
        Openings second = board.answer(Board.ask("工程师", OpeningSorting.RELEVANCE, first.next(), 2));

        assertThat(first.hits()).extracting(Board::title).isEqualTo(all.subList(0, 2));
        assertThat(second.hits()).extracting(Board::title).isEqualTo(all.subList(2, 4));
    }

    @Test
    void countsWhatAnotherChoiceWouldBring() {
        board.position("电工", "", "\"education\": \"COLLEGE\", \"payFromYuanPerMonth\": 5000,"
                + " \"payToYuanPerMonth\": 7000, \"urgent\": \"YES\", \"region\": \"211303\", \"headcount\": 1")
                .position("电工", "", "\"education\": \"UNDERGRADUATE\", \"headcount\": 1");

        Openings college = board.answer(Board.only(Board.ask("电工"), OpeningFacet.EDUCATION, "COLLEGE"));

        assertThat(college.total()).isEqualTo(1);
        assertThat(college.counts()).containsEntry(OpeningFacet.EDUCATION,
                List.of(new Answer.Count("COLLEGE", 1), new Answer.Count("UNDERGRADUATE", 1)))
                .containsEntry(OpeningFacet.PAY,
                        List.of(new Answer.Count("4000-6000", 1), new Answer.Count("6000-8000", 1)))
                .containsEntry(OpeningFacet.URGENT, List.of(new Answer.Count("yes", 1)))
                .containsEntry(OpeningFacet.REGION, List.of(new Answer.Count("211303", 1)));
    }

    @Test
    void anEmptyAnswerSaysWhyAndShowsWhatIsNear() {
        town();

        Openings none = board.answer(Board.only(Board.ask("化工 翻译"), OpeningFacet.URGENT, "yes"));

        assertThat(none.total()).isZero();
        assertThat(none.reasons()).containsExactly(new Openings.Reason(List.of("化工"), null, 15, 0),
                new Openings.Reason(List.of("翻译"), null, 0, 0),
                new Openings.Reason(List.of("yes"), OpeningFacet.URGENT, 0, 0));
        assertThat(board.answer(Board.ask("化工翻译")).near()).extracting(Board::title).startsWith("化工工艺员");
    }

    @Test
    void aSchoolIsFoundByItsNameAndByHowPeopleShortenIt() {
        board.position("辅导员", "郑州大学毕业优先", "\"headcount\": 1").position("教务员", "欢迎郑大、哈工大校友", "\"headcount\": 1");

        assertThat(board.found("郑大")).containsExactlyInAnyOrder("辅导员", "教务员");
        assertThat(board.found("郑州大学")).containsExactlyInAnyOrder("辅导员", "教务员");
        assertThat(board.found("哈尔滨工业大学")).containsExactly("教务员");
    }

    @Test
    void findsMoreLikeThis() {
        town().put("会计师", "出纳");

        assertThat(board.like("p2")).startsWith("会计师").doesNotContain("会计");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "***", "\"", "(((", "😀", "\u0000\u0001", "的", "[a-z]+", "a*b?", "-", "\uD800",
            "AND OR NOT"})
    void anythingTypedIsAnswered(String words) {
        assertThat(town().answer(Board.ask(words)).total()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void theLongestQuestionIsAnsweredWhateverItIsMadeOf() {
        town();
        List<String> long200 = List.of("销售业务会计行政客服采购程序员".repeat(15), "司机 护士 教师 厨师 ".repeat(25),
                "abcd efgh ijkl ".repeat(15),
                "a b c d ".repeat(25), "高级急聘".repeat(50), "软件开发工程师".repeat(28));

        assertThat(long200).allSatisfy(words -> assertThat(
                board.answer(Board.ask(words.substring(0, Math.min(200, words.length())))).total()).isNotNegative());
    }

    @Test
    void refusesWhatCannotBeAskedWithEverythingThatIsWrong() {
        OpeningQuestion wrong = new OpeningQuestion("x".repeat(201),
                Map.of(OpeningFacet.PAY, List.of("much"), OpeningFacet.REGION, List.of("Mars")),
                OpeningSorting.RELEVANCE, Board.TODAY, null, 0);

        assertThatThrownBy(() -> board.answer(wrong)).asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.violations()).hasSize(4));
        assertThatThrownBy(() -> board.answer(Board.ask("", OpeningSorting.NEWEST, "abc", 10)))
                .isInstanceOf(Refusal.class);
    }
}
