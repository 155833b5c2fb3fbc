package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/** Everything found wrong with a book so far. Not thread safe. */
final class Complaints {
    private final String book;
    private final List<Violation> violations = new ArrayList<>();

    Complaints(String book) {
        this.book = book;
    }

    /** About a file as a whole. */
    void file(String file, String value, Text message) {
        violations.add(new Violation(book + "/" + file, value, message));
    }

    /** About a cell; lines count from 1, the heading's line. */
    void cell(String file, int line, String column, String value, Text message) {
        violations.add(new Violation(book + "/" + file + ", 第" + line + "行, 列 " + column, value, message));
    }

    int count() {
        return violations.size();
    }

    void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, violations);
        }
    }
}
