/**
 * Who meets whom: deferred acceptance over a judged market, and why the others do not.
 *
 * <p>Read {@link org.duijie.engine.allocation.Market} (places and eligible pairs), then
 * {@link org.duijie.engine.allocation.DeferredAcceptance} and {@link org.duijie.engine.allocation.NonMatchReason}.
 * Decision: everything here is numbers (need 0…, candidate 0…), sorted by pseudonym beforehand, so that the order of the
 * input can never matter.
 */
@NullMarked
package org.duijie.engine.allocation;

import org.jspecify.annotations.NullMarked;
