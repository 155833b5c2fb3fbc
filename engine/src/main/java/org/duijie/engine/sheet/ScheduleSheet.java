package org.duijie.engine.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.sheet.TableSheet.Column;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/** 时间表: tables × rounds, or the items of an agenda, or the visits of a tour. */
final class ScheduleSheet {

    private ScheduleSheet() {}

    static void write(SXSSFWorkbook workbook, Styles styles, Content content) {
        String name = content.say("时间表", "Timetable");
        switch (content.schedule()) {
            case Schedule.Timetable timetable -> grid(timetable, workbook, styles, name, content);
            case Schedule.Agenda agenda -> {
                TableSheet sheet = new TableSheet(workbook, styles, name, 0,
                        List.of(new Column(content.say("时间", "Time"), 16), new Column(content.say("议程", "Item"), 40),
                                new Column(content.say("单位", "Host"), 32),
                                new Column(content.say("交流人员", "Who speaks with whom"), 60)));
                agenda.items().forEach(item -> sheet.line().text(Placing.time(item)).text(content.say(item.title()))
                        .text(item.host().isEmpty()
                                ? content.say("全体", "everybody")
                                : content.names().host(item.host()))
                        .text(pairs(content, item.meetings())));
            }
            case Schedule.Visits visits -> {
                TableSheet sheet = new TableSheet(workbook, styles, name, 0,
                        List.of(new Column(content.say("日期", "Date"), 14),
                                new Column(content.say("走访单位", "Host visited"), 32),
                                new Column(content.say("随访人员", "Who comes for what"), 70)));
                visits.visits().forEach(visit -> sheet.line().text(visit.date().toString())
                        .text(content.names().host(visit.host())).text(pairs(content, visit.meetings())));
            }
        }
    }

    private static void grid(Schedule.Timetable timetable, SXSSFWorkbook workbook, Styles styles, String name,
            Content content) {
        MatchSession session = content.view().frozen().session();
        int rounds = Math.max(timetable.rounds(), timetable.slots().stream().mapToInt(Schedule.Slot::round).max()
                .orElse(0));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(content.say("桌号", "Table"), 8));
        columns.add(new Column(content.say("单位", "Host"), 32));
        for (int round = 1; round <= rounds; round++) {
            String time = Placing.time(session, round);
            columns.add(new Column(content.say("第" + round + "轮\n" + time, "Round " + round + "\n" + time), 28));
        }
        Map<List<Integer>, List<Schedule.Talk>> cells = new HashMap<>();
        timetable.slots().forEach(slot -> cells
                .computeIfAbsent(List.of(slot.table(), slot.round()), place -> new ArrayList<>())
                .add(new Schedule.Talk(slot.need(), slot.candidate())));
        TableSheet sheet = new TableSheet(workbook, styles, name, 2, columns);
        for (int table = 1; table <= timetable.tables(); table++) {
            TableSheet.Line line = sheet.line().number(table)
                    .text(content.names().host(content.view().hall().hostAt(table)));
            for (int round = 1; round <= rounds; round++) {
                line.text(pairs(content, cells.getOrDefault(List.of(table, round), List.of())));
            }
        }
    }

    static String pairs(Content content, List<Schedule.Talk> talks) {
        return talks.stream().map(talk -> content.say(pair(content, talk))).collect(Collectors.joining("\n"));
    }

    private static Text pair(Content content, Schedule.Talk talk) {
        String candidate = content.names().candidate(talk.candidate());
        String need = content.names().need(talk.need());
        return Text.of(candidate + "（" + need + "）", candidate + " (" + need + ")");
    }
}
