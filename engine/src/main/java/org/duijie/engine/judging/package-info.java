/**
 * Many candidates judged against one need after another, as fast as memory allows and with what {@link
 * org.duijie.engine.match.PairJudge} says of each pair alone.
 *
 * <p>Everything a judgement comes to is a sum: the points of both sides, how many hard criteria are unmet, unknown or partial,
 * what the members of a group give, and where in a table a case lies that several features decide. So {@code Layout} gives
 * each of these sums a {@code Field}, some bits of a few words, and {@code Sums} writes down once for a book what each case of
 * each criterion adds to the words.
 *
 * <p>The loop is in {@link org.duijie.engine.judging.ColumnJudge}; the candidates are {@link
 * org.duijie.engine.judging.Columns}, which the judges by several books share, and so they do a {@link
 * org.duijie.engine.judging.Look}, in which it is kept what the candidates are to a need. For a need, every {@code Lane} (a
 * {@linkplain org.duijie.engine.column.Column column}, or several small ones joined) is prepared: what does
 * each of its entries add? Then the rows go by in {@code Block}s that fit the nearest cache, and to each row is added what stands
 * at its code, lane by lane: a look-up and an addition for each. What several lanes decide is looked up when they have added.
 * Of lists nearly all differ, but few differ in the eyes of a need; {@code ListColumn} looks only at those with an element
 * that is not as most are.
 *
 * <p>Decision: who asks for everything gets every pair judged whole, those ruled out too; who asks for those that may meet has
 * the ruled out dropped after the criteria that can rule out. No stop is made at the first hard criterion unmet, for then the
 * reason people read would depend on the order of the sheets.
 */
@NullMarked
package org.duijie.engine.judging;

import org.jspecify.annotations.NullMarked;
