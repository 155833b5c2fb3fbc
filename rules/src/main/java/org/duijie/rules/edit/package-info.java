/**
 * Rule books while people change them: texts of sheets, never yet judged by.
 *
 * <p>{@link org.duijie.rules.edit.BookDifference} says in plain words how two versions differ;
 * {@link org.duijie.rules.edit.SheetEdit} is one stroke on a sheet (a row added, copied, moved, removed, cells rewritten);
 * {@link org.duijie.rules.edit.BookMerge} takes what others published meanwhile into a draft;
 * {@link org.duijie.rules.edit.SheetLabels} knows what people call the sheets. Decision: all of it works on
 * the texts ({@link org.duijie.rules.book.SheetTable}), so that a draft may be as wrong as it likes while somebody writes in
 * it, and nothing that a sheet holds is lost because this version does not know it.
 */
@NullMarked
package org.duijie.rules.edit;

import org.jspecify.annotations.NullMarked;
