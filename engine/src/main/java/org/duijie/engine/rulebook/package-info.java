/**
 * Rule books in the hands of the bureau: drafts, checks, approval, publication, roll-back.
 *
 * <p>{@link org.duijie.engine.rulebook.BookChecks} finds what is wrong with a book and says so in a
 * {@link org.duijie.engine.rulebook.CheckReport} of {@link org.duijie.engine.rulebook.Remark}s.
 */
@NullMarked
package org.duijie.engine.rulebook;

import org.jspecify.annotations.NullMarked;
