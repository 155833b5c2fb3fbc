package org.duijie.rules.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duijie.engine.text.Text;

/** The files of a book that are no criterion's, and by which columns the rows of any file are known. */
public enum BookFile {
    /** Its name and its minimum. */
    BOOK(BookFolder.BOOK, Text.of("规则册", "book"), List.of(Text.of("项目", "item"))),
    /** A line a criterion. */
    CRITERIA(BookFolder.CRITERIA, Text.of("评判项", "criteria"), List.of(CriterionFiles.ID)),
    /** Bounds of points. */
    GROUPS(BookFolder.GROUPS, Text.of("得分组", "groups"), List.of(GroupReader.ID)),
    /** What is expected of it. */
    SCENARIOS(Scenario.FILE, Text.of("场景", "scenarios"), List.of(Scenario.CRITERION, Scenario.CLAIM));

    /** The column by which a row of a criterion is known. */
    public static final Text ROW = RowReader.ID;

    private final String file;
    private final Text label;
    private final List<Text> keys;

    BookFile(String file, Text label, List<Text> keys) {
        this.file = file;
        this.label = label;
        this.keys = keys;
    }

    /** Its name in the folder. */
    public String file() {
        return file;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The columns by which its rows are known. */
    public List<Text> keys() {
        return keys;
    }

    /** The one with that name; empty for the file of a criterion. */
    public static Optional<BookFile> of(String file) {
        return Stream.of(values()).filter(one -> one.file.equals(file)).findFirst();
    }

    /** The columns by which rows of that file are known. */
    public static List<Text> keysOf(String file) {
        return of(file).map(BookFile::keys).orElse(List.of(ROW));
    }
}
