package org.duijie.engine.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.compare.Evidence;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.run.Why;
import org.duijie.engine.sheet.TableSheet.Column;
import org.duijie.engine.text.Text;

/** 评判明细: every finding of every pair that meets, with the rows that said so and the words of both sides. */
final class FindingSheet {

    private FindingSheet() {}

    static void write(SXSSFWorkbook workbook, Styles styles, Content content) {
        TableSheet sheet = new TableSheet(workbook, styles, content.say("评判明细", "Findings"), 0,
                List.of(new Column(content.say("需求", "Need"), 32), new Column(content.say("对接人员", "Candidate"), 24),
                        new Column(content.say("评判项", "Criterion"), 14), new Column(content.say("性质", "Kind"), 8),
                        new Column(content.say("结果", "Finding"), 12),
                        new Column(content.say("需方得分", "Points, need"), 12),
                        new Column(content.say("对方得分", "Points, candidate"), 12),
                        new Column(content.say("规则行", "Rows"), 14), new Column(content.say("理由", "Reason"), 50),
                        new Column(content.say("依据", "Source"), 30),
                        new Column(content.say("需求方情况", "The need's words"), 40),
                        new Column(content.say("对接人员情况", "The candidate's words"), 40),
                        new Column(content.say("处置", "Outcome"), 14)));
        for (Placing placing : Placing.of(content.schedule(), content.view().frozen().session())) {
            Why why = content.view().why(placing.need(), placing.candidate());
            why.criteria().forEach(explained -> line(sheet, content, why, explained));
            why.judgement().adjustments().stream().filter(a -> a.needPoints() != 0 || a.candidatePoints() != 0)
                    .forEach(adjustment -> line(sheet, content, why, adjustment));
        }
    }

    private static void line(TableSheet sheet, Content content, Why why, Explained explained) {
        Finding finding = explained.finding();
        sheet.line().text(content.names().need(why.need())).text(content.names().candidate(why.candidate()))
                .text(content.say(explained.criterion().label()))
                .text(explained.criterion().hard() ? content.say("硬性", "hard") : content.say("评分", "points"))
                .text(content.say(finding.verdict().label())).number(finding.needPoints())
                .number(finding.candidatePoints()).text(String.join("、", finding.rows()))
                .text(content.say(reasons(explained))).text(sources(explained.rows()))
                .text(words(content, explained, Evidence::need)).text(words(content, explained, Evidence::candidate))
                .text(Objects.requireNonNullElse(finding.outcome(), ""));
    }

    /** What the bounds of a group take or add, so that the points of a pair add up on the sheet. */
    private static void line(TableSheet sheet, Content content, Why why, Judgement.Adjustment adjustment) {
        Text label = content.view().book().groups().stream().filter(g -> g.id().equals(adjustment.group())).findFirst()
                .orElseThrow().label();
        sheet.line().text(content.names().need(why.need())).text(content.names().candidate(why.candidate()))
                .text(content.say(label)).text(content.say("合计", "group")).text("").number(adjustment.needPoints())
                .number(adjustment.candidatePoints()).text(adjustment.group())
                .text(content.say("得分组的上下限调整", "held within the bounds of the group")).text("").text("").text("")
                .text("");
    }

    /** The reasons of all rows that counted. */
    static Text reasons(Explained explained) {
        return Text.of(join(explained.rows(), row -> row.reason().zh(), "；"),
                join(explained.rows(), row -> row.reason().en(), "; "));
    }

    private static String sources(List<RuleRow> rows) {
        return rows.stream().map(RuleRow::source).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String join(List<RuleRow> rows, Function<RuleRow, String> words, String comma) {
        return rows.stream().map(words).collect(Collectors.joining(comma));
    }

    private static String words(Content content, Explained explained, Function<Evidence, Text> side) {
        return explained.facts().stream().map(Explained.FactWords::evidence).filter(Objects::nonNull)
                .map(evidence -> content.say(side.apply(evidence))).distinct().collect(Collectors.joining("\n"));
    }
}
