package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/** Reads the sheet of one criterion. Used once. */
final class SheetReader {
    private final CriterionReader.Draft draft;
    private final Set<String> rowIds;
    private final Complaints complaints;

    /** @param rowIds ids of rows seen so far in the book; added to */
    SheetReader(CriterionReader.Draft draft, Set<String> rowIds, Complaints complaints) {
        this.draft = draft;
        this.rowIds = rowIds;
        this.complaints = complaints;
    }

    /**
     * Conditions written as rules.
     *
     * @param file name of their file
     * @param record simple name of the record they are about
     * @param text what stands in the file
     */
    record Rules(String file, String record, String text) {}

    /** @param rules the conditions, if they do not stand in the sheet */
    Sheet read(Grid grid, @Nullable Rules rules) {
        List<Input> readable = readable();
        Stream<Text> conditions = rules == null ? readable.stream().map(Input::label) : Stream.of();
        grid.allow(Stream.concat(conditions, RowReader.HEADINGS.stream()).toList(), complaints);
        grid.require(RowReader.REQUIRED, complaints);
        if (draft.layer() == Sheet.Layer.FACTS && rules == null) {
            grid.require(draft.reads().stream().map(Input::label).toList(), complaints);
        }
        grid.texts(RowReader.TEXTS, complaints);
        List<Input> columns = rules == null ? columns(grid, readable) : readable;
        if (columns.isEmpty() && draft.layer() == Sheet.Layer.VERDICTS) {
            complaints.file(grid.file(), "", Text.of("没有条件列", "There is no column with conditions"));
        }
        if (grid.lines().isEmpty()) {
            complaints.file(grid.file(), "", Text.of("没有规则行", "There are no rows"));
        }
        @Nullable
        Map<String, List<Cell>> written = rules == null
                ? null
                : new HandConditions(rules.file(), rules.record(), columns, complaints).read(rules.text(),
                        grid.lines().stream().map(line -> line.at(grid.column(RowReader.ID)))
                                .collect(Collectors.toSet()));
        RowReader rows = new RowReader(draft, grid, columns, written, rowIds, complaints);
        List<Row> read = new ArrayList<>();
        grid.lines().forEach(line -> rows.read(line).ifPresent(read::add));
        return new Sheet(draft.file(), draft.criterion(), draft.layer(), draft.reads(), columns, draft.outcomes(),
                read);
    }

    private List<Input> readable() {
        return switch (draft.layer()) {
            case FACTS -> draft.reads();
            case VERDICTS -> Stream.concat(draft.reads().stream(),
                    Stream.of(Verdict.SATISFIED, Verdict.UNKNOWN)
                            .map(v -> new Input.OfCount(v, draft.reads().size())))
                    .toList();
        };
    }

    private static List<Input> columns(Grid grid, List<Input> readable) {
        return grid.headings().stream().map(h -> Wording.find(h, readable, Input::label)).flatMap(Optional::stream)
                .distinct().toList();
    }
}
