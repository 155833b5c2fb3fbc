/**
 * Many candidates judged against one need after another, as fast as memory allows and with what {@link
 * org.duijie.engine.match.PairJudge} says of each pair alone.
 *
 * <p>Everything a judgement comes to is a sum: the points of both sides, how many hard criteria are unmet, unknown or partial,
 * what the members of a group give, and where in a table a case lies that several features decide. So {@code Layout} gives
 * each of these sums a {@code Field}, some bits of a few words; {@code Sums} writes down once for a book what each case of each
 * criterion adds to the words; and {@link org.duijie.engine.judging.ColumnJudge} asks, for one need, what each different entry
 * of each {@linkplain org.duijie.engine.column.Column column} adds, and adds that up row by row. What is left to do for a pair is
 * a look-up and an addition for each feature, a look-up for each criterion over several, and the bounds of groups.
 *
 * <p>Decision: everything is judged whole, those ruled out too. A stop at the first hard criterion unmet is faster and makes the
 * reason people read depend on the order of the sheets.
 */
@NullMarked
package org.duijie.engine.judging;

import org.jspecify.annotations.NullMarked;
