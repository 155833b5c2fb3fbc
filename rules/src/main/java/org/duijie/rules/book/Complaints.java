package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/** Everything found wrong with a book so far. Not thread safe. */
final class Complaints {
    private final List<Complaint> complaints = new ArrayList<>();

    /** About a file as a whole. */
    void file(String file, String value, Text message) {
        complaints.add(new Complaint(file, null, null, null, Wording.shown(value), Wording.shown(message)));
    }

    /** About a cell; lines count from 1, the heading's line. */
    void cell(String file, int line, String column, String value, Text message) {
        cell(file, null, line, column, value, message);
    }

    /** About a cell of a row with that id. */
    void cell(String file, @Nullable String row, int line, String column, String value, Text message) {
        complaints.add(
                new Complaint(file, row, line, Wording.shown(column), Wording.shown(value), Wording.shown(message)));
    }

    int count() {
        return complaints.size();
    }

    /** Whether nothing is wrong with that sheet. */
    boolean none(String file) {
        return complaints.stream().noneMatch(c -> c.file().equals(file));
    }

    /** Whether nothing is wrong with that line of a sheet. */
    boolean none(String file, int line) {
        return complaints.stream().noneMatch(c -> c.file().equals(file) && Objects.equals(c.line(), line));
    }

    List<Complaint> all() {
        return List.copyOf(complaints);
    }
}
