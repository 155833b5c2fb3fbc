package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.PayToken.Kind;

/**
 * One amount or range in a statement of pay, with what the pieces around it say of it.
 *
 * @param from lower end in yuan; null if there is none
 * @param to upper end in yuan; null if there is none
 * @param ordered whether the ends stood in their order
 * @param bare whether no unit is written with it
 * @param period the time it is paid for; null if nothing near it says so
 * @param aside whether it is paid for a while or a purpose only
 * @param total whether it is said to be the whole
 */
record PayAmount(@Nullable Double from, @Nullable Double to, boolean ordered, boolean bare, @Nullable Kind period,
        boolean aside, boolean total) {

    /** A number below it beside one with a unit is short for the same unit: 8k-12. */
    private static final double SHORT = 1_000;
    private static final int BESIDE = 2;

    /** The amounts in their order; none is larger than the number of tokens. */
    static List<PayAmount> list(List<PayToken> tokens) {
        var amounts = new ArrayList<PayAmount>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.AMOUNT) {
                int last = endOfRange(tokens, i);
                int next = last + 1;
                while (next < tokens.size() && tokens.get(next).kind() != Kind.AMOUNT && !opens(tokens, next)) {
                    next++;
                }
                amounts.add(of(tokens.get(i), tokens.get(last), tokens.subList(free, i),
                        tokens.subList(last + 1, next)));
                free = next;
                i = next - 1;
            }
        }
        return amounts;
    }

    /** Whether the word speaks of the amount behind it rather than the one before it. */
    private static boolean opens(List<PayToken> tokens, int i) {
        var kind = tokens.get(i).kind();
        return kind == Kind.ASIDE || kind == Kind.TOTAL;
    }

    private static int endOfRange(List<PayToken> tokens, int first) {
        int i = first + 1;
        int end = tokens.get(first).to();
        boolean dash = false;
        while (i < tokens.size() && tokens.get(i).from() - end <= BESIDE) {
            var kind = tokens.get(i).kind();
            if (kind == Kind.AMOUNT) {
                return dash ? i : first;
            }
            if (kind == Kind.DASH) {
                dash = true;
            } else if (kind != Kind.MONEY) {
                return first;
            }
            end = tokens.get(i++).to();
        }
        return first;
    }

    private static PayAmount of(PayToken first, PayToken last, List<PayToken> before, List<PayToken> after) {
        double low = first.number() * lowUnit(first, last);
        double high = last.number() * highUnit(first, last);
        boolean range = first.from() < last.from();
        boolean ordered = low <= high;
        boolean atMost = has(before, Kind.AT_MOST) || has(after, Kind.AT_MOST);
        boolean atLeast = has(before, Kind.AT_LEAST) || has(after, Kind.AT_LEAST) || has(after, Kind.MORE);
        @Nullable
        Double from = !range && atMost ? null : (Double) Math.min(low, high);
        @Nullable
        Double to = !range && atLeast && !atMost ? null : (Double) Math.max(low, high);
        return new PayAmount(from, to, ordered, first.unit() == 0 && last.unit() == 0, period(before, after),
                has(before, Kind.ASIDE), has(before, Kind.TOTAL));
    }

    private static int lowUnit(PayToken first, PayToken last) {
        boolean shares = first.unit() == 0 && last.unit() > 0 && first.number() <= last.number();
        return shares ? last.unit() : Math.max(first.unit(), 1);
    }

    private static int highUnit(PayToken first, PayToken last) {
        boolean shares = last.unit() == 0 && first.unit() > 0 && last.number() < SHORT;
        return shares ? first.unit() : Math.max(last.unit(), 1);
    }

    private static @Nullable Kind period(List<PayToken> before, List<PayToken> after) {
        return after.stream().map(PayToken::kind).filter(Kind::isPeriod).findFirst()
                .or(() -> before.reversed().stream().map(PayToken::kind).filter(Kind::isPeriod).findFirst())
                .orElse(null);
    }

    private static boolean has(List<PayToken> tokens, Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    /** The lower end, or the upper where there is no other. */
    double least() {
        return from != null ? from : to != null ? to : 0;
    }
}
