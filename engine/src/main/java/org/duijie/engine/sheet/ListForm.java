package org.duijie.engine.sheet;

import java.util.List;

import org.duijie.engine.text.Text;

/**
 * A list as a workbook or csv file shows it.
 *
 * @param title what stands above the headings, and in the name of the sheet
 * @param columns the columns from left to right
 */
public record ListForm(Text title, List<Column> columns) {
    public ListForm {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param note what may stand in it; may be empty
     * @param example what stands in the row of examples; may be empty
     * @param choices what is offered to choose from; empty for any text
     * @param required whether a row must have it
     */
    public record Column(Text heading, Text note, String example, List<String> choices, boolean required) {
        public Column {
            choices = List.copyOf(choices);
        }
    }
}
