/**
 * Rule books (规则册) on the web, to read.
 *
 * <p>{@link org.duijie.api.rulebook.RuleBookController} is for programs, {@link org.duijie.api.rulebook.RuleBookPages} for
 * people. Decision: both show the cells as they were written, the very text that judges, so that staff find their own
 * words again.
 */
@NullMarked
package org.duijie.api.rulebook;

import org.jspecify.annotations.NullMarked;
