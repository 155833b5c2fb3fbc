package org.duijie.engine.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.run.Why;
import org.duijie.engine.sheet.TableSheet.Column;
import org.duijie.engine.text.Text;

/** 对接名单: who meets whom, where and when, and what speaks for it. */
final class MatchSheet {

    private MatchSheet() {}

    static void write(SXSSFWorkbook workbook, Styles styles, Content content) {
        TableSheet sheet = new TableSheet(workbook, styles, content.say("对接名单", "Matches"), 0,
                List.of(new Column(content.say("桌号", "Table"), 8), new Column(content.say("轮次", "Round"), 8),
                        new Column(content.say("时间", "Time"), 16), new Column(content.say("单位", "Host"), 32),
                        new Column(content.say("需求", "Need"), 36), new Column(content.say("对接人员", "Candidate"), 28),
                        new Column(content.say("指定", "Pinned"), 8),
                        new Column(content.say("需方得分", "Points, need"), 12),
                        new Column(content.say("对方得分", "Points, candidate"), 12),
                        new Column(content.say("评判要点", "Findings"), 70)));
        for (Placing placing : Placing.of(content.schedule(), content.view().frozen().session())) {
            Why why = content.view().why(placing.need(), placing.candidate());
            sheet.line().number(placing.table()).number(placing.round()).text(placing.time())
                    .text(content.hostOf(placing.need())).text(content.names().need(placing.need()))
                    .text(content.names().candidate(placing.candidate())).text(content.yes(why.pinned()))
                    .number(why.judgement().needPoints()).number(why.judgement().candidatePoints())
                    .text(content.lines(words(why.criteria())));
        }
    }

    /** What is satisfied in one line, everything else with its reason; the rest is in {@link FindingSheet}. */
    private static List<Text> words(List<Explained> criteria) {
        List<Text> lines = new ArrayList<>();
        List<Text> satisfied = criteria.stream().filter(one -> one.finding().verdict() == Verdict.SATISFIED)
                .map(one -> one.criterion().label()).toList();
        if (!satisfied.isEmpty()) {
            lines.add(Text.of(
                    Verdict.SATISFIED.label().zh() + "："
                            + satisfied.stream().map(Text::zh).collect(Collectors.joining("、")),
                    Verdict.SATISFIED.label().en() + ": "
                            + satisfied.stream().map(Text::en).collect(Collectors.joining(", "))));
        }
        criteria.stream().filter(one -> one.finding().verdict() != Verdict.SATISFIED).map(MatchSheet::words)
                .forEach(lines::add);
        return lines;
    }

    private static Text words(Explained explained) {
        Text verdict = explained.finding().verdict().label();
        Text label = explained.criterion().label();
        Text reasons = FindingSheet.reasons(explained);
        return Text.of(verdict.zh() + "：" + label.zh() + "（" + reasons.zh() + "）",
                verdict.en() + ": " + label.en() + " (" + reasons.en() + ")");
    }
}
