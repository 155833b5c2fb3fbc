package org.duijie.rules.book;

import java.util.List;

import org.duijie.engine.match.Axis;
import org.duijie.engine.text.Text;

/** How many cases a criterion has, and whether that is too many. */
public final class SizeCheck {
    /** More cases than this are worth a second look. */
    public static final int MANY = 1_024;
    /** More cases than this no table may have. */
    public static final int MOST = 4_096;

    private SizeCheck() {}

    /** Number of cases of a criterion; {@link Long#MAX_VALUE} for that many and more. */
    public static long cases(RuleBook<?> book, Sheet sheet) {
        return book.axes(sheet).stream().mapToLong(Axis::size).reduce(1, (cases, places) -> {
            return cases > Long.MAX_VALUE / places ? Long.MAX_VALUE : cases * places;
        });
    }

    /** A complaint about each criterion that no table can hold. */
    static List<Complaint> tooLarge(RuleBook<?> book) {
        return book.sheets().stream().filter(sheet -> cases(book, sheet) > MOST).map(sheet -> {
            long cases = cases(book, sheet);
            return new Complaint(sheet.file(), null, null, null, Long.toString(cases),
                    Text.of("共 " + cases + " 种情形，超过 " + MOST + " 种；请少读取事实或少分档",
                            cases + " cases, more than " + MOST + "; read fewer facts or cut them into fewer bands"));
        }).toList();
    }
}
