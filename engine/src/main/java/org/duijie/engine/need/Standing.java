package org.duijie.engine.need;

import java.util.Arrays;
import java.util.Optional;

import org.duijie.engine.text.Text;

/** Whether a need may be published, and who has to say so. */
public enum Standing {
    /** No condition of it concerns anybody; nobody need decide. */
    OPEN("open", "无须审核", "needs no review"),
    /** It has conditions that somebody must decide on first. */
    PENDING("pending", "待审", "pending review"),
    /** Somebody decided that it may be published as it is. */
    ADMITTED("admitted", "同意发布", "admitted"),
    /** Somebody decided that it may not be published as it is. */
    HELD_BACK("held-back", "不予发布", "held back");

    private final String key;
    private final Text label;

    Standing(String key, String zh, String en) {
        this.key = key;
        this.label = Text.of(zh, en);
    }

    /** The standing with that key. */
    public static Optional<Standing> ofKey(String key) {
        return Arrays.stream(values()).filter(standing -> standing.key.equals(key)).findFirst();
    }

    /**
     * How a need stands.
     *
     * @param last the last decision on it, if there ever was one; it counts only while it covers the need as it is
     */
    public static Standing of(Need need, Optional<Review> last) {
        if (need.concerns().isEmpty()) {
            return OPEN;
        }
        return last.filter(review -> review.covers(need)).map(review -> review.decision().standing()).orElse(PENDING);
    }

    /** The word used in addresses and in the store. */
    public String key() {
        return key;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether a need that stands so may be shown to others and enter sessions. */
    public boolean published() {
        return this == OPEN || this == ADMITTED;
    }
}
