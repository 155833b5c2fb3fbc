package org.duijie.engine.impact;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Judgement;
import org.duijie.engine.text.Text;

/** A part of the book that says something else of a pair than before. */
public sealed interface Cause {
    /** The cause in one line, such as 技能：技能-1 符合 需方 8、对方 2 分 → 技能-1 符合 需方 12、对方 2 分. */
    default Text words() {
        return CauseWords.of(this);
    }

    /**
     * A criterion, by rows of it.
     *
     * @param criterion its id
     * @param label what people call it
     * @param before what it said; null where there was no such criterion
     * @param after what it says; null where there is none any more
     */
    record ByCriterion(String criterion, Text label, @Nullable Said before, @Nullable Said after) implements Cause {}

    /**
     * A group of criteria whose bounds, members or way of counting are others; it may be there before or after only.
     *
     * @param label what people call it
     * @param before what it added to the points of its members; null where there was none
     * @param after what it adds; null where there is none any more
     */
    record ByGroup(Text label, Judgement.@Nullable Adjustment before, Judgement.@Nullable Adjustment after)
            implements
                Cause {}

    /**
     * The least total of points, which the pair now reaches or misses.
     *
     * @param before the least before; {@link Integer#MIN_VALUE} for none
     * @param after the least now, likewise
     */
    record ByMinimum(int before, int after) implements Cause {}
}
