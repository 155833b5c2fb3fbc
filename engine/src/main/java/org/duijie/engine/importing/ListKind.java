package org.duijie.engine.importing;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.text.Text;

/** What a list is of: one of the kinds of parties or of needs. */
public enum ListKind {
    GRADUATE(PartyKind.GRADUATE, null), //
    EXPERT(PartyKind.EXPERT, null), //
    EXPERT_TEAM(PartyKind.EXPERT_TEAM, null), //
    ENTERPRISE(PartyKind.ENTERPRISE, null), //
    INSTITUTION(PartyKind.INSTITUTION, null), //
    DEPARTMENT(PartyKind.DEPARTMENT, null), //
    POSITION(null, NeedKind.POSITION), //
    PROJECT(null, NeedKind.PROJECT), //
    CHALLENGE(null, NeedKind.CHALLENGE);

    private final @Nullable PartyKind party;
    private final @Nullable NeedKind need;

    ListKind(@Nullable PartyKind party, @Nullable NeedKind need) {
        this.party = party;
        this.need = need;
    }

    /** The kind with that key. */
    public static Optional<ListKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The kind of that party. */
    static ListKind of(Party party) {
        return ofKey(party.partyKind().key()).orElseThrow();
    }

    /** The kind of that need. */
    static ListKind of(Need need) {
        return ofKey(need.needKind().key()).orElseThrow();
    }

    /** The word used in JSON and addresses: the key of the kind of party or need. */
    public String key() {
        return party != null ? party.key() : need != null ? need.key() : "";
    }

    /** What people call it. */
    public Text label() {
        return party != null ? party.label() : need != null ? need.label() : Text.same("");
    }

    /** The kind of party, empty for needs. */
    public Optional<PartyKind> party() {
        return Optional.ofNullable(party);
    }

    /** The kind of need, empty for parties. */
    public Optional<NeedKind> need() {
        return Optional.ofNullable(need);
    }

    /** Whether its names and contacts are natural persons', and so masked by default. */
    public boolean persons() {
        return party != null && party.person();
    }
}
