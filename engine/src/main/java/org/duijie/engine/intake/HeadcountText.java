package org.duijie.engine.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Folding;

/**
 * Reads a number of people: 2名, 3-5人, 十余人, 各1名, 若干, 男2名女3名. Never throws; what cannot be read is unresolved. Safe
 * to call from any thread.
 */
public final class HeadcountText {

    private static final int LARGEST = 1_000;
    private static final String COUNTER = "(?:名|人|位|个(?!月))";
    private static final Pattern NUMBER = Pattern
            .compile("(?<each>各)?(?:招聘?|共|约|男|女)?(?<![\\d.])(?<low>" + Numeral.PATTERN
                    + ")(?!\\d|\\.)(?: ?" + COUNTER + "? ?[-至到] ?(?<high>" + Numeral.PATTERN
                    + ")(?!\\d|\\.))?(?<about>余|多|来|几)? ?(?<counter>" + COUNTER + ")?(?: ?(?<open>以上|及以上|起|左右))?");
    private static final Pattern SOME = Pattern.compile("若干|数[名人位]|多[名人位]|不限|几[名人位]");

    private HeadcountText() {}

    /** What a cell about headcount says; a bare number is one. */
    public static Headcount read(String text) {
        var passage = Passage.of(text);
        var whole = passage.whole();
        return read(passage, whole, false);
    }

    /** The first number of people in part of a text; it must have a counter (名, 人). Null if there is none. */
    static @Nullable Headcount find(Passage passage, int from, int to) {
        var matcher = NUMBER.matcher(passage.folded()).region(from, to);
        while (matcher.find()) {
            if (matcher.group("counter") != null) {
                return read(passage, passage.span(matcher), true);
            }
        }
        var some = SOME.matcher(passage.folded()).region(from, to);
        return some.find() && !some.group().equals("不限") ? read(passage, passage.span(some), true) : null;
    }

    /** What a span says; where it was found as a number of people a bare number is one. */
    static Headcount read(Passage passage, Span span, boolean found) {
        var matcher = NUMBER.matcher(passage.folded()).region(span.from(), span.to());
        long low = 0;
        long high = 0;
        boolean sure = true;
        boolean open = false;
        int groups = 0;
        int covered = 0;
        while (matcher.find()) {
            long least = Numeral.parse(matcher.group("low")).orElse(0);
            long most = matcher.group("high") == null ? least : Numeral.parse(matcher.group("high")).orElse(0);
            low += Math.min(least, most);
            high += Math.max(least, most);
            open |= matcher.group("about") != null || matcher.group("open") != null && isPlain(matcher);
            sure &= matcher.group("each") == null && matcher.group("about") == null && isPlain(matcher);
            groups++;
            covered += matcher.group("counter") != null ? 1 : 0;
        }
        boolean added = groups == 1 || groups == covered;
        if (groups == 0 && SOME.matcher(passage.folded()).region(span.from(), span.to()).find()) {
            return new Headcount(null, null, Sureness.AMBIGUOUS, span);
        }
        boolean counted = found || covered > 0 || digitsOnly(span.words());
        if (groups == 0 || !added || !counted || low < 1 || high > LARGEST) {
            return new Headcount(null, null, Sureness.UNRESOLVED, span);
        }
        return new Headcount((int) low, open ? null : (Integer) (int) high,
                sure && groups == 1 ? Sureness.RESOLVED : Sureness.AMBIGUOUS, span);
    }

    private static boolean isPlain(Matcher matcher) {
        return !"左右".equals(matcher.group("open"));
    }

    private static boolean digitsOnly(String words) {
        return Folding.fold(words).chars()
                .allMatch(c -> c >= '0' && c <= '9' || " -约余多+".indexOf(c) >= 0
                        || "零一二两三四五六七八九十百至到".indexOf(c) >= 0);
    }
}
