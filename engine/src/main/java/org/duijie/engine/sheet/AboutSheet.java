package org.duijie.engine.sheet;

import java.util.List;
import java.util.Objects;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.run.Frozen;
import org.duijie.engine.sheet.TableSheet.Column;

/** 说明: what the workbook is a copy of, and what it takes to compute it again. */
final class AboutSheet {

    private AboutSheet() {}

    static void write(SXSSFWorkbook workbook, Styles styles, Content content) {
        TableSheet sheet = new TableSheet(workbook, styles, content.say("说明", "About"), 0,
                List.of(new Column(content.say("项目", "What"), 24), new Column(content.say("内容", "Value"), 80)));
        Frozen frozen = content.view().frozen();
        Cover cover = content.cover();
        line(sheet, content.say("活动名称", "Session"), cover.session());
        line(sheet, content.say("活动形式", "Form"), content.say(frozen.session().form().label()));
        line(sheet, content.say("活动日期", "Date"), frozen.session().date().toString());
        line(sheet, content.say("定稿名称", "Release"),
                Objects.requireNonNullElse(cover.release(), content.say("未定稿", "not released")));
        line(sheet, content.say("测算编号", "Run"), cover.run());
        line(sheet, content.say("测算时间（世界时）", "Run started (UTC)"), cover.startedAt().toString());
        line(sheet, content.say("规则册", "Rule book"), content.say(content.view().book().label()));
        line(sheet, content.say("规则册版本", "Version of the book"), frozen.book().ref().version());
        line(sheet, content.say("词表版本", "Version of the vocabularies"), frozen.vocabulary());
        line(sheet, content.say("随机种子", "Seed"), Long.toString(frozen.session().seed()));
        line(sheet, content.say("需求数", "Needs"), content.view().needs().size());
        line(sheet, content.say("人员数", "Candidates"), content.view().candidates().size());
        line(sheet, content.say("评判范围", "Judged"), scope(content));
        line(sheet, content.say("可对接的组合", "Pairs that might meet"), content.view().result().eligible());
        line(sheet, content.say("安排的对接", "Matches"), content.view().result().meetings().size());
        line(sheet, content.say("如何复核", "How to check"), content.say(
                "导出本次测算的存档并核验，会用同样的输入、规则册、词表和随机种子重新计算，逐字节比对。",
                "Export the archive of this run and verify it: the same inputs, book, vocabularies and seed are computed"
                        + " again and compared byte by byte."));
    }

    private static String scope(Content content) {
        long judged = content.view().judged();
        Integer shortlist = content.view().frozen().shortlist();
        return shortlist == null
                ? content.say("全部 " + judged + " 对逐一评判", "all " + judged + " pairs, each of them")
                : content.say("经初选的 " + judged + " 对：每项需求 " + shortlist + " 人，每人若干需求，以及志愿与指定对接；其余组合未逐对评判",
                        judged + " shortlisted pairs: " + shortlist
                                + " for each need, some needs for each candidate, and wishes and pins; the others were not judged");
    }

    private static void line(TableSheet sheet, String what, String value) {
        sheet.line().text(what).text(value);
    }

    private static void line(TableSheet sheet, String what, int value) {
        sheet.line().text(what).number(value);
    }
}
