/**
 * What others typed into workbooks and lists, as plain values: xlsx, xls and csv alike become a
 * {@link org.duijie.engine.sheet.grid.Grid}.
 *
 * <p>Read {@link org.duijie.engine.sheet.grid.GridReader} (bytes in, grid out or a refusal that says what to do), then
 * {@link org.duijie.engine.sheet.grid.Sheet}, {@link org.duijie.engine.sheet.grid.Row} and
 * {@link org.duijie.engine.sheet.grid.Cell}; {@link org.duijie.engine.sheet.grid.FormReader} is the strict one, for forms that
 * come back. Behind them a reader a format, and one {@code SheetBuilder} that holds all of
 * them to the same {@code Limits}. Decision: what is wrong with one cell is a {@link org.duijie.engine.sheet.grid.Flaw} of
 * that cell, so that a list with a bad cell can still be shown, corrected and imported; only what cannot be read as a list
 * at all is refused. Files are recognised by their content, never by their name.
 */
@NullMarked
package org.duijie.engine.sheet.grid;

import org.jspecify.annotations.NullMarked;
