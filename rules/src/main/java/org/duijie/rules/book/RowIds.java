package org.duijie.rules.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duijie.engine.match.BookSource;

/**
 * Gives ids to new rows: the word the other rows of the sheet begin with and the next number. No id is given twice, nor one
 * that the book has or had. Not thread safe.
 */
public final class RowIds {
    private static final Pattern NUMBERED = Pattern.compile("(.+?)-?(\\d{1,6})");
    private static final int LONGEST_STEM = 20;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** Counts on from a book. */
    public RowIds(BookSource base) {
        base.sheets().forEach((file, text) -> add(SheetTable.parse(file, text)));
    }

    /** Takes the ids of a table as given. */
    public void add(SheetTable table) {
        int column = table.column(RowReader.ID);
        if (column >= 0) {
            table.rows().forEach(row -> take(table.file(), row.get(column)));
        }
    }

    private void take(String file, String id) {
        taken.add(id);
        Matcher numbered = NUMBERED.matcher(id);
        if (numbered.matches()) {
            stems.putIfAbsent(file, numbered.group(1));
            last.merge(numbered.group(1), Integer.parseInt(numbered.group(2)), Math::max);
        }
    }

    /** Whether a row has or had this id. */
    public boolean has(String id) {
        return taken.contains(id);
    }

    /**
     * A new id.
     *
     * @param file the sheet the row stands in
     * @param label what people call the criterion; the ids begin with it where no other row tells how
     */
    public String next(String file, String label) {
        String stem = stems.computeIfAbsent(file, none -> stem(label));
        String id;
        do {
            id = stem + "-" + last.merge(stem, 1, Integer::sum);
        } while (!taken.add(id));
        return id;
    }

    private static String stem(String label) {
        String legal = label.replaceAll("[^\\p{IsHan}A-Za-z0-9]", "");
        return legal.isEmpty() ? "行" : legal.substring(0, Math.min(LONGEST_STEM, legal.length()));
    }
}
