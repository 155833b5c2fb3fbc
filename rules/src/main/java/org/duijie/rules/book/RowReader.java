package org.duijie.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/** Reads the lines of one sheet into rows. */
final class RowReader {
    static final Text ID = Text.of("行号", "row");
    private static final Text VERDICT = Text.of("结论", "verdict");
    private static final Text NEED_POINTS = Text.of("需方得分", "need points");
    private static final Text CANDIDATE_POINTS = Text.of("候选方得分", "candidate points");
    static final Text OUTCOME = Text.of("结果", "outcome");
    private static final Text REASON = Text.of("理由", "Chinese reason");
    private static final Text ENGLISH_REASON = Text.of("英文理由", "reason");
    private static final Text SOURCE = Text.of("依据", "source");
    private static final Text VALID_FROM = Text.of("生效", "valid from");
    private static final Text VALID_TO = Text.of("失效", "valid to");
    static final List<Text> TEXTS = List.of(REASON, ENGLISH_REASON, SOURCE);
    static final List<Text> REQUIRED = List.of(ID, VERDICT, REASON);
    static final List<Text> HEADINGS = List.of(ID, VERDICT, NEED_POINTS, CANDIDATE_POINTS, OUTCOME, REASON,
            ENGLISH_REASON, SOURCE, VALID_FROM, VALID_TO);
    private static final Pattern FIXED = Pattern.compile("\\+?(-?\\d{1,9})");
    private static final Pattern COUNTED = Pattern.compile("\\+?(-?\\d{1,9})\\s*[×*xX]\\s*(.+)");

    private final CriterionReader.Draft draft;
    private final Grid grid;
    private final List<Input> columns;
    private final @Nullable Map<String, List<Cell>> written;
    private final Set<String> rowIds;
    private final Complaints complaints;

    /** @param written the conditions by id of the row, if they do not stand in the lines */
    RowReader(CriterionReader.Draft draft, Grid grid, List<Input> columns, @Nullable Map<String, List<Cell>> written,
            Set<String> rowIds, Complaints complaints) {
        this.draft = draft;
        this.grid = grid;
        this.columns = columns;
        this.written = written;
        this.rowIds = rowIds;
        this.complaints = complaints;
    }

    /** The row; empty, with complaints, if anything in it is wrong. */
    Optional<Row> read(Grid.Line at) {
        int before = complaints.count();
        String id = at.at(grid.column(ID));
        LineCells line = new LineCells(grid, at, Ids.isRow(id) ? id : null, complaints);
        if (!Ids.isRow(id) || !rowIds.add(id)) {
            line.wrong(ID, id, Ids.rowRule());
        }
        List<Cell> cells = cells(line, id);
        Verdict verdict = line.verdict(VERDICT);
        String reason = line.at(REASON);
        if (reason.isEmpty()) {
            line.wrong(REASON, "", Text.of("每一行都要写理由", "Every row gives a reason"));
        }
        String english = line.at(ENGLISH_REASON);
        @Nullable
        LocalDate from = line.day(VALID_FROM);
        @Nullable
        LocalDate to = line.day(VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            line.wrong(VALID_TO, line.at(VALID_TO), Text.of("失效早于生效", "It ends before it begins"));
        }
        Points need = points(line, NEED_POINTS, cells);
        Points candidate = points(line, CANDIDATE_POINTS, cells);
        @Nullable
        String outcome = line.outcome(OUTCOME, draft.outcomes());
        if (complaints.count() > before) {
            return Optional.empty();
        }
        RuleRow words = new RuleRow(id, draft.criterion().id(),
                Text.of(reason, english.isEmpty() ? reason : english), emptyToNull(line.at(SOURCE)), from, to);
        return Optional.of(new Row(words, cells, verdict, need, candidate, outcome, at.number()));
    }

    private List<Cell> cells(LineCells line, String id) {
        if (written == null) {
            return columns.stream().map(c -> cell(line, c)).flatMap(Optional::stream).toList();
        }
        @Nullable
        List<Cell> cells = written.get(id);
        if (cells == null) {
            line.wrong(ID, id, Text.of("没有一条有效的规则回答这一行", "No rule that is legal answers this row"));
        }
        return cells == null ? List.of() : cells;
    }

    private Optional<Cell> cell(LineCells line, Input column) {
        String written = line.at(column.label());
        List<Text> wrong = new ArrayList<>();
        @Nullable
        Condition condition = CellReader.read(written, column, wrong);
        wrong.forEach(w -> line.wrong(column.label(), written, w));
        return Optional.ofNullable(condition).map(c -> Cell.of(written, c, column.scale()));
    }

    private Points points(LineCells line, Text heading, List<Cell> cells) {
        String written = Wording.plain(line.at(heading));
        Matcher fixed = FIXED.matcher(written);
        Matcher counted = COUNTED.matcher(written);
        if (written.isEmpty()) {
            return new Points.Fixed(0);
        }
        if (fixed.matches()) {
            return new Points.Fixed(bounded(line, heading, Integer.parseInt(fixed.group(1))));
        }
        if (counted.matches()) {
            int each = bounded(line, heading, Integer.parseInt(counted.group(1)));
            return counted(line, heading, each, counted.group(2), cells);
        }
        line.wrong(heading, written,
                Text.of("得分写整数，或如“4 × 命中技能数”", "Points are a whole number, or such as 4 × skills matched"));
        return new Points.Fixed(0);
    }

    private Points counted(LineCells line, Text heading, int each, String what, List<Cell> cells) {
        List<Input.OfFact> countable = columns.stream().filter(Input.OfFact.class::isInstance)
                .map(Input.OfFact.class::cast).filter(f -> f.scale() instanceof Scale.Numbers).toList();
        Optional<Input.OfFact> found = Wording.find(what, countable, Input::label);
        if (found.isEmpty()) {
            line.wrong(heading, what,
                    Wording.unknown(what, Text.of("这张表读取的数值事实", "measured fact that this sheet reads"),
                            countable.stream().map(Input::label).toList()));
            return new Points.Fixed(0);
        }
        int place = columns.indexOf(found.get());
        if (cells.size() == columns.size() && cells.get(place).condition().unknown()) {
            line.wrong(heading, line.at(heading), Text.of("缺数据时无数可计：这一行的“" + what + "”不能含缺数据",
                    "What is not known cannot be counted: this row must not admit missing "
                            + found.get().label().en()));
        }
        return new Points.Counted(each, found.get());
    }

    private int bounded(LineCells line, Text heading, int points) {
        if (Math.abs(points) > Points.LIMIT) {
            line.wrong(heading, Integer.toString(points),
                    Text.of("得分应在 -" + Points.LIMIT + " 到 " + Points.LIMIT + " 之间",
                            "Points lie from -" + Points.LIMIT + " to " + Points.LIMIT));
        }
        return points;
    }

    private static @Nullable String emptyToNull(String written) {
        return written.isEmpty() ? null : written;
    }
}
