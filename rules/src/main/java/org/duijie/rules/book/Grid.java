package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.duijie.engine.text.Text;

/**
 * A CSV file as lines under headings.
 *
 * @param headings the first line
 * @param lines the others; blank ones are left out but keep their number
 */
record Grid(String file, List<String> headings, List<Line> lines) {
    /** Most lines a sheet of rows may have. */
    static final int MOST_LINES = 500;
    private static final int LONGEST_CELL = 500;
    private static final String FORMULA = "=+-@";

    /**
     * A line.
     *
     * @param number from 1, as a spreadsheet counts; the heading is line 1
     * @param cells as many as there are headings, blanks stripped
     */
    record Line(int number, List<String> cells) {
        /** The cell in that column; empty if the file has no such column. */
        String at(int column) {
            return column < 0 ? "" : cells.get(column);
        }
    }

    /** Reads a file of that many lines at most. What cannot be read is complained about and left out. */
    static Grid read(String file, String text, int most, Complaints complaints) {
        List<List<String>> records = records(file, text, complaints);
        if (records.isEmpty()) {
            complaints.file(file, "", Text.of("表是空的", "The sheet is empty"));
            return new Grid(file, List.of(), List.of());
        }
        List<String> headings = withoutEmptyEnd(records.getFirst());
        checkHeadings(file, headings, complaints);
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            List<String> cells = withoutEmptyEnd(records.get(i));
            if (cells.size() > headings.size()) {
                complaints.cell(file, i + 1, Integer.toString(headings.size() + 1), cells.get(headings.size()),
                        Text.of("这一格上方没有列名", "There is no heading above this cell"));
            } else if (!cells.isEmpty()) {
                lines.add(line(file, i + 1, headings, cells, complaints));
            }
        }
        if (lines.size() > most) {
            complaints.file(file, Integer.toString(lines.size()),
                    Text.of("行数超过" + most, "More than " + most + " rows"));
            return new Grid(file, headings, lines.subList(0, most));
        }
        return new Grid(file, headings, lines);
    }

    /** Place of the column with that heading in either language; -1 if there is none. */
    int column(Text heading) {
        return IntStream.range(0, headings.size()).filter(c -> Wording.says(headings.get(c), heading)).findFirst()
                .orElse(-1);
    }

    /** Complains about each heading that is missing. */
    void require(List<Text> required, Complaints complaints) {
        for (Text heading : required) {
            if (column(heading) < 0) {
                complaints.cell(file, 1, heading.zh(), "", Text.of("缺少“" + heading.zh() + "”列",
                        "The column \"" + heading.en() + "\" is missing"));
            }
        }
    }

    /** Complains about each heading that is none of those. */
    void allow(List<Text> allowed, Complaints complaints) {
        for (String heading : headings) {
            if (!heading.isEmpty() && Wording.find(heading, allowed, t -> t).isEmpty()) {
                complaints.cell(file, 1, heading, heading,
                        Wording.unknown(heading, Text.of("这张表的列名", "heading of this sheet"), allowed));
            }
        }
    }

    /** Complains about each cell of these columns that a spreadsheet would take for a formula. */
    void texts(List<Text> columns, Complaints complaints) {
        for (Text heading : columns) {
            for (Line line : lines) {
                String written = line.at(column(heading));
                if (!written.isEmpty() && FORMULA.indexOf(written.charAt(0)) >= 0) {
                    complaints.cell(file, line.number(), heading.zh(), written,
                            Text.of("像是公式：文字不能以 =、+、-、@ 开头",
                                    "Looks like a formula: text must not begin with =, +, - or @"));
                }
            }
        }
    }

    private static Line line(String file, int number, List<String> headings, List<String> cells,
            Complaints complaints) {
        List<String> checked = new ArrayList<>();
        for (int c = 0; c < headings.size(); c++) {
            String cell = c < cells.size() ? cells.get(c) : "";
            if (Wording.hidesSomething(cell)) {
                complaints.cell(file, number, headings.get(c), cell,
                        Text.of("含有看不见的字符", "There are characters in it that cannot be seen"));
            }
            if (cell.length() > LONGEST_CELL) {
                complaints.cell(file, number, headings.get(c), cell,
                        Text.of("一格最多 " + LONGEST_CELL + " 个字", "A cell has at most " + LONGEST_CELL + " characters"));
            }
            checked.add(cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
        }
        return new Line(number, checked);
    }

    private static List<List<String>> records(String file, String text, Complaints complaints) {
        return CsvLines.read(text, line -> complaints.cell(file, line, "1", "",
                Text.of("从这一行起不是有效的 CSV（引号是否成对？）", "From here on this is no CSV (are quotes paired?)")));
    }

    private static void checkHeadings(String file, List<String> headings, Complaints complaints) {
        Set<String> seen = new TreeSet<>();
        for (int c = 0; c < headings.size(); c++) {
            if (headings.get(c).isEmpty()) {
                complaints.cell(file, 1, Integer.toString(c + 1), "", Text.of("列名是空的", "The heading is empty"));
            } else if (!seen.add(headings.get(c))) {
                complaints.cell(file, 1, headings.get(c), headings.get(c),
                        Text.of("列名重复", "The heading occurs twice"));
            }
        }
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
