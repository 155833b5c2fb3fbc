/**
 * Who takes part: persons, teams and organisations.
 *
 * <p>Read {@link org.duijie.engine.party.Party} first, then its kinds. Everything a comparison may read stands in a
 * {@link org.duijie.engine.party.Profile}; names and contacts stand beside it.
 * {@link org.duijie.engine.party.PartyCheck} says what is legal. Decision: because the two are apart, a
 * session can freeze the profiles under pseudonyms and never hold a name.
 */
@NullMarked
package org.duijie.engine.party;

import org.jspecify.annotations.NullMarked;
