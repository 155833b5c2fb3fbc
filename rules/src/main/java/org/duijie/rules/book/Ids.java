package org.duijie.rules.book;

import java.util.regex.Pattern;

import org.duijie.engine.text.Text;

/** What ids of criteria and groups look like: they become names of files and of packages. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]{0,29}");
    private static final Pattern ROW = Pattern.compile("[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9.-]{0,29}");

    private Ids() {}

    static boolean isId(String written) {
        return ID.matcher(written).matches();
    }

    static boolean isRow(String written) {
        return ROW.matcher(written).matches();
    }

    static Text rule() {
        return Text.of("编号以小写字母开头，只含字母和数字，至多 30 个，不得重复",
                "An id starts with a small letter, has letters and digits only, at most 30, and occurs once");
    }

    static Text rowRule() {
        return Text.of("行号只含汉字、字母、数字、点和连字符，至多 30 个，全册不得重复",
                "A row's id has letters, digits, dots and hyphens only, at most 30, and occurs once in the book");
    }
}
