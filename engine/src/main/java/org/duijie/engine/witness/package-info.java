/**
 * Real pairs of past sessions that fall into the cases a check of a rule book complains of.
 *
 * <p>Read {@link org.duijie.engine.witness.WitnessDesk} (where one asks) and {@link org.duijie.engine.witness.Witnesses} (the
 * answer). {@code CaseBook} is how pairs are found.
 *
 * <p>Decision: sets of cases are written as criteria of a small book whose points are bits, one for each set. It is judged by
 * columns like any other book, so whole fairs are searched in about a second, and a fact means here what it means to judges.
 */
@NullMarked
package org.duijie.engine.witness;

import org.jspecify.annotations.NullMarked;
