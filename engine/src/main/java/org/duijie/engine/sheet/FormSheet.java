package org.duijie.engine.sheet;

import java.util.List;

/**
 * One sheet of a form: a title in the first row, headings in the second, and rows of text below.
 *
 * @param name what the sheet should be called; made legal and told apart from the others if need be
 * @param title what stands above the headings, and stays there when the sheet is renamed
 * @param columns the columns from left to right
 * @param rows the rows; shorter ones than there are columns end in empty cells
 */
public record FormSheet(String name, String title, List<Column> columns, List<List<String>> rows) {
    public FormSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param note what it means and what may stand in it, shown beside the heading; empty for none
     * @param words what is offered to choose from; empty for any text
     * @param others whether other text may stand there too, after a second look
     * @param width in characters
     */
    public record Column(String heading, String note, List<String> words, boolean others, int width) {
        public Column {
            words = List.copyOf(words);
        }

        /** A column of any text. */
        public static Column of(String heading, int width) {
            return new Column(heading, "", List.of(), true, width);
        }
    }
}
