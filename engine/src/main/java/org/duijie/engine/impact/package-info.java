/**
 * What another book would have made of a finished run, with every difference named and put down to rows.
 *
 * <p>Read {@link org.duijie.engine.impact.ImpactDesk} (where one asks, watches and cancels), {@link
 * org.duijie.engine.impact.Impact} (the answer, and every pair of it), {@link org.duijie.engine.impact.ImpactReport} (its
 * numbers) and {@link org.duijie.engine.impact.PairChange} with its {@link org.duijie.engine.impact.Cause}s. Behind them
 * stand {@code Difference} (in what the books may differ), {@code Survey} (what both say, need by need), {@code Judging}
 * (that counted over all pairs) and {@code Comparison} (what comes of it on both sides).
 *
 * <p>Decision: which pairs the changed criteria speak of otherwise is asked of a small book that holds them alone, in both
 * forms, and whose points are the numbers of what they say. It is judged by columns like any other, so counting rows costs as
 * little as judging, and whole books are asked only about needs it finds something for.
 *
 * <p>Decision: what a book changes for a pair by itself ({@link org.duijie.engine.impact.Effect}) is told apart from what
 * follows from other pairs: a meeting that somebody else takes has no cause of its own.
 */
@NullMarked
package org.duijie.engine.impact;

import org.jspecify.annotations.NullMarked;
