package org.duijie.engine.allocation;

import org.duijie.engine.text.Text;

/** Why a pair did not come about (未对接原因): the first that applies, in this order. */
public enum NonMatchReason {
    /** Staff decided that the two do not meet. */
    VETOED("已设回避", "vetoed"),
    /** The need was taken back or the candidate has left. */
    WITHDRAWN("已撤回或退出", "withdrawn"),
    /** A hard criterion is unmet, or the points do not reach the book's minimum. */
    RULED_OUT("不符合硬性条件", "ruled out"),
    /** A hard criterion cannot be answered without further information. */
    NEEDS_INFORMATION("缺少必要信息", "needs information"),
    /** The session was too large to judge every pair, and neither side's finder proposed this one. */
    NOT_AMONG_FIRST("未进入初选", "not among the first"),
    /** Both would have preferred it to what they got, but a pinned pair holds the place. */
    DISPLACED_BY_PIN("名额被指定对接占用", "displaced by a pin"),
    /** Both would have preferred it to what they got, but the whole would not come to more with it. */
    FOR_THE_WHOLE("服从总体安排", "for the good of the whole"),
    /** Allocated, but the rounds there are could not take the meeting. */
    NO_COMMON_ROUND("没有共同的轮次", "no common round"),
    /** Everybody who holds one of the need's places has more points there. */
    NEED_WENT_TO_BETTER("需求方名额已由更合适者占用", "the need's places went to better"),
    /** Every need that holds one of the candidate's places has more points for him. */
    CANDIDATE_WENT_TO_BETTER("求职方或专家的场次已排给更合适的需求", "the candidate's places went to better"),
    /** Equal points; the seed decided. */
    LOST_THE_TIE("同分，按随机种子未中", "lost the tie");

    private final Text label;

    NonMatchReason(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
