/**
 * Hand-written rules of a criterion, in Drools' rule language, cut down to conditions.
 *
 * <p>{@link org.duijie.rules.drl.HandRules} parses a file into {@link org.duijie.rules.drl.HandRule}s, each with a
 * {@link org.duijie.rules.drl.Test}, and says of everything else in which line it stands. The language:
 *
 * <pre>
 * rule "any name"
 * when
 *     EmploymentComparison(major in (MajorFit.SAME_MAJOR, MajorFit.WITHIN), payGap &lt;= 10)
 * then
 *     answer("专业-1");
 * end
 * </pre>
 *
 * <p>One pattern, fields against literals with {@code == != < <= > >= in, not in}, joined by commas, {@code &&} and
 * {@code ||}; one action. Decision: Drools' own parser reads it, but what is compiled and fired later is written anew from
 * what was understood, so nothing that is not understood ever runs.
 */
@NullMarked
package org.duijie.rules.drl;

import org.jspecify.annotations.NullMarked;
