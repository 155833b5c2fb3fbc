package org.duijie.rules.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the sheets of a workbook are called, and what stands in their first rows to know them by when they are renamed. */
final class Titles {
    static final String GUIDE = "说明";
    static final String OFFERS = "可选值";
    private static final Pattern CRITERION = Pattern.compile("评判项\\s*[:：].*[(（]\\s*([a-z][a-zA-Z0-9]*)\\s*[)）]",
            Pattern.DOTALL);

    private Titles() {}

    /** The title above a criterion's rows. */
    static String of(String id, String label) {
        return "评判项：" + label + "（" + id + "）";
    }

    /** The id of the criterion that a title names; null if it names none. */
    static @Nullable String criterion(String title) {
        Matcher matcher = CRITERION.matcher(title);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
