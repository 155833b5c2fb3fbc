package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.sheet.grid.Cell;
import org.duijie.engine.sheet.grid.Grid;
import org.duijie.engine.sheet.grid.Row;
import org.duijie.engine.sheet.grid.Sheet;

/**
 * A sheet whose headings were found: below titles and notices, in one row or in two.
 *
 * @param sheet the sheet
 * @param headingAt index of the lower row of headings
 * @param rowsOfHeadings 1 or 2
 * @param headings the headings from column A on, empty where there is none
 */
record HeadedSheet(Sheet sheet, int headingAt, int rowsOfHeadings, List<String> headings) {
    /** Titles and notices above a list are shorter than this. */
    private static final int ROWS_TRIED = 40;
    private static final int LEAST = 2;

    /** The sheet with its headings; empty if no row says enough. */
    static Optional<HeadedSheet> of(Sheet sheet, Headings names) {
        @Nullable
        HeadedSheet best = null;
        int most = LEAST - 1;
        List<Row> rows = sheet.rows().subList(0, Math.min(sheet.rows().size(), ROWS_TRIED));
        for (int i = 0; i < rows.size(); i++) {
            List<String> single = texts(rows.get(i));
            int found = names.columnsNamed(single);
            if (found > most) {
                most = found;
                best = new HeadedSheet(sheet, i, 1, single);
            }
            List<String> both = i == 0 ? List.of() : both(rows.get(i - 1), rows.get(i), names);
            if (names.columnsNamed(both) > most) {
                most = names.columnsNamed(both);
                best = new HeadedSheet(sheet, i, 2, both);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The sheet below the first row of several texts of which one at least is like a heading. */
    static Optional<HeadedSheet> vague(Sheet sheet, Headings names) {
        List<Row> rows = sheet.rows().subList(0, Math.min(sheet.rows().size(), ROWS_TRIED));
        for (int i = 0; i < rows.size(); i++) {
            List<String> single = texts(rows.get(i));
            if (several(single) && single.stream().anyMatch(text -> names.similar(text).isPresent())) {
                return Optional.of(new HeadedSheet(sheet, i, 1, single));
            }
        }
        return Optional.empty();
    }

    /** The sheet below its first row of several texts, whatever they say. */
    static Optional<HeadedSheet> unknown(Sheet sheet) {
        List<Row> rows = sheet.rows().subList(0, Math.min(sheet.rows().size(), ROWS_TRIED));
        return IntStream.range(0, rows.size()).filter(i -> several(texts(rows.get(i)))).mapToObj(
                i -> new HeadedSheet(sheet, i, 1, texts(rows.get(i)))).findFirst();
    }

    private static boolean several(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().count() > 1;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    /** The headings of two rows: what the lower one says, with the upper one where that makes a name or the lower is empty. */
    private static List<String> both(Row upper, Row lower, Headings names) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        return IntStream.range(0, width).mapToObj(column -> {
            String above = upper.cell(column).text();
            String below = lower.cell(column).text();
            if (below.isEmpty() || below.equals(above)) {
                return above;
            }
            return names.named(above + below).isPresent() ? above + below : below;
        }).toList();
    }

    /** The rows below the headings. */
    List<Row> rows() {
        return sheet.rows().subList(headingAt + 1, sheet.rows().size());
    }

    /** Whether a row repeats the headings, as lists printed page by page do. */
    boolean repeatsHeadings(Row row) {
        List<String> here = texts(row).stream().filter(text -> !text.isEmpty()).toList();
        return here.size() > 1 && (headings.containsAll(here) || texts(sheet.rows().get(headingAt)).containsAll(here));
    }

    /**
     * What its headings are taken for.
     *
     * @param chosen what a person said of headings just now
     * @param saved what somebody said of these headings before
     */
    Mapping mapping(Template template, Headings names, Map<String, String> chosen, Map<String, String> saved) {
        List<Mapping.Heading> mapped = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int column = 0; column < headings.size(); column++) {
                String words = headings.get(column);
                boolean sure = chosen.containsKey(words) || saved.containsKey(words) || names.named(words).isPresent();
                // Sure ones take their columns before those that are merely alike.
                if (!words.isEmpty() && sure == (pass == 0)) {
                    mapped.add(heading(template, names, chosen, saved, taken, column));
                }
            }
        }
        mapped.sort(Comparator.comparingInt(heading -> place(heading.letters())));
        return new Mapping(sheet.name(), sheet.rows().get(headingAt).number(), Mapping.signature(headings), mapped);
    }

    private Mapping.Heading heading(Template template, Headings names, Map<String, String> chosen,
            Map<String, String> saved, Set<String> taken, int at) {
        String words = headings.get(at);
        String letters = Grid.letters(at);
        Mapping.How how = Mapping.How.NAMED;
        Optional<Column> column = names.named(words);
        if (chosen.containsKey(words)) {
            how = Mapping.How.CHOSEN;
            column = template.find(chosen.getOrDefault(words, ""));
        } else if (saved.containsKey(words)) {
            how = Mapping.How.SAVED;
            column = template.find(saved.getOrDefault(words, ""));
        } else if (column.isEmpty()) {
            how = Mapping.How.SIMILAR;
            column = names.similar(words);
        }
        if (column.isEmpty()) {
            return new Mapping.Heading(letters, words, null,
                    how == Mapping.How.SIMILAR ? Mapping.How.NONE : how);
        }
        if (!taken.add(column.get().key())) {
            return new Mapping.Heading(letters, words, null,
                    how == Mapping.How.SIMILAR ? Mapping.How.NONE : Mapping.How.REPEATED);
        }
        return new Mapping.Heading(letters, words, column.get().key(), how);
    }

    /** The place of a column from its letters, from 0. */
    static int place(String letters) {
        int place = 0;
        for (int i = 0; i < letters.length(); i++) {
            place = place * 26 + letters.charAt(i) - 'A' + 1;
        }
        return place - 1;
    }
}
