/**
 * Who meets whom over a judged market, and why the others do not.
 *
 * <p>Read {@link org.duijie.engine.allocation.Market} (places and eligible pairs) and
 * {@link org.duijie.engine.allocation.Quotas} (places that needs share), then
 * {@link org.duijie.engine.allocation.Policy} (how places are given),
 * {@link org.duijie.engine.allocation.DeferredAcceptance} (stable), {@code WeightedMatching} (most points, most meetings),
 * {@code Exchanges} (everyone), {@link org.duijie.engine.allocation.FirstPlaces} (who stands first in whose ranking) and
 * {@link org.duijie.engine.allocation.NonMatchReason}.
 * Decision: everything here is numbers (need 0…, candidate 0…), sorted by pseudonym beforehand, so that the order of the
 * input can never matter.
 */
@NullMarked
package org.duijie.engine.allocation;

import org.jspecify.annotations.NullMarked;
