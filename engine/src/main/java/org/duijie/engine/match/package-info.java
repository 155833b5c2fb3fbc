/**
 * How a comparison is judged: published criteria as tables, findings, and the sum of them.
 *
 * <p>Read {@link org.duijie.engine.match.Finding}, {@link org.duijie.engine.match.CriterionTable} and
 * {@link org.duijie.engine.match.Book}, then {@link org.duijie.engine.match.Judgement}. {@link
 * org.duijie.engine.match.PairJudge} judges a pair: {@code FactTables} give each criterion a {@code Turn} and read only those
 * facts that one asks for while nothing rules the pair out. A {@link org.duijie.engine.match.NeedJudge} judges a need with
 * candidate after candidate and finds once what is the same for all. {@code Conclusion} draws what follows from the
 * findings, {@link org.duijie.engine.match.Explained} says what stands behind each. The tables are filled elsewhere, through
 * the port {@link org.duijie.engine.match.Books}. Decision: a judgement is a handful of array look-ups over findings that
 * were made beforehand, so what is shown is what was judged.
 */
@NullMarked
package org.duijie.engine.match;

import org.jspecify.annotations.NullMarked;
