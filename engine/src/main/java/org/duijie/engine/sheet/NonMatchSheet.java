package org.duijie.engine.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.run.RunView;
import org.duijie.engine.run.Why;
import org.duijie.engine.sheet.TableSheet.Column;

/**
 * 未对接原因: every pair that was judged and did not come about, with its one reason; of a run with more pairs than
 * anybody reads, those who came nearest to meeting each need.
 */
final class NonMatchSheet {

    private static final int MOST = 200_000;
    private static final int NEAREST = 20;

    private NonMatchSheet() {}

    static void write(SXSSFWorkbook workbook, Styles styles, Content content) {
        boolean all = content.view().judged() <= MOST;
        String title = all
                ? content.say("未对接原因", "Not matched")
                : content.say("未对接原因（每项需求前 " + NEAREST + " 名）", "Not matched (first " + NEAREST + " a need)");
        TableSheet sheet = new TableSheet(workbook, styles, title, 0,
                List.of(new Column(content.say("单位", "Host"), 32), new Column(content.say("需求", "Need"), 36),
                        new Column(content.say("人员", "Candidate"), 28), new Column(content.say("原因", "Reason"), 30),
                        new Column(content.say("说明", "In words"), 80),
                        new Column(content.say("需方得分", "Points, need"), 12),
                        new Column(content.say("对方得分", "Points, candidate"), 12)));
        for (String need : content.view().needs()) {
            (all ? everybody(content.view(), need) : nearest(content.view(), need))
                    .forEach(candidate -> line(sheet, content, content.view().why(need, candidate)));
        }
    }

    private static Stream<String> everybody(RunView view, String need) {
        List<String> candidates = view.judgedWith(need);
        List<RunView.Cell> cells = view.cells(need);
        return IntStream.range(0, cells.size()).filter(i -> !cells.get(i).meets()).mapToObj(candidates::get);
    }

    private static Stream<String> nearest(RunView view, String need) {
        return view.rankingForNeed(need).stream().filter(ranked -> !ranked.meets()).limit(NEAREST)
                .map(RunView.Ranked::candidate);
    }

    private static void line(TableSheet sheet, Content content, Why why) {
        Why.NonMatch nonMatch = Objects.requireNonNull(why.nonMatch());
        sheet.line().text(content.hostOf(why.need())).text(content.names().need(why.need()))
                .text(content.names().candidate(why.candidate())).text(content.say(nonMatch.reason().label()))
                .text(content.say(nonMatch.words())).number(why.judgement().needPoints())
                .number(why.judgement().candidatePoints());
    }
}
