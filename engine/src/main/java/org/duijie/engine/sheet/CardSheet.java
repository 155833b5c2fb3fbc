package org.duijie.engine.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.timetable.Schedule;

/** 桌签: a page for each table with who comes to it when; without tables, a page for each host. */
final class CardSheet {

    private static final int WIDTH = 3;
    private static final short TITLE_HEIGHT = 60;

    private final Content content;
    private final Styles styles;
    private final SXSSFSheet sheet;
    private int next;

    private CardSheet(Content content, Styles styles, SXSSFSheet sheet) {
        this.content = content;
        this.styles = styles;
        this.sheet = sheet;
    }

    static void write(SXSSFWorkbook workbook, Styles styles, Content content) {
        SXSSFSheet sheet = workbook.createSheet(content.say("桌签", "Table cards"));
        sheet.setColumnWidth(0, 20 * 256);
        sheet.setColumnWidth(1, 40 * 256);
        sheet.setColumnWidth(2, 30 * 256);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        new CardSheet(content, styles, sheet).cards();
    }

    private void cards() {
        List<Placing> placings = Placing.of(content.schedule(), content.view().frozen().session());
        if (content.schedule() instanceof Schedule.Timetable timetable) {
            for (int table = 1; table <= timetable.tables(); table++) {
                int number = table;
                card(content.say(number + " 号桌", "Table " + number),
                        content.names().host(content.view().hall().hostAt(number)),
                        placings.stream().filter(p -> p.table() != null && p.table() == number).toList());
            }
        } else {
            Map<String, List<Placing>> byHost = placings.stream().collect(Collectors.groupingBy(
                    placing -> content.view().hall().host(placing.need()), TreeMap::new, Collectors.toList()));
            byHost.forEach((host, own) -> card(content.names().host(host), content.cover().session(), own));
        }
    }

    private void card(String title, String subtitle, List<Placing> placings) {
        title(title);
        title(subtitle);
        line(styles.heading(), content.say("时间", "Time"), content.say("需求", "Need"),
                content.say("对接人员", "Candidate"));
        placings.stream().sorted(Comparator.comparingInt(Placing::round)).forEach(placing -> line(styles.text(),
                content.schedule() instanceof Schedule.Timetable
                        ? content.say("第" + placing.round() + "轮 ", "Round " + placing.round() + " ") + placing.time()
                        : placing.time(),
                content.names().need(placing.need()), content.names().candidate(placing.candidate())));
        sheet.setRowBreak(next - 1);
    }

    private void title(String words) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(TITLE_HEIGHT);
        styles.write(row.createCell(0), words, styles.title());
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, WIDTH - 1));
        next++;
    }

    private void line(CellStyle style, String... cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            styles.write(row.createCell(i), cells[i], style);
        }
    }
}
