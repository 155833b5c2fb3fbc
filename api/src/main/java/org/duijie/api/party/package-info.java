/**
 * Parties (参与方) on the web.
 *
 * <p>{@link org.duijie.api.party.PartyController} is for programs, with {@link org.duijie.api.party.Masked} for what it shows
 * of persons; {@link org.duijie.api.party.PartyPages} is for people, with {@link org.duijie.api.party.ProfileLines} for the
 * words, and {@link org.duijie.api.party.PartyFormPages} lets them write. Decision: a program writes a party in the very
 * form it is read in, and what was read masked is refused when it comes back, so that no mask ever overwrites a name; a page
 * shows what was not stated as such, because matching treats it as a value of its own and staff can mend it.
 */
@NullMarked
package org.duijie.api.party;

import org.jspecify.annotations.NullMarked;
