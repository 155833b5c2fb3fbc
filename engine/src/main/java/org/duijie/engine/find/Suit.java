package org.duijie.engine.find;

import java.util.List;

import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/**
 * How somebody stands to a position, as far as is known of him.
 *
 * @param kind in a word
 * @param reasons what keeps them apart, what is not known, or with what allowance it fits, criterion by criterion
 */
public record Suit(Kind kind, List<Text> reasons) {
    private static final Text TOO_FEW = Text.of("得分没有达到规则册的最低总分",
            "the points do not reach the least total of the book");

    public Suit {
        reasons = List.copyOf(reasons);
    }

    /** In a word. */
    public enum Kind {
        /** The pair may meet: no hard criterion is unmet, all are known, and the points are enough. */
        FITS("符合", "fits"),
        /** Exactly one hard criterion is unmet. */
        NEARLY("差一点", "nearly"),
        /** No hard criterion is unmet as far as is known; or points are lacking that what is not known might give. */
        UNKNOWN("缺数据", "not all is known"),
        /** More than one hard criterion is unmet, or the points are not enough. */
        NOT("不符合", "does not fit");

        private final Text label;

        Kind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }

    /** What a judgement of the pair comes to. Of points only counts whether they are enough. */
    static Suit of(Judgement judgement, List<Explained> criteria) {
        List<Explained> hard = criteria.stream().filter(explained -> explained.criterion().hard()).toList();
        List<Text> unmet = reasons(hard, Verdict.UNMET);
        if (!unmet.isEmpty()) {
            return new Suit(unmet.size() == 1 ? Kind.NEARLY : Kind.NOT, unmet);
        }
        List<Text> unknown = reasons(hard, Verdict.UNKNOWN);
        if (!unknown.isEmpty()) {
            return new Suit(Kind.UNKNOWN, unknown);
        }
        if (!judgement.enough()) {
            List<Text> open = reasons(criteria, Verdict.UNKNOWN);
            return open.isEmpty() ? new Suit(Kind.NOT, List.of(TOO_FEW)) : new Suit(Kind.UNKNOWN, open);
        }
        return new Suit(Kind.FITS, reasons(hard, Verdict.PARTIAL));
    }

    private static List<Text> reasons(List<Explained> criteria, Verdict verdict) {
        return criteria.stream().filter(explained -> explained.finding().verdict() == verdict).map(Suit::reason)
                .toList();
    }

    private static Text reason(Explained explained) {
        Text label = explained.criterion().label();
        return explained.rows().isEmpty()
                ? label
                : Text.of(label.zh() + "：" + explained.rows().getFirst().reason().zh(),
                        label.en() + ": " + explained.rows().getFirst().reason().en());
    }
}
