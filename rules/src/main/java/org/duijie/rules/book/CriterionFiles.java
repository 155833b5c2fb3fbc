package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duijie.engine.text.Text;

/**
 * The list of criteria ({@code criteria.csv}) and the files it names: which columns it has, and which file holds the rows of
 * which criterion; its place in the list and its id make the name.
 */
public final class CriterionFiles {
    /** The id of a criterion. */
    public static final Text ID = Text.of("评判项", "criterion");
    /** What people call it. */
    public static final Text NAME = Text.of("名称", "name");
    /** The same in English. */
    public static final Text ENGLISH_NAME = Text.of("英文名称", "English name");
    /** Whether it is hard. */
    public static final Text KIND = Text.of("性质", "kind");
    /** How rows that apply become one answer. */
    public static final Text POLICY = Text.of("命中方式", "hit policy");
    /** What it reads. */
    public static final Text READS = Text.of("读取", "reads");
    /** The group its points count in. */
    public static final Text GROUP = Text.of("得分组", "group");
    /** What a row says of a fact, in its column, where any value will do, and none as well. */
    public static final Text ANYTHING = CellReader.ANYTHING;

    /** How files of rules end that somebody wrote by hand. */
    public static final String RULES = ".drl";

    private static final Pattern NUMBERED = Pattern.compile("\\d{2}-(.+?)(\\.csv|\\.drl)");

    private CriterionFiles() {}

    /** Name of the file of the criterion at that place, from 1. */
    public static String name(int place, String id) {
        return String.format(Locale.ROOT, "%02d-%s.csv", place, id);
    }

    /** Id of the criterion whose rows or conditions a file holds; empty if it is of the book as a whole. */
    public static Optional<String> criterion(String file) {
        Matcher numbered = NUMBERED.matcher(file);
        return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
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
            String id = criteria.at(row, ID);
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
        headings.addAll(1, reads(criteria.at(row, READS)));
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
