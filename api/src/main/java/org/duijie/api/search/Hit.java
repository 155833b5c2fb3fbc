package org.duijie.api.search;

import java.util.Map;

import org.duijie.engine.need.Need;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Party;
import org.duijie.engine.record.Versioned;

/** A record that was found, as the store has it. */
sealed interface Hit {
    /** A party. */
    record OfParty(Versioned<Party> party) implements Hit {}

    /** A need and how it stands with those who decide on its conditions. */
    record OfNeed(Versioned<Need> need, Standing standing) implements Hit {
        static OfNeed of(Versioned<Need> need, Map<String, Standing> standings) {
            return new OfNeed(need, standings.getOrDefault(need.value().id(), Standing.OPEN));
        }
    }
}
