package org.duijie.engine.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.run.RunView;
import org.duijie.engine.timetable.Schedule;

/**
 * A run or release as a workbook (.xlsx): 对接名单, 时间表, 未对接原因, 评判明细, 桌签, 说明. Names stand in it, telephone numbers
 * and addresses do not. Rows are streamed, so memory does not grow with them; time and size grow with needs × candidates,
 * because every pair that did not come about is a row.
 */
public final class SessionWorkbook {

    private static final int ROWS_IN_MEMORY = 200;

    private SessionWorkbook() {}

    /**
     * Writes the workbook; leaves the stream open.
     *
     * @param view the run
     * @param schedule the run's own schedule, or a release's with its moves applied
     * @param cover what the run does not know of itself
     * @param names what to call those behind the pseudonyms
     * @param locale English where it asks for it, Chinese for everybody else
     * @throws IOException if the stream cannot be written
     */
    public static void write(RunView view, Schedule schedule, Cover cover, DisplayNames names, Locale locale,
            OutputStream out) throws IOException {
        Content content = new Content(view, schedule, cover, names, locale);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Styles styles = new Styles(workbook);
            MatchSheet.write(workbook, styles, content);
            ScheduleSheet.write(workbook, styles, content);
            NonMatchSheet.write(workbook, styles, content);
            FindingSheet.write(workbook, styles, content);
            CardSheet.write(workbook, styles, content);
            AboutSheet.write(workbook, styles, content);
            workbook.write(out);
        }
    }
}
