package org.duijie.api.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.record.Versioned;

/** Display names of parties and needs for one page, each looked up once. Not thread safe. */
public final class Names {
    /** The full-width asterisk stands for what is hidden and occurs in no name. */
    private static final String STAR = "＊";

    private final Parties parties;
    private final Needs needs;
    private final boolean shown;
    private final Map<String, Optional<Party>> partiesRead = new HashMap<>();
    private final Map<String, Optional<Need>> needsRead = new HashMap<>();

    Names(Parties parties, Needs needs, boolean shown) {
        this.parties = parties;
        this.needs = needs;
        this.shown = shown;
    }

    /** Whether names of persons are given in full. */
    public boolean shown() {
        return shown;
    }

    /** The party with that id, if it still is on record. */
    public Optional<Party> findParty(String id) {
        return partiesRead.computeIfAbsent(id, i -> parties.find(i).map(Versioned::value));
    }

    /** The need with that id, if it still is on record. */
    public Optional<Need> findNeed(String id) {
        return needsRead.computeIfAbsent(id, i -> needs.find(i).map(Versioned::value));
    }

    /** What to call a party; its id once it has been erased. */
    public String party(String id) {
        return findParty(id).map(this::of).orElse(id);
    }

    /** The title of a need; its id once it has been erased. */
    public String need(String id) {
        return findNeed(id).map(Need::title).orElse(id);
    }

    /** The name of the party that owns a need; empty once it has been erased. */
    public String owner(String need) {
        return findNeed(need).map(n -> party(n.owner())).orElse("");
    }

    /** What to call a party: of a person the first character alone, unless names are shown. */
    public String of(Party party) {
        return shown || !party.partyKind().person() ? party.name() : masked(party.name());
    }

    /** A person's name that stands in a list and not yet on record: the first character alone, unless names are shown. */
    public String person(String name) {
        return shown ? name : masked(name);
    }

    /** A party's telephone number, its middle masked unless names are shown; empty if not known. */
    public String phone(Contact contact) {
        String phone = contact.phone();
        if (phone == null || shown || phone.length() < 8) {
            return phone == null ? "" : shown ? phone : STAR.repeat(phone.length());
        }
        return phone.substring(0, 3) + STAR.repeat(4) + phone.substring(phone.length() - 4);
    }

    /** A party's e-mail address, all before the sign masked unless names are shown; empty if not known. */
    public String email(Contact contact) {
        String email = contact.email();
        if (email == null || shown) {
            return email == null ? "" : email;
        }
        return STAR.repeat(3) + email.substring(Math.max(email.indexOf('@'), 0));
    }

    /** Any personal datum as it was written: its first character alone, unless names are shown. */
    public String personal(String text) {
        return shown ? text : masked(text);
    }

    /** Whether part of a text is hidden by these names. */
    public static boolean hidden(String text) {
        return text.contains(STAR);
    }

    private static String masked(String name) {
        int first = name.offsetByCodePoints(0, Math.min(1, name.codePointCount(0, name.length())));
        int rest = name.codePointCount(first, name.length());
        return name.substring(0, first) + STAR.repeat(rest);
    }
}
