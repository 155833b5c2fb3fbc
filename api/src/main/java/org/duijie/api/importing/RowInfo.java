package org.duijie.api.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.api.page.Names;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.importing.PlanRow;
import org.duijie.engine.text.Text;

/**
 * A row of a list as a program sees it, with as much of personal data as names are shown.
 *
 * @param sheet name of its sheet; empty for a csv file
 * @param row its number as the spreadsheet shows it
 * @param state what would become of it
 * @param id id of its record; empty if it has none
 * @param title what it is about
 * @param problems why it cannot be imported
 * @param remarks what a person should look at
 * @param pending whether it waits for review once imported
 * @param twin what it may be a duplicate of; absent if nothing is alike
 */
record RowInfo(String sheet, int row, PlanRow.State state, String id, String title, List<PlanRow.CellNote> problems,
        List<PlanRow.CellNote> remarks, boolean pending, @Nullable Twin twin) {

    /**
     * What a row may be a duplicate of.
     *
     * @param id id of the record it is like
     * @param row the row of the list it is like; 0 if it is like a record
     * @param reason in what they are alike
     * @param sides both, column by column
     */
    record Twin(String id, int row, Text reason, List<Side> sides) {}

    /**
     * A column of both.
     *
     * @param column key of the column
     * @param heading its heading
     * @param here what the row says
     * @param there what the other says
     */
    record Side(String column, Text heading, String here, String there) {}

    static RowInfo of(PlanRow row, ListKind kind, Names names) {
        return new RowInfo(row.sheet(), row.row(), row.state(), row.id(),
                kind.persons() ? names.person(row.title()) : row.title(), row.problems(), row.remarks(), row.pending(),
                row.twin() == null ? null : twin(row.twin(), names));
    }

    private static Twin twin(PlanRow.Twin twin, Names names) {
        return new Twin(twin.id(), twin.row(), twin.reason(), twin.sides().stream()
                .map(side -> new Side(side.column().key(), side.column().heading(), shown(side, side.here(), names),
                        shown(side, side.there(), names)))
                .toList());
    }

    private static String shown(PlanRow.Side side, String text, Names names) {
        return side.column().personal() ? names.person(text) : text;
    }
}
