package org.duijie.engine.text;

/** The form in which words are compared, whatever way they were typed. */
public final class Folding {
    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_SHIFT = '！' - '!';

    private Folding() {}

    /**
     * Full-width forms, dashes, brackets, white space and letter case made equal, character by character, so that every
     * place in the one is the same place in the other.
     */
    public static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c >= '\u4e00' && c <= '\u9fff') {
            return c;
        }
        return switch (c) {
            case '—', '–', '－', '～', '~', '〜', '−', '‐', '‑', '―', '─', '﹣' -> '-';
            case '【', '〔', '［', '{', '｛' -> '[';
            case '】', '〕', '］', '}', '｝' -> ']';
            case '\u3000', '\u00a0', '\u2002', '\u2003', '\u200b', '\ufeff', '\t' -> ' ';
            case '\r' -> '\n';
            case '•', '‧', '・' -> '·';
            case '〇' -> '零';
            default -> Character.toLowerCase(c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST
                    ? (char) (c - FULL_WIDTH_SHIFT)
                    : c);
        };
    }
}
