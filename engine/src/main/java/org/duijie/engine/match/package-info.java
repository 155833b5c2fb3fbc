/**
 * How a comparison is judged: published criteria as tables, findings, and the sum of them.
 *
 * <p>Read {@link org.duijie.engine.match.Finding}, {@link org.duijie.engine.match.CriterionTable} and
 * {@link org.duijie.engine.match.Book}, then {@link org.duijie.engine.match.Judgement}. {@link
 * org.duijie.engine.match.PairJudge} judges a pair, reading only those facts ({@code FactTables}) that a criterion asks for
 * while nothing rules the pair out, {@code Conclusion} draws what follows from the findings, and {@link
 * org.duijie.engine.match.Explained} says what stands behind each. The tables are filled elsewhere, through the port {@link
 * org.duijie.engine.match.Books}. Decision: a judgement is a handful of array look-ups over
 * findings that were made beforehand, so what is shown is what was judged.
 */
@NullMarked
package org.duijie.engine.match;

import org.jspecify.annotations.NullMarked;
