/**
 * Rule books (规则册) on the web: read, changed, checked, approved, published, rolled back.
 *
 * <p>For people: {@link org.duijie.api.rulebook.RuleBookPages} shows a book as it counts; a change begins there and is
 * carried through in {@code DraftPages}, cell by cell in {@code SheetPages}; {@code VersionPages} tells what counted when
 * and leads back. For programs: {@link org.duijie.api.rulebook.RuleBookController}, {@code DraftController},
 * {@code PublicationController}. {@code WitnessView} gives the real pairs of a check their names. All of it writes through
 * {@link org.duijie.engine.rulebook.BookDesk}. Decision: everything shows the cells as they were written, the very text that
 * judges, so that staff find their own words again.
 */
@NullMarked
package org.duijie.api.rulebook;

import org.jspecify.annotations.NullMarked;
