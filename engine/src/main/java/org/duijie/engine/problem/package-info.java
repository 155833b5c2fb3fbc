/**
 * Refusals: why an input was not accepted, every violation at once; and outages, for which no input is to blame.
 *
 * <p>Read {@link org.duijie.engine.problem.Violation} first (place, value, what was legal), then
 * {@link org.duijie.engine.problem.Refusal}, the one exception the engine throws for what its caller can mend, and
 * {@link org.duijie.engine.problem.Violations}, with which the checks collect. {@link org.duijie.engine.problem.Unavailable}
 * is thrown when the store is gone, busy or full.
 *
 * <p>Decision: an outage is no kind of refusal, so that a list of five hundred lines does not count five hundred mistakes
 * when the database goes away under it.
 */
@NullMarked
package org.duijie.engine.problem;

import org.jspecify.annotations.NullMarked;
