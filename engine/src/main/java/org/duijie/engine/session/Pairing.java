package org.duijie.engine.session;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.duijie.engine.need.NeedKind;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.text.Text;

/** Who meets whom under a rule book: the kinds of needs and candidates it judges. */
public enum Pairing {
    EMPLOYMENT("employment", Text.of("毕业生与岗位", "graduates and positions"), Set.of(NeedKind.POSITION),
            Set.of(PartyKind.GRADUATE)), //
    EXPERTISE("expertise", Text.of("专家与项目、技术难题", "experts and projects or challenges"),
            Set.of(NeedKind.PROJECT, NeedKind.CHALLENGE), Set.of(PartyKind.EXPERT, PartyKind.EXPERT_TEAM));

    private final String book;
    private final Text label;
    private final Set<NeedKind> needs;
    private final Set<PartyKind> candidates;

    Pairing(String book, Text label, Set<NeedKind> needs, Set<PartyKind> candidates) {
        this.book = book;
        this.label = label;
        this.needs = needs;
        this.candidates = candidates;
    }

    /** The pairing a book judges, if sessions are held under it. */
    public static Optional<Pairing> of(String book) {
        return Arrays.stream(values()).filter(pairing -> pairing.book.equals(book)).findFirst();
    }

    /** Name of the book. */
    public String book() {
        return book;
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** Kinds of needs. */
    public Set<NeedKind> needs() {
        return needs;
    }

    /** Kinds of candidates. */
    public Set<PartyKind> candidates() {
        return candidates;
    }
}
