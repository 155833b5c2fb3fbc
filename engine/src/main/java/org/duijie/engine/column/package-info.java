/**
 * What facts read, as columns: many records of one kind looked at feature by feature, not one by one.
 *
 * <p>A {@link org.duijie.engine.column.Feature} is what some fact reads of one side; the
 * {@link org.duijie.engine.column.Features} of a kind of record follow from the {@linkplain org.duijie.engine.compare.FactSource
 * sources} of the facts. A {@link org.duijie.engine.column.Column} codes one feature of many records by a dictionary, so that a
 * fact is asked about each different entry once, by the {@link org.duijie.engine.column.Asking} side; of lists, of which
 * nearly all differ, only about those that {@link org.duijie.engine.column.Likeness} tells apart, and what single elements
 * answer is {@linkplain org.duijie.engine.column.Answers remembered} for all who state the same. A
 * {@link org.duijie.engine.column.Reading} takes what was read to the tables of criteria.
 */
@NullMarked
package org.duijie.engine.column;

import org.jspecify.annotations.NullMarked;
