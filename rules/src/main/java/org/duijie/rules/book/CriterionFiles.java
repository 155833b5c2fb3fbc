package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

import org.duijie.engine.text.Text;

/** Which file holds the rows of which criterion: its place in the list of criteria and its id make the name. */
public final class CriterionFiles {
    /** How files of rules end that somebody wrote by hand. */
    public static final String RULES = ".drl";

    private CriterionFiles() {}

    /** Name of the file of the criterion at that place, from 1. */
    public static String name(int place, String id) {
        return String.format(Locale.ROOT, "%02d-%s.csv", place, id);
    }

    /** Name of the file that holds a criterion's conditions, if they are written as rules. */
    public static String conditions(String file) {
        return file.replaceFirst("\\.csv$", RULES);
    }

    /**
     * Files by id of the criterion, in order. As where a book is read, lines whose id is illegal or occurs above count for
     * nothing.
     *
     * @param criteria the file {@code criteria.csv}
     */
    public static SequencedMap<String, String> of(SheetTable criteria) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        for (int row = 0; row < criteria.rows().size(); row++) {
            String id = criteria.at(row, CriterionReader.ID);
            if (isId(id)) {
                files.putIfAbsent(id, name(files.size() + 1, id));
            }
        }
        return Collections.unmodifiableSequencedMap(files);
    }

    /** An id that is none of those; it is one of them afterwards. */
    public static String fresh(Set<String> taken) {
        int number = taken.size() + 1;
        while (!taken.add("c" + number)) {
            number++;
        }
        return "c" + number;
    }

    /** What a criterion reads, in the words of its line, in their order. */
    public static SequencedSet<String> reads(String written) {
        return new LinkedHashSet<>(Wording.list(written));
    }

    /** The headings a new sheet of the criterion of a row, from 0, has. */
    public static List<String> headings(SheetTable criteria, int row) {
        boolean outcomes = !criteria.at(row, CriterionReader.OUTCOMES).isBlank();
        List<String> headings = new ArrayList<>(Headings.ROWS.stream().map(column -> column.heading().zh())
                .filter(heading -> outcomes || !heading.equals(RowReader.OUTCOME.zh())).toList());
        headings.addAll(1, reads(criteria.at(row, CriterionReader.READS)));
        return headings;
    }

    /** Whether a criterion may have that id. */
    public static boolean isId(String written) {
        return Ids.isId(written);
    }

    /** What an id of a criterion looks like. */
    public static Text idRule() {
        return Ids.rule();
    }
}
