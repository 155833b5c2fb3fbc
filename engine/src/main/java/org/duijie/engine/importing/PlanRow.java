package org.duijie.engine.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;
import org.duijie.engine.text.Text;

/**
 * A row of a list and what would become of it. Immutable.
 *
 * @param sheet name of its sheet; empty for a csv file
 * @param row its number as the spreadsheet shows it
 * @param state what would become of it
 * @param id id of its record; empty if the row is too faulty to have one
 * @param title what the row is about; a person's name in lists of persons, to be masked like one
 * @param problems why it cannot be imported; empty unless it is faulty
 * @param remarks what a person should look at, though it can be imported
 * @param twin what it may be a duplicate of; null if nothing is alike
 * @param record the record to write; null if it is faulty
 */
public record PlanRow(String sheet, int row, State state, String id, String title, List<CellNote> problems,
        List<CellNote> remarks, @Nullable Twin twin, @Nullable Imported record) {
    public PlanRow {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** What would become of a row. */
    public enum State {
        NEW("新增", "new"), CHANGED("更新", "changed"), SAME("无变化", "same"), FAULTY("有误", "faulty"), DUPLICATE("疑似重复",
                "suspected duplicate");

        private final Text label;

        State(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }

    /**
     * Something about a cell.
     *
     * @param column letters of the column, such as {@code AB}; empty where the list has no such column
     * @param heading the heading above it; the template's where the list has none
     * @param value what stands in it as far as it may be shown; empty for what may be a person's data
     * @param message what is to be said
     * @param hint what to do about it; empty if there is nothing to add
     */
    public record CellNote(String column, String heading, String value, Text message, Text hint) {}

    /**
     * What a row may be a duplicate of.
     *
     * @param id id of the record it is like; the same as the row's if it repeats a row of the file
     * @param row the row of the file it is like; 0 if it is like a record
     * @param reason in what they are alike
     * @param sides the columns in which one of them says something, side by side
     */
    public record Twin(String id, int row, Text reason, List<Side> sides) {
        public Twin {
            sides = List.copyOf(sides);
        }
    }

    /**
     * A column of two rows.
     *
     * @param column the column
     * @param here what this row says; a person's data where the column says so
     * @param there what the other says
     */
    public record Side(Column column, String here, String there) {}

    /**
     * A record about to be written.
     *
     * @param party the party, null if it is a need
     * @param need the need, null if it is a party
     * @param version the version it was compared with; 0 if there was none
     */
    public record Imported(@Nullable Party party, @Nullable Need need, long version) {}

    /** Whether it is a need that waits for review once it is imported. */
    public boolean pending() {
        return record != null && record.need() != null && !record.need().concerns().isEmpty();
    }
}
