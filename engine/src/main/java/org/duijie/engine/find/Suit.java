package org.duijie.engine.find;

import java.util.List;

import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/**
 * How somebody who states a few facts of himself stands to a position.
 *
 * @param kind in a word
 * @param reasons what keeps them apart, what is not known, or with what allowance it fits, criterion by criterion
 */
public record Suit(Kind kind, List<Text> reasons) {
    public Suit {
        reasons = List.copyOf(reasons);
    }

    /** In a word. */
    public enum Kind {
        /** No hard criterion is unmet, and all are known. */
        FITS("符合", "fits"),
        /** Exactly one hard criterion is unmet. */
        NEARLY("差一点", "nearly"),
        /** No hard criterion is unmet as far as is known. */
        UNKNOWN("缺数据", "not all is known"),
        /** More than one hard criterion is unmet. */
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

    /** What a judgement of the pair comes to. Only hard criteria count: points tell nothing of whether one may apply. */
    static Suit of(List<Explained> criteria) {
        List<Explained> hard = criteria.stream().filter(explained -> explained.criterion().hard()).toList();
        List<Text> unmet = reasons(hard, Verdict.UNMET);
        if (!unmet.isEmpty()) {
            return new Suit(unmet.size() == 1 ? Kind.NEARLY : Kind.NOT, unmet);
        }
        List<Text> unknown = reasons(hard, Verdict.UNKNOWN);
        return unknown.isEmpty()
                ? new Suit(Kind.FITS, reasons(hard, Verdict.PARTIAL))
                : new Suit(Kind.UNKNOWN, unknown);
    }

    private static List<Text> reasons(List<Explained> hard, Verdict verdict) {
        return hard.stream().filter(explained -> explained.finding().verdict() == verdict).map(Suit::reason).toList();
    }

    private static Text reason(Explained explained) {
        Text label = explained.criterion().label();
        return explained.rows().isEmpty()
                ? label
                : Text.of(label.zh() + "：" + explained.rows().getFirst().reason().zh(),
                        label.en() + ": " + explained.rows().getFirst().reason().en());
    }
}
