package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** A candidate's own wish (意愿) for a need. */
public enum Wish implements FactValue {
    FIRST("第一意愿", "first wish"), SECOND("第二意愿", "second wish"), THIRD("第三意愿", "third wish"), FOURTH("第四意愿",
            "fourth wish"),
    FIFTH("第五意愿", "fifth wish"), NONE("未填报此项", "not among the wishes"), UNKNOWN("未填意愿",
            "no wishes stated");

    private final Text label;

    Wish(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The wish of that rank, 1 to 5. */
    public static Wish ofRank(int rank) {
        if (rank < 1 || rank > 5) {
            throw new IllegalArgumentException("A wish has rank 1 to 5, not " + rank);
        }
        return values()[rank - 1];
    }
}
