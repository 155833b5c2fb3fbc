/**
 * Rule books as sheets: what a bureau writes, parsed into values.
 *
 * <p>Read {@link org.duijie.rules.book.RuleBook}, {@link org.duijie.rules.book.Sheet} and
 * {@link org.duijie.rules.book.Row} first, then what a row is made of: {@link org.duijie.rules.book.Input} (what a column
 * reads), {@link org.duijie.rules.book.Condition} (what a cell admits) and {@link org.duijie.rules.book.Points}. A book
 * is a folder of CSV files: {@code book.csv} (its name, its minimum), {@code criteria.csv} (a line a criterion, in
 * order), {@code groups.csv} (bounds of points), a sheet a criterion, {@code 01-major.csv} and so on, and
 * {@code scenarios.csv}, a {@link org.duijie.rules.book.Scenario} a line. {@link org.duijie.rules.book.Reading} is what of a
 * book can be read, with a {@link org.duijie.rules.book.Complaint} for each place that is not legal.
 *
 * <p>Whoever changes a file does so on a {@link org.duijie.rules.book.SheetTable}, which understands nothing and so loses
 * nothing, and takes ids for new rows from {@link org.duijie.rules.book.RowIds}, names and key columns of files from
 * {@link org.duijie.rules.book.BookFile}, and names of files from
 * {@link org.duijie.rules.book.CriterionFiles}. {@link org.duijie.rules.book.SheetForm} says what each column means, and the
 * words it takes.
 *
 * <p>The language of a cell:
 *
 * <pre>
 * 同专业               that value of an enumerated fact
 * 同专业|同专业类      one of several; 、 does as well
 * 非其他门类           any known value but these
 * 3   &gt;=3   &lt;6   3..5  numbers, bounds included with .. and &gt;=
 * 任意, - or empty     any known value
 * 缺数据               not known
 * 任意含缺数据         known or not
 * </pre>
 *
 * <p>A criterion may have its conditions in a file of rules instead, {@code 01-major.drl} beside {@code 01-major.csv} (see
 * {@link org.duijie.rules.drl}): the sheet then has no condition columns, and each row is answered by the rule that names it.
 * Read, both are the same cells.
 *
 * <p>Decision: "any" never includes "not known". Whoever writes a sheet says what happens when data are missing, and a
 * case without an answer is refused; so the unknown is never silently a pass or a fail.
 */
@NullMarked
package org.duijie.rules.book;

import org.jspecify.annotations.NullMarked;
