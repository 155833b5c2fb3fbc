package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    Sheet read(Grid grid) {
        List<Input> readable = readable();
        grid.allow(Stream.concat(readable.stream().map(Input::label), RowReader.HEADINGS.stream()).toList(),
                complaints);
        grid.require(RowReader.REQUIRED, complaints);
        if (draft.layer() == Sheet.Layer.FACTS) {
            grid.require(draft.reads().stream().map(Input::label).toList(), complaints);
        }
        grid.texts(RowReader.TEXTS, complaints);
        List<Input> columns = columns(grid, readable);
        if (columns.isEmpty() && draft.layer() == Sheet.Layer.VERDICTS) {
            complaints.file(grid.file(), "", Text.of("没有条件列", "There is no column with conditions"));
        }
        if (grid.lines().isEmpty()) {
            complaints.file(grid.file(), "", Text.of("没有规则行", "There are no rows"));
        }
        RowReader rows = new RowReader(draft, grid, columns, rowIds, complaints);
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
