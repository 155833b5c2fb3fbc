package org.duijie.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.sheet.FormSheet;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.SheetForm;
import org.duijie.rules.book.SheetTable;

/** The sheets of a book's workbook. Used once. */
final class BookForms {
    private static final int LONGEST_CELL = 32_767;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 44;
    private static final Text UNWRITABLE = Text.of("这一格有控制字符或超过 32767 个字，写不进工作簿；请先在网页上改正",
            "The cell holds control characters or more than 32,767 characters, which no workbook takes; mend it first");

    private final BookSource book;
    private final FactSet<?> facts;
    private final Violations found = new Violations();

    BookForms(BookSource book, FactSet<?> facts) {
        this.book = book;
        this.facts = facts;
    }

    List<FormSheet> sheets() {
        List<FormSheet> sheets = new ArrayList<>();
        sheets.add(Guide.of(facts));
        SheetForm.of(book, facts).forEach(form -> sheets.add(sheet(form)));
        found.refuse(Refusal.Kind.INVALID);
        return sheets;
    }

    private FormSheet sheet(SheetForm form) {
        SheetTable table = SheetTable.parse(form.file(), book.sheets().getOrDefault(form.file(), ""));
        check(table);
        List<List<String>> rows = table.rows().stream().filter(row -> !row.stream().allMatch(String::isEmpty)).toList();
        List<FormSheet.Column> columns = IntStream.range(0, form.columns().size())
                .mapToObj(i -> column(form.columns().get(i), i < table.headings().size()
                        ? table.headings().get(i)
                        : form.columns().get(i).heading().zh(), width(rows, i)))
                .toList();
        String name = form.label().zh();
        return new FormSheet(name, form.criterion() == null ? name : Titles.of(form.criterion(), name), columns, rows);
    }

    private void check(SheetTable table) {
        List<List<String>> lines = Stream.concat(Stream.of(table.headings()), table.rows().stream()).toList();
        for (int line = 0; line < lines.size(); line++) {
            for (String cell : lines.get(line)) {
                if (cell.length() > LONGEST_CELL || cell.codePoints().anyMatch(BookForms::unwritable)) {
                    found.add(table.file() + ", 第" + (line + 1) + "行", "", UNWRITABLE);
                }
            }
        }
    }

    private static boolean unwritable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || c >= Character.MIN_SURROGATE
                && c <= Character.MAX_SURROGATE || c >= 0xfffd && c <= 0xffff;
    }

    private static FormSheet.Column column(SheetForm.Column column, String heading, int width) {
        return new FormSheet.Column(heading, column.note().zh(), column.words().stream().map(Text::zh).toList(),
                !column.only(), Math.max(width, Math.min(WIDEST, heading.length() * 2 + 4)));
    }

    /** Wide enough for most of what stands there; a Chinese character is as wide as two Latin ones. */
    private static int width(List<List<String>> rows, int column) {
        int longest = rows.stream().filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum()).max().orElse(0);
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }
}
