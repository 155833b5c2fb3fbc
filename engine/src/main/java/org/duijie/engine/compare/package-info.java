/**
 * How a need and a candidate are compared: two profiles become one small record of discrete facts.
 *
 * <p>Read {@link org.duijie.engine.compare.FactValue} and {@link org.duijie.engine.compare.Fact} (what a fact is), then
 * {@link org.duijie.engine.compare.FactSet} (the facts of one comparison record) and
 * {@link org.duijie.engine.compare.Comparer} (who fills it), then the two records themselves and, in
 * {@link org.duijie.engine.compare.Comparers}, who fills which. {@link org.duijie.engine.compare.FactSource} says what of
 * either side a fact reads, so that others can evaluate one fact for many pairs. Each fact is one small function in {@code
 * TermFacts}, {@code LevelFacts}, {@code OfferFacts} or {@code ServiceFacts}. Decision: a measured fact stays a number here,
 * because its thresholds belong to the rule book and not to Java.
 */
@NullMarked
package org.duijie.engine.compare;

import org.jspecify.annotations.NullMarked;
