package org.duijie.engine.sheet;

import java.util.List;
import java.util.Objects;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.run.RunView;
import org.duijie.engine.run.Why;
import org.duijie.engine.sheet.TableSheet.Column;

/** 未对接原因: every pair that was judged and did not come about, with its one reason. */
final class NonMatchSheet {

    private NonMatchSheet() {}

    static void write(SXSSFWorkbook workbook, Styles styles, Content content) {
        TableSheet sheet = new TableSheet(workbook, styles, content.say("未对接原因", "Not matched"), 0,
                List.of(new Column(content.say("单位", "Host"), 32), new Column(content.say("需求", "Need"), 36),
                        new Column(content.say("人员", "Candidate"), 28), new Column(content.say("原因", "Reason"), 30),
                        new Column(content.say("说明", "In words"), 80),
                        new Column(content.say("需方得分", "Points, need"), 12),
                        new Column(content.say("对方得分", "Points, candidate"), 12)));
        for (String need : content.view().needs()) {
            List<String> candidates = content.view().judgedWith(need);
            List<RunView.Cell> cells = content.view().cells(need);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).meets()) {
                    line(sheet, content, content.view().why(need, candidates.get(i)));
                }
            }
        }
    }

    private static void line(TableSheet sheet, Content content, Why why) {
        Why.NonMatch nonMatch = Objects.requireNonNull(why.nonMatch());
        sheet.line().text(content.hostOf(why.need())).text(content.names().need(why.need()))
                .text(content.names().candidate(why.candidate())).text(content.say(nonMatch.reason().label()))
                .text(content.say(nonMatch.words())).number(why.judgement().needPoints())
                .number(why.judgement().candidatePoints());
    }
}
