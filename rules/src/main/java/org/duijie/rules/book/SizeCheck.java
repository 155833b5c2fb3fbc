package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;

import org.duijie.engine.match.Axis;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/** Whether criteria stay within the number of cases a table may have. */
final class SizeCheck {
    private static final int WARN = 1_024;
    private static final int REFUSE = 4_096;

    private SizeCheck() {}

    /** Complains about each criterion that is too large. */
    static void check(RuleBook<?> book, Complaints complaints) {
        for (Sheet sheet : book.sheets()) {
            long cases = cases(book, sheet);
            if (cases > REFUSE) {
                complaints.file(sheet.file(), Long.toString(cases), words(cases, REFUSE));
            }
        }
    }

    /** A remark on each criterion that is large. */
    static List<Violation> warnings(RuleBook<?> book) {
        List<Violation> warnings = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            long cases = cases(book, sheet);
            if (cases > WARN) {
                warnings.add(new Violation(book.ref().name() + "/" + sheet.file(), Long.toString(cases),
                        words(cases, WARN)));
            }
        }
        return warnings;
    }

    private static long cases(RuleBook<?> book, Sheet sheet) {
        return book.axes(sheet).stream().mapToLong(Axis::size).reduce(1, Math::multiplyExact);
    }

    private static Text words(long cases, int limit) {
        return Text.of("共 " + cases + " 种情形，超过 " + limit + " 种；请少读取事实或少分档",
                cases + " cases, more than " + limit + "; read fewer facts or cut them into fewer bands");
    }
}
