package org.duijie.api.importing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.duijie.api.page.Names;
import org.duijie.engine.importing.ImportPlan;
import org.duijie.engine.importing.PlanRow;
import org.duijie.engine.importing.PlanRow.CellNote;
import org.duijie.engine.importing.PlanRow.Side;
import org.duijie.engine.importing.PlanRow.State;
import org.duijie.engine.text.Text;

/**
 * What an import would do, as a page shows it: what is wrong, what is doubtful and what may be there twice, each up to a
 * number that can be read.
 *
 * @param plan what would be done
 * @param problems why rows cannot be imported
 * @param moreProblems how many of these are left out
 * @param remarks what to look at in rows that can be
 * @param moreRemarks how many of these are left out
 * @param twins suspected duplicates
 * @param moreTwins how many of these are left out
 */
record Report(ImportPlan plan, List<Note> problems, int moreProblems, List<Note> remarks, int moreRemarks,
        List<Pair> twins, int moreTwins) {
    private static final int NOTES_SHOWN = 200;
    private static final int TWINS_SHOWN = 20;

    /**
     * Something about a cell.
     *
     * @param sheet name of the sheet; empty for a csv file
     * @param row its number as the spreadsheet shows it
     * @param cell what is to be said
     */
    record Note(String sheet, int row, CellNote cell) {}

    /**
     * A row and what it may be a duplicate of.
     *
     * @param id id of the other, if it is on record; empty if it is a row of the same file
     * @param sides what the two say, side by side
     */
    record Pair(String sheet, int row, Text reason, String id, List<Both> sides) {}

    /** A column of two rows; {@code differ} if they say different things. */
    record Both(Text heading, String here, String there, boolean differ) {}

    static Report of(ImportPlan plan, Names names) {
        List<Note> problems = notes(plan, r -> r.problems().stream());
        List<Note> remarks = notes(plan, r -> r.record() == null ? Stream.empty() : r.remarks().stream());
        List<PlanRow> doubles = plan.rows().stream().filter(r -> r.state() == State.DUPLICATE && r.twin() != null)
                .toList();
        return new Report(plan, problems.stream().limit(NOTES_SHOWN).toList(), more(problems, NOTES_SHOWN),
                remarks.stream().limit(NOTES_SHOWN).toList(), more(remarks, NOTES_SHOWN),
                doubles.stream().limit(TWINS_SHOWN).flatMap(r -> pair(r, names)).toList(), more(doubles, TWINS_SHOWN));
    }

    private static int more(List<?> all, int shown) {
        return Math.max(0, all.size() - shown);
    }

    private static List<Note> notes(ImportPlan plan, Function<PlanRow, Stream<CellNote>> cells) {
        return plan.rows().stream().flatMap(r -> cells.apply(r).map(c -> new Note(r.sheet(), r.row(), c))).toList();
    }

    private static Stream<Pair> pair(PlanRow row, Names names) {
        PlanRow.Twin twin = row.twin();
        return twin == null
                ? Stream.empty()
                : Stream.of(new Pair(row.sheet(), row.row(), twin.reason(), twin.row() == 0 ? twin.id() : "",
                        twin.sides().stream().map(side -> both(side, names)).toList()));
    }

    private static Both both(Side side, Names names) {
        boolean open = !side.column().personal();
        return new Both(side.column().heading(), open ? side.here() : names.personal(side.here()),
                open ? side.there() : names.personal(side.there()), !side.here().equals(side.there()));
    }
}
