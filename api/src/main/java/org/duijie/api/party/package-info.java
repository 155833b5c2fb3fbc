/**
 * Parties over HTTP.
 *
 * <p>{@link org.duijie.api.party.PartyController} is the endpoint, {@link org.duijie.api.party.Masked} what it shows of
 * persons. Decision: a party is written in the very form it is read in, so a script can read, change and write; what was
 * read masked is refused when it comes back, so that no mask ever overwrites a name.
 */
@NullMarked
package org.duijie.api.party;

import org.jspecify.annotations.NullMarked;
