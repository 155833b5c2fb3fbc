package org.duijie.rules.eval;

import java.util.regex.Pattern;

/**
 * One row of a table of posts.
 *
 * @param row its number, the heading being 1
 * @param majors the majors it asks for as printed, codes in brackets
 * @param education the education it asks for as printed
 */
record Post(int row, String majors, String education) {
    private static final Pattern CODE_ALONE = Pattern.compile("[（(]\\s*[\\d０-９]{2,7}[TKtk]*\\s*[）)]");
    private static final Pattern CODE_FIRST = Pattern.compile("(?<=[（(])\\s*[\\d０-９]{2,7}[TKtk]*\\s*[，,、]\\s*");

    /** The majors with their codes taken out; other words in brackets stay. */
    String majorsWithoutCodes() {
        return CODE_FIRST.matcher(CODE_ALONE.matcher(majors).replaceAll("")).replaceAll("");
    }
}
