package org.duijie.api.page;

import org.springframework.stereotype.Component;

import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;

/** Gives out {@link Names} over the parties and needs on record. Thread safe. */
@Component
public final class NameReader {
    private final Parties parties;
    private final Needs needs;

    NameReader(Parties parties, Needs needs) {
        this.parties = parties;
        this.needs = needs;
    }

    /** Names for one page. */
    public Names names(boolean shown) {
        return new Names(parties, needs, shown);
    }
}
