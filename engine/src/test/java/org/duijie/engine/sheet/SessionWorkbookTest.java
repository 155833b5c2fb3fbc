package org.duijie.engine.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.run.CityFair;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.run.RunView;
import org.duijie.engine.run.ToyBook;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

import static org.assertj.core.api.Assertions.assertThat;

class SessionWorkbookTest {

    private static final Cover COVER = new Cover("秋季专场", "r7", Instant.parse("2026-11-20T01:00:00Z"), null);
    private static final DisplayNames PLAIN = new Named(pseudonym -> "名" + pseudonym);
    private static final int TRIALS = 6;

    private final Seeds seeds = Seeds.fresh();

    @Test
    void listsEveryMatchOnceWithItsPoints() throws IOException {
        for (int i = 0; i < TRIALS; i++) {
            RunView view = Plans.random(seeds.trial(i)).run(new ToyBook());

            List<List<String>> rows = records(read(view, PLAIN).getSheet("对接名单"));

            assertThat(rows).as(seeds.of(i)).extracting(row -> List.of(row.get(4), row.get(5), row.get(7), row.get(8)))
                    .containsExactlyInAnyOrderElementsOf(view.result().meetings().stream()
                            .map(meeting -> List.of("名" + meeting.need(), "名" + meeting.candidate(),
                                    Integer.toString(meeting.needPoints()),
                                    Integer.toString(meeting.candidatePoints())))
                            .toList());
        }
    }

    @Test
    void accountsForEveryOtherPair() throws IOException {
        for (int i = 0; i < TRIALS; i++) {
            RunView view = Plans.random(seeds.trial(i)).run(new ToyBook());

            List<List<String>> rows = records(read(view, PLAIN).getSheet("未对接原因"));

            int pairs = view.needs().size() * view.candidates().size();
            assertThat(rows).as(seeds.of(i)).hasSize(pairs - view.result().meetings().size())
                    .allSatisfy(row -> assertThat(row.subList(0, 5)).noneMatch(String::isBlank));
        }
    }

    @Test
    void listsThoseWhoCameNearestWhereThereAreMorePairsThanAnybodyReads() throws IOException {
        RunView view = CityFair.of(seeds.seed(), 1_001, 200, 5).run(new ToyBook());

        List<List<String>> rows = records(read(view, PLAIN).getSheet("未对接原因（每项需求前 20 名）"));

        assertThat(rows).as(seeds.of(0)).isNotEmpty().hasSizeLessThanOrEqualTo(200 * 20)
                .allSatisfy(row -> assertThat(row.subList(0, 5)).noneMatch(String::isBlank));
    }

    @Test
    void addsUpTheFindingsToThePointsOfTheMatch() throws IOException {
        for (int i = 0; i < TRIALS; i++) {
            RunView view = Plans.random(seeds.trial(i)).run(new ToyBook());

            List<List<String>> rows = records(read(view, PLAIN).getSheet("评判明细"));

            for (RunResult.Meeting meeting : view.result().meetings()) {
                List<List<String>> own = rows.stream().filter(row -> row.get(0).equals("名" + meeting.need())
                        && row.get(1).equals("名" + meeting.candidate())).toList();
                assertThat(own.stream().mapToInt(row -> Integer.parseInt(row.get(5))).sum()).as(seeds.of(i))
                        .isEqualTo(meeting.needPoints());
                assertThat(own.stream().mapToInt(row -> Integer.parseInt(row.get(6))).sum()).as(seeds.of(i))
                        .isEqualTo(meeting.candidatePoints());
            }
        }
    }

    @Test
    void laysOutTablesByRoundsAndPrintsACardForEachTable() throws IOException {
        RunView view = withMeetings();
        Schedule.Timetable timetable = (Schedule.Timetable) view.result().schedule();

        XSSFWorkbook workbook = read(view, PLAIN);

        List<List<String>> grid = rows(workbook.getSheet("时间表"));
        Schedule.Slot slot = timetable.slots().getFirst();
        assertThat(grid).hasSize(1 + timetable.tables());
        assertThat(grid.getFirst()).hasSize(2 + timetable.rounds()).contains("第1轮\n09:00–09:15");
        assertThat(grid.get(slot.table()).get(1 + slot.round()))
                .isEqualTo("名" + slot.candidate() + "（名" + slot.need() + "）");
        assertThat(workbook.getSheet("时间表").getPaneInformation().isFreezePane()).isTrue();
        assertThat(rows(workbook.getSheet("桌签"))).extracting(List::getFirst).containsAll(
                IntStream.rangeClosed(1, timetable.tables()).mapToObj(table -> table + " 号桌").toList());
    }

    @Test
    void showsAgendaAndVisitsAsLists() throws IOException {
        RunView view = withMeetings();
        RunResult.Meeting meeting = view.result().meetings().getFirst();
        String host = view.hall().host(meeting.need());
        List<Schedule.Talk> talks = List.of(new Schedule.Talk(meeting.need(), meeting.candidate()));
        var agenda = new Schedule.Agenda(
                List.of(new Schedule.Item(LocalTime.of(14, 0), 20, Text.of("政策解读", "policies"), "", List.of()),
                        new Schedule.Item(LocalTime.of(14, 20), 15, Text.of("交流", "talk"), host, talks)));
        var visits = new Schedule.Visits(List.of(new Schedule.Visit(LocalDate.of(2026, 12, 8), host, talks)));

        XSSFWorkbook roundTable = read(view, agenda, PLAIN, Locale.CHINA);
        XSSFWorkbook tour = read(view, visits, PLAIN, Locale.CHINA);

        String pair = "名" + meeting.candidate() + "（名" + meeting.need() + "）";
        assertThat(records(roundTable.getSheet("时间表"))).containsExactly(List.of("14:00–14:20", "政策解读", "全体", ""),
                List.of("14:20–14:35", "交流", "名" + host, pair));
        assertThat(records(tour.getSheet("时间表"))).containsExactly(List.of("2026-12-08", "名" + host, pair));
        assertThat(rows(tour.getSheet("桌签"))).contains(List.of("名" + host));
    }

    @Test
    void saysWhatItIsACopyOf() throws IOException {
        RunView view = withMeetings();

        List<List<String>> about = records(read(view, PLAIN).getSheet("说明"));

        assertThat(about).contains(List.of("活动名称", "秋季专场"), List.of("定稿名称", "未定稿"), List.of("测算编号", "r7"),
                List.of("规则册版本", "toy"), List.of("词表版本", "test"),
                List.of("随机种子", Long.toString(view.frozen().session().seed())),
                List.of("安排的对接", Integer.toString(view.result().meetings().size())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@"})
    void neverTurnsANameIntoAFormula(String start) throws IOException {
        RunView view = withMeetings();

        List<Cell> cells = cells(read(view, new Named(pseudonym -> start + "cmd|' /C calc'!A0")));

        assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(cells).filteredOn(cell -> cell.getCellType() == CellType.STRING)
                .filteredOn(cell -> cell.getStringCellValue().startsWith(start)).isNotEmpty()
                .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void cutsWhatNoCellCanHold() throws IOException {
        RunView view = withMeetings();

        String endless = new Random(1).ints(40_000, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

        XSSFWorkbook workbook = read(view, new Named(pseudonym -> endless));

        assertThat(workbook.getSheet("对接名单").getRow(1).getCell(3).getStringCellValue()).hasSize(32_767).endsWith("…");
    }

    @Test
    void speaksEnglishWhereAsked() throws IOException {
        RunView view = withMeetings();

        XSSFWorkbook workbook = read(view, view.result().schedule(), PLAIN, Locale.ENGLISH);

        assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Matches", "Timetable", "Not matched",
                "Findings", "Table cards", "About");
        assertThat(rows(workbook.getSheet("Matches")).getFirst()).contains("Table", "Round", "Pinned");
    }

    private RunView withMeetings() {
        return IntStream.iterate(0, i -> i + 1).mapToObj(i -> Plans.random(seeds.trial(i)).run(new ToyBook()))
                .filter(view -> !view.result().meetings().isEmpty()).findFirst().orElseThrow();
    }

    private static XSSFWorkbook read(RunView view, DisplayNames names) throws IOException {
        return read(view, view.result().schedule(), names, Locale.CHINA);
    }

    private static XSSFWorkbook read(RunView view, Schedule schedule, DisplayNames names, Locale locale)
            throws IOException {
        var out = new ByteArrayOutputStream();
        SessionWorkbook.write(view, schedule, COVER, names, locale, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<List<String>> records(Sheet sheet) {
        List<List<String>> rows = rows(sheet);
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> rows(Sheet sheet) {
        var formatter = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            rows.add(StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue).toList());
        }
        return rows;
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    /** Calls everybody by a name made from the pseudonym. */
    private record Named(UnaryOperator<String> name) implements DisplayNames {
        @Override
        public String host(String pseudonym) {
            return name.apply(pseudonym);
        }

        @Override
        public String need(String pseudonym) {
            return name.apply(pseudonym);
        }

        @Override
        public String candidate(String pseudonym) {
            return name.apply(pseudonym);
        }
    }
}
