/**
 * Refusals: why an input was not accepted, every violation at once.
 *
 * <p>Read {@link org.duijie.engine.problem.Violation} first (place, value, what was legal), then
 * {@link org.duijie.engine.problem.Refusal}, the one exception the engine throws for what its caller can mend, and
 * {@link org.duijie.engine.problem.Violations}, with which the checks collect.
 */
@NullMarked
package org.duijie.engine.problem;

import org.jspecify.annotations.NullMarked;
