/**
 * A rule book as an Excel workbook, down to the clerk and up again.
 *
 * <p>{@link org.duijie.rules.workbook.BookWorkbook} is the door. Down: {@code BookForms} lays out a sheet for every file,
 * and {@code Guide} the sheet that says how to edit. Up: {@code FilledSheet} is a sheet as it came back, {@code BookUpload}
 * finds out which file each belongs to, and {@code TableMerge} lays a sheet over the file it came from.
 *
 * <p>Decision: what a workbook does not show is kept, by the ids of rows. So one may send a single sheet, leave out columns,
 * and a workbook that comes back untouched changes no letter of the book.
 */
@NullMarked
package org.duijie.rules.workbook;

import org.jspecify.annotations.NullMarked;
