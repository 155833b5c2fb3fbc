/**
 * Rule books in the hands of the bureau: drafts, checks, approval, publication, roll-back.
 *
 * <p>Read {@link org.duijie.engine.rulebook.Draft} (a change on its way, step by step) and
 * {@link org.duijie.engine.rulebook.Publication} (that a version counts from an instant on), then
 * {@link org.duijie.engine.rulebook.BookDesk}, where all of it happens, and {@link org.duijie.engine.rulebook.PublishedBooks},
 * which is what judges. {@link org.duijie.engine.rulebook.BookChecks} finds what is wrong with a book and says so in a
 * {@link org.duijie.engine.rulebook.CheckReport} of {@link org.duijie.engine.rulebook.Remark}s;
 * {@link org.duijie.engine.rulebook.RuleBooks} is where it is kept.
 *
 * <p>Decision: sheets are kept by their content and never change, so every state a draft or a book ever had can be read,
 * undone and rolled back to. What counts is a row with an instant; to publish is to add one, so nobody ever sees half a book
 * and runs under way, which hold their sheets, are not touched.
 */
@NullMarked
package org.duijie.engine.rulebook;

import org.jspecify.annotations.NullMarked;
