package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.List;

import org.duijie.engine.intake.MajorRequirement;
import org.duijie.engine.sheet.grid.Cell;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Vocabulary;

/** A cell about to be read: what stands in it, the record it goes into, and what is to be said of it. Not thread safe. */
final class Reading {
    private static final int LONGEST_SHOWN = 60;

    private final Column column;
    private final Cell cell;
    private final Draft draft;
    private final Knowledge knowledge;
    private final List<Said> said = new ArrayList<>();

    Reading(Column column, Cell cell, Draft draft, Knowledge knowledge) {
        this.column = column;
        this.cell = cell;
        this.draft = draft;
        this.knowledge = knowledge;
    }

    /**
     * Something about a cell.
     *
     * @param fault whether it keeps the row from being imported
     * @param words the words it is about, shown unless they may be a person's data
     */
    record Said(boolean fault, String words, Text message) {}

    String text() {
        return cell.text();
    }

    Cell.Kind kind() {
        return cell.kind();
    }

    Draft draft() {
        return draft;
    }

    Owners owners() {
        return knowledge.owners();
    }

    /** What the text says of majors. */
    MajorRequirement majors() {
        return knowledge.majors(text());
    }

    /** The terms most like these words as they are shown, best first. */
    List<String> nearest(Vocabulary<?> vocabulary, String words) {
        return knowledge.nearest(vocabulary, words);
    }

    Column column() {
        return column;
    }

    /** Says what is wrong; a hint may follow on a line of its own. */
    void fault(Text message) {
        said.add(new Said(true, shown(text()), message));
    }

    void fault(String zh, String en) {
        fault(Text.of(zh, en));
    }

    /** Says what a person should look at. */
    void remark(String words, String zh, String en) {
        remark(words, Text.of(zh, en));
    }

    void remark(String words, Text message) {
        said.add(new Said(false, shown(words), message));
    }

    List<Said> said() {
        return said;
    }

    private String shown(String words) {
        if (column.personal()) {
            return "";
        }
        return words.codePointCount(0, words.length()) <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
