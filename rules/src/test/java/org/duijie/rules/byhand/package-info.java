/**
 * The live book of employment as a good programmer would write it in Java over the domain records, to measure and to check the
 * tables against: the rows that count on 25 November 2026, no sheet read.
 *
 * <p>Read {@code HandJudge} first, which asks {@code Requirements} and {@code Wishes} for a {@code Found} each. Nothing of
 * {@code engine.compare} or {@code engine.match} is used but the verdict and the wish.
 */
@NullMarked
package org.duijie.rules.byhand;

import org.jspecify.annotations.NullMarked;
