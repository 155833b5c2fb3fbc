package org.duijie.engine.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/**
 * A change of a rule book on its way: written, submitted, approved, published. Immutable; each step gives the draft after it
 * or refuses.
 *
 * @param id such as {@code d3}
 * @param book name of the book
 * @param title what people call it, one line of 1 to 100 characters
 * @param base version of the book it was made from
 * @param content version of the sheets as they stand now
 * @param earlier versions they had before, latest last; what undo goes back to, at most 100
 * @param later versions that were undone, nearest last; what redo goes forward to
 * @param state how far it has come
 * @param editors accounts that wrote in it, in the order of their first stroke
 * @param last who took the last step, when, and with what words
 * @param approval who approved what stands there now; null if nobody did
 */
public record Draft(String id, String book, String title, String base, String content, List<String> earlier,
        List<String> later, State state, List<String> editors, Signature last, @Nullable Signature approval) {
    private static final int MOST_EARLIER = 100;

    public Draft {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        editors = List.copyOf(editors);
    }

    /** How far a draft has come. */
    public enum State {
        /** Being written. */
        OPEN("编辑中", "being written"),
        /** Waits for a second person. */
        SUBMITTED("待批准", "waiting for approval"),
        /** May be published. */
        APPROVED("已批准", "approved"),
        /** Is or was a version of the book. */
        PUBLISHED("已发布", "published"),
        /** Given up. */
        ABANDONED("已放弃", "given up");

        private final Text label;

        State(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }

    /**
     * Who did something.
     *
     * @param account who
     * @param at when
     * @param note with what words; may be empty
     */
    public record Signature(String account, Instant at, String note) {}

    /** A new draft that changes nothing yet. */
    public static Draft begin(String id, String book, String title, String base, Signature by) {
        return new Draft(id, book, title, base, base, List.of(), List.of(), State.OPEN, List.of(by.account()), by,
                null);
    }

    /** With other sheets. Whatever was submitted or approved has to be so again. */
    public Draft written(String version, Signature by) {
        require(EnumSet.of(State.OPEN, State.SUBMITTED, State.APPROVED));
        if (version.equals(content)) {
            return this;
        }
        return stepped(version, and(earlier, content), List.of(), by);
    }

    /** With the sheets it had before. */
    public Draft undone(Signature by) {
        require(EnumSet.of(State.OPEN, State.SUBMITTED, State.APPROVED));
        if (earlier.isEmpty()) {
            throw conflict(Text.of("没有可撤销的修改", "there is nothing to undo"));
        }
        return stepped(earlier.getLast(), without(earlier), and(later, content), by);
    }

    /** With the sheets it had before the last undo. */
    public Draft redone(Signature by) {
        require(EnumSet.of(State.OPEN, State.SUBMITTED, State.APPROVED));
        if (later.isEmpty()) {
            throw conflict(Text.of("没有可重做的修改", "there is nothing to redo"));
        }
        return stepped(later.getLast(), and(earlier, content), without(later), by);
    }

    /** Made from another version of the book, with the sheets that come of it. */
    public Draft rebased(String version, String sheets, Signature by) {
        require(EnumSet.of(State.OPEN, State.SUBMITTED, State.APPROVED));
        return new Draft(id, book, title, version, sheets, List.of(), List.of(), State.OPEN, editors, by, null)
                .editedBy(by.account());
    }

    /** Handed over for approval. */
    public Draft submitted(Signature by) {
        require(EnumSet.of(State.OPEN));
        if (content.equals(base)) {
            throw conflict(Text.of("草稿与原规则册相同，没有可发布的修改", "the draft is the same as the book it was made from"));
        }
        return with(State.SUBMITTED, by, null);
    }

    /** Given back to whoever writes. */
    public Draft returned(Signature by) {
        require(EnumSet.of(State.SUBMITTED, State.APPROVED));
        return with(State.OPEN, by, null);
    }

    /**
     * Approved as it stands.
     *
     * @throws Refusal FORBIDDEN to whoever wrote in it
     */
    public Draft approved(Signature by) {
        require(EnumSet.of(State.SUBMITTED));
        if (editors.contains(by.account())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "account", by.account(),
                    Text.of("批准人不能是编写人，请由另一人批准", "wrote in this draft; somebody else has to approve it"));
        }
        return with(State.APPROVED, by, by);
    }

    /**
     * Published.
     *
     * @param approvalNeeded whether a second person must have approved
     */
    public Draft published(boolean approvalNeeded, Signature by) {
        require(approvalNeeded ? EnumSet.of(State.APPROVED) : EnumSet.of(State.SUBMITTED, State.APPROVED));
        return with(State.PUBLISHED, by, approval);
    }

    /** Given up. */
    public Draft abandoned(Signature by) {
        require(EnumSet.of(State.OPEN, State.SUBMITTED, State.APPROVED));
        return with(State.ABANDONED, by, null);
    }

    private Draft with(State next, Signature by, @Nullable Signature approvedBy) {
        return new Draft(id, book, title, base, content, earlier, later, next, editors, by, approvedBy);
    }

    private Draft stepped(String version, List<String> before, List<String> after, Signature by) {
        return new Draft(id, book, title, base, version, before, after, State.OPEN, editors, by, null)
                .editedBy(by.account());
    }

    private static List<String> and(List<String> versions, String version) {
        List<String> more = new ArrayList<>(versions);
        more.add(version);
        return more.subList(Math.max(0, more.size() - MOST_EARLIER), more.size());
    }

    private static List<String> without(List<String> versions) {
        return versions.subList(0, versions.size() - 1);
    }

    private Draft editedBy(String account) {
        if (editors.contains(account)) {
            return this;
        }
        List<String> all = new ArrayList<>(editors);
        all.add(account);
        return new Draft(id, book, title, base, content, earlier, later, state, all, last, approval);
    }

    private void require(Set<State> legal) {
        if (!legal.contains(state)) {
            throw conflict(Text.of("草稿" + state.label().zh() + "，不能这样做",
                    "the draft is " + state.label().en() + ", so this cannot be done"));
        }
    }

    private Refusal conflict(Text message) {
        return Refusal.of(Refusal.Kind.CONFLICT, "draft", id, message);
    }
}
