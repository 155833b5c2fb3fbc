/**
 * Rule books in the bureau's hands: written as sheets, judged by Drools, published as criterion tables.
 *
 * <p>Read {@link org.duijie.rules.book} (what a book is and how it is read), then {@link org.duijie.rules.compile} (how it
 * becomes tables) and {@link org.duijie.rules.check} (what may be wrong with it); {@link org.duijie.rules.edit} and
 * {@link org.duijie.rules.workbook} are for changing it, on a page and in Excel; {@link org.duijie.rules.drl} reads rules
 * that somebody wrote by hand. Decision: the engine knows rules only as
 * {@link org.duijie.engine.match.Books} and {@link org.duijie.engine.match.CriterionTable}; nothing of Drools leaves this
 * module.
 */
@NullMarked
package org.duijie.rules;

import org.jspecify.annotations.NullMarked;
