package org.duijie.rules.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/** The headings that are no facts, file by file in their usual order: what may stand below them. */
final class Headings {
    private static final Text DAY = Text.of("日期，如 2026-01-31；留空表示不限", "A date such as 2026-01-31; empty for no bound");
    private static final Text OPTIONAL_ENGLISH = Text.of("英文，可以不写", "In English; may be left out");
    private static final Text BOUND = Text.of("整数，单位：分；留空表示不设", "A whole number of points; empty for none");

    static final List<SheetForm.Column> BOOK = List.of(
            only("项目", "item", Text.of("规则册的哪一项", "Which item of the book"),
                    List.of(BookReader.NAME, BookReader.ENGLISH_NAME, BookReader.MINIMUM)),
            open("内容", "content", Text.of("这一项的内容；最低总分是双方得分之和至少要到的整数，低于它不推荐",
                    "The item's content; the minimum is the least total of both sides' points")));
    static final List<SheetForm.Column> CRITERIA = List.of(
            open(CriterionFiles.ID, Text.of("编号，小写英文字母开头，只含字母和数字；新增的行留空，由系统编号",
                    "Id: letters and digits, a small letter first; leave it empty in a new row")),
            open(CriterionFiles.NAME,
                    Text.of("大家怎么叫它，全册不重复；也是工作表的名称",
                            "What people call it, once in the book; also the name of its sheet")),
            open(CriterionFiles.ENGLISH_NAME, OPTIONAL_ENGLISH),
            only(CriterionFiles.KIND,
                    Text.of("硬性：结论为不符合的不推荐；评分：只影响得分", "hard: unmet rules out; soft: only gives points"),
                    List.of(CriterionReader.HARD, CriterionReader.SOFT)),
            only(CriterionFiles.POLICY, Text.of("首条：自上而下第一条符合的行说了算；唯一：每种情形只能有一行符合；累计：符合的行得分相加",
                    "first: the topmost row that applies; unique: one row applies; sum: the points of all that apply"),
                    CriterionReader.POLICIES),
            only("层", "layer",
                    Text.of("事实（可留空）：读取双方的事实；结论：读取上方其他评判项的结论", "facts (or empty), or verdicts of criteria above"),
                    CriterionReader.LAYERS),
            open(CriterionFiles.READS, Text.of("读取哪些事实（或哪些评判项的结论），1 到 5 项，用、隔开；每一项在它的工作表里占一列",
                    "What it reads, 1 to 5 things parted by 、; each is a column of its sheet")),
            open(CriterionFiles.GROUP, Text.of("属于哪个得分组（编号）；可以不写", "Id of the group its points count in, if any")),
            open("结果", "outcomes",
                    Text.of("它能给出哪些结果，用、隔开；可以不写", "The outcomes it may give, parted by 、; may be empty")));
    static final List<SheetForm.Column> GROUPS = List.of(
            open("得分组", "group", Text.of("编号，小写英文字母开头，只含字母和数字", "Id: letters and digits, a small letter first")),
            open("名称", "name", Text.of("大家怎么叫它", "What people call it")),
            open("英文名称", "English name", OPTIONAL_ENGLISH),
            only("合并方式", "mode", Text.of("合计：各评判项得分相加；取高：只算最高的一项", "sum: points are added; max: the highest counts"),
                    List.of(GroupReader.SUM, GroupReader.MAX)),
            open("需方下限", "need floor", BOUND), open("需方上限", "need cap", BOUND), open("候选方下限", "candidate floor", BOUND),
            open("候选方上限", "candidate cap", BOUND));
    static final List<SheetForm.Column> ROWS = List.of(
            open("行号", "row", Text.of("行的编号，全册不重复，改动时不要变；新增的行留空，由系统编号",
                    "The row's id, once in the book and never changed; leave it empty in a new row")),
            only("结论", "verdict", Text.of("这一行的结论", "What the row concludes"),
                    Stream.of(Verdict.values()).map(Verdict::label).toList()),
            open("需方得分", "need points", Text.of("给需方的分，-1000 到 1000 的整数；也可以写成“4 × 命中技能数”，乘的是本表读取的数值事实",
                    "Points for the need, -1000 to 1000, or such as 4 × skills matched")),
            open("候选方得分", "candidate points", Text.of("给候选方的分，写法同需方得分", "Points for the candidate, written alike")),
            open("结果", "outcome", Text.of("评判项声明的结果之一", "One of the criterion's outcomes")),
            open("理由", "Chinese reason", Text.of("给双方看的理由，每一行都要写", "The reason both sides read; every row gives one")),
            open("英文理由", "reason", OPTIONAL_ENGLISH),
            open("依据", "source", Text.of("文件名称和条款，可以不写", "Document and clause; may be left out")),
            open("生效", "valid from", DAY),
            open("失效", "valid to", DAY));

    static final List<SheetForm.Column> SCENARIOS = List.of(
            open(Scenario.CRITERION, Text.of("哪个评判项（编号或名称）", "Which criterion, by id or name")),
            open(Scenario.CLAIM, Text.of("一句话说明这个场景", "The scenario in a sentence")),
            open(Scenario.KNOWN, Text.of("已知的事实，如“学历=达到要求;毕业月数=12”；没有写的视为缺数据",
                    "What is known, such as education=meets;months since graduation=12; the rest is not known")),
            open(Scenario.DAY,
                    Text.of("在哪一天判断，如 2026-01-31；可以不写", "The day it is judged on, such as 2026-01-31, if it matters")),
            open(Scenario.ROWS, Text.of("应当由哪一行（几行用、隔开）回答，写行号", "Ids of the rows that are to answer, parted by 、")),
            only(Scenario.VERDICT, Text.of("期望的结论", "The verdict expected"),
                    Stream.of(Verdict.values()).map(Verdict::label).toList()),
            open(Scenario.NEED_POINTS, Text.of("期望的需方得分，整数", "The need's points expected, a whole number")),
            open(Scenario.CANDIDATE_POINTS, Text.of("期望的候选方得分，整数", "The candidate's points expected, a whole number")),
            open(Scenario.OUTCOME, Text.of("期望的结果；可以不写", "The outcome expected, if any")));

    private Headings() {}

    /** Those a file of that kind may have, by what they say. */
    static SequencedMap<String, SheetForm.Column> byHeading(List<SheetForm.Column> columns) {
        SequencedMap<String, SheetForm.Column> known = new LinkedHashMap<>();
        columns.forEach(column -> known.put(column.heading().zh(), column));
        return known;
    }

    private static SheetForm.Column open(String zh, String en, Text note) {
        return open(Text.of(zh, en), note);
    }

    private static SheetForm.Column open(Text heading, Text note) {
        return new SheetForm.Column(heading, note, List.of(), false);
    }

    private static SheetForm.Column only(String zh, String en, Text note, List<Text> words) {
        return only(Text.of(zh, en), note, words);
    }

    private static SheetForm.Column only(Text heading, Text note, List<Text> words) {
        return new SheetForm.Column(heading, note, words, true);
    }
}
