/**
 * A session as visitors see it (招聘会): which enterprises stand where and what positions they offer.
 *
 * <p>{@link org.duijie.engine.fair.Fair} says whether anybody may look at a session and at which booth each host is,
 * {@link org.duijie.engine.fair.Fairs} keeps it, and {@link org.duijie.engine.fair.FairDesk} puts together what a visitor
 * gets: {@link org.duijie.engine.fair.Visit}, and in it {@link org.duijie.engine.fair.Offers}, by which the search narrows.
 * {@code Visits} keep what visitors get until something changes, and {@code Stocks} read only what has changed.
 *
 * <p>Decision: a fair stands beside its session and not in it. Whether people may look, and at which booth somebody is,
 * changes no meeting, so it changes no plan and no run.
 */
@NullMarked
package org.duijie.engine.fair;

import org.jspecify.annotations.NullMarked;
