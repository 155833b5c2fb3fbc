package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.PayToken.Kind;

/**
 * Reads pay in the forms people write it: 6千-1万, 1.1-1.5万·15薪, 200元/天, 年薪15-20万, 底薪3000+提成, 面议. Amounts that are paid
 * for a time only (试用期) or for a purpose (餐补) are passed over; where a total is named (综合, 转正后) it is taken. Never
 * throws; what cannot be read is unresolved. Safe to call from any thread.
 */
public final class PayText {

    /** Without a word about time, more than this is meant for a year and less than {@link #LEAST_FOR_A_MONTH} for a day. */
    private static final double MOST_FOR_A_MONTH = 50_000;
    private static final double LEAST_FOR_A_MONTH = 1_000;
    private static final double LEAST_FOR_A_DAY = 60;
    private static final long LARGEST_PER_MONTH = 1_000_000;

    private PayText() {}

    /** What a cell or phrase about pay says. */
    public static Pay read(String text) {
        var passage = Passage.of(text);
        var whole = passage.whole();
        return read(passage, whole.from(), whole.to());
    }

    /** What a part of a text says about pay. */
    static Pay read(Passage passage, int from, int to) {
        var tokens = PayToken.list(passage.folded(), from, to);
        var amounts = PayAmount.list(tokens);
        var span = passage.span(from, to);
        boolean negotiable = has(tokens, Kind.NEGOTIABLE);
        boolean more = has(tokens, Kind.MORE);
        int salaries = tokens.stream().filter(token -> token.kind() == Kind.SALARIES).findFirst()
                .map(token -> Math.clamp((int) token.number(), 12, 24)).orElse(12);
        var chosen = choose(amounts);
        if (chosen == null) {
            return new Pay(null, null, PayBasis.MONTH, salaries, negotiable, more,
                    negotiable ? Sureness.RESOLVED : Sureness.UNRESOLVED, span);
        }
        var stated = chosen.period() == null ? anyPeriod(tokens) : chosen.period();
        boolean plainNumber = chosen.bare() && !has(tokens, Kind.MONEY);
        var basis = stated == null ? guess(chosen.least()) : basis(stated);
        boolean sure = (stated != null || basis == PayBasis.MONTH) && chosen.ordered()
                && (!chosen.aside() || chosen.total())
                && !rivals(amounts, chosen);
        @Nullable
        Integer low = perMonth(basis, chosen.from());
        @Nullable
        Integer high = perMonth(basis, chosen.to());
        if (low == null && high == null || plainNumber && stated == null && basis != PayBasis.MONTH) {
            return new Pay(null, null, PayBasis.MONTH, salaries, negotiable, more, Sureness.UNRESOLVED, span);
        }
        return new Pay(low, high, basis, salaries, negotiable, more, sure ? Sureness.RESOLVED : Sureness.AMBIGUOUS,
                span);
    }

    private static boolean has(List<PayToken> tokens, Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    private static @Nullable Kind anyPeriod(List<PayToken> tokens) {
        return tokens.stream().map(PayToken::kind).filter(Kind::isPeriod).findFirst().orElse(null);
    }

    private static @Nullable PayAmount choose(List<PayAmount> amounts) {
        return amounts.stream().filter(PayAmount::total).findFirst()
                .or(() -> amounts.stream().filter(amount -> !amount.aside()).findFirst())
                .or(() -> amounts.stream().findFirst()).orElse(null);
    }

    private static boolean rivals(List<PayAmount> amounts, PayAmount chosen) {
        var others = new ArrayList<>(amounts);
        others.remove(chosen);
        return !chosen.total() && others.stream().anyMatch(other -> !other.aside());
    }

    private static PayBasis guess(double yuan) {
        if (yuan > MOST_FOR_A_MONTH) {
            return PayBasis.YEAR;
        }
        if (yuan >= LEAST_FOR_A_MONTH) {
            return PayBasis.MONTH;
        }
        return yuan >= LEAST_FOR_A_DAY ? PayBasis.DAY : PayBasis.HOUR;
    }

    private static PayBasis basis(Kind period) {
        return PayBasis.valueOf(period.name());
    }

    private static @Nullable Integer perMonth(PayBasis basis, @Nullable Double yuan) {
        long month = yuan == null ? 0 : basis.perMonth(yuan);
        return month < 1 || month > LARGEST_PER_MONTH ? null : (Integer) (int) month;
    }
}
