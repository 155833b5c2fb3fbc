package org.duijie.index.profiles;

import org.duijie.engine.need.Need;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Party;

/** A record of the store that becomes one document, with what its fields are made of. */
public sealed interface Entry {

    /** The version of the record. */
    long version();

    /** A party. */
    record OfParty(Party party, long version) implements Entry {}

    /**
     * A need.
     *
     * @param standing whether it may be published
     * @param owner the party it belongs to; when that changes, the document is made anew
     */
    record OfNeed(Need need, long version, Standing standing, Party owner) implements Entry {}
}
