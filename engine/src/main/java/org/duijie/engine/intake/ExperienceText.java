package org.duijie.engine.intake;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads how much practice is asked for: 3年以上, 两年以上基层工作经历, 1-3年, 半年, 应届生, 经验不限. Never throws; what cannot be read is
 * unresolved. Safe to call from any thread.
 */
public final class ExperienceText {

    private static final int MOST_YEARS = 50;
    private static final String HALF = "半";
    private static final String AMOUNT = "(?:" + HALF + "|(?<![\\d.])\\d{1,2}(?![\\d.])|[一二两三四五六七八九十]{1,3})";
    private static final Pattern TIME = Pattern
            .compile("(?<low>" + AMOUNT + ") ?(?<lowUnit>年|个月)?(?<lowHalf>半)?(?: ?(?:[-至到]+|或) ?"
                    + "(?<high>" + AMOUNT
                    + "))? ?(?<unit>年|个月)(?!薪|休|假|终|级|龄|制|内|度)(?<half>半)? ?(?<open>\\(?含?\\)?及?以上|起|以下|以内)?");
    private static final Pattern ABOUT = Pattern.compile("经[验历]|工作|从业|从事|实践|基层|任职|工龄|相关");
    private static final Pattern NONE = Pattern.compile(
            "(?:经[验历]|年限)(?:要求)?(?::)?(?:不限|不作?要求|无要求)|(?:不限|无需|不需要?|不要求|无)(?:相关|工作|从业)*经[验历]|^(?:不限|无|无要求)$|零经验|小白|往届");
    private static final Pattern FRESH = Pattern.compile("应届|毕业生");
    private static final Pattern SOME = Pattern.compile("有.{0,12}经[验历]|经[验历]丰富|经[验历]者");
    private static final Pattern PREFERRED = Pattern.compile("优先|尤佳|为佳|更佳");

    private ExperienceText() {}

    /** What a cell about practice says. */
    public static Experience read(String text) {
        var passage = Passage.of(text);
        var whole = passage.whole();
        var found = read(passage, whole, true);
        return found != null ? found : new Experience(null, null, false, false, Sureness.UNRESOLVED, whole);
    }

    /** What part of a text says about practice; null if it does not speak of it. */
    static @Nullable Experience find(Passage passage, int from, int to) {
        return read(passage, passage.span(from, to), false);
    }

    private static @Nullable Experience read(Passage passage, Span span, boolean cell) {
        var folded = passage.folded().substring(span.from(), span.to());
        boolean fresh = FRESH.matcher(folded).find();
        boolean preferred = PREFERRED.matcher(folded).find();
        var time = TIME.matcher(folded);
        if (time.find() && (cell || ABOUT.matcher(folded).find() || time.group("open") != null)) {
            int low = months(time.group("low"), time.group("lowUnit") == null
                    ? time.group("unit")
                    : time.group("lowUnit"), time.group("lowHalf"));
            int high = time.group("high") == null
                    ? low
                    : months(time.group("high"), time.group("unit"),
                            time.group("half"));
            if (time.group("high") == null && time.group("half") != null) {
                low += 6;
                high += 6;
            }
            var first = bounded(span, low, high, time.group("open"), time.group("high") != null, fresh, preferred);
            return time.find() ? first.unsure() : first;
        }
        if (NONE.matcher(folded).find() || fresh) {
            return new Experience(0, null, fresh, preferred, Sureness.RESOLVED, span);
        }
        if (SOME.matcher(folded).find()) {
            return new Experience(preferred ? 0 : null, null, false, preferred,
                    preferred ? Sureness.RESOLVED : Sureness.AMBIGUOUS, span);
        }
        return null;
    }

    private static Experience bounded(Span span, int low, int high, @Nullable String open, boolean range,
            boolean fresh, boolean preferred) {
        boolean most = open != null && (open.equals("以下") || open.equals("以内"));
        int least = preferred || most && !range ? 0 : Math.min(low, high);
        boolean closed = range && open == null || most;
        boolean sure = low <= high && high <= MOST_YEARS * 12;
        return new Experience(least, closed ? (Integer) Math.max(low, high) : null, fresh, preferred,
                sure ? Sureness.RESOLVED : Sureness.AMBIGUOUS, span);
    }

    private static int months(String amount, String unit, @Nullable String half) {
        if (amount.equals(HALF)) {
            return 6;
        }
        int number = (int) Numeral.parse(amount).orElse(0);
        return unit.equals("年") ? number * 12 + (half == null ? 0 : 6) : number;
    }
}
