/**
 * Workbooks for the bureau, which lives in Excel; the only room that knows Apache POI.
 *
 * <p>Read {@link org.duijie.engine.sheet.SessionWorkbook} (a run or release as a workbook), then
 * {@link org.duijie.engine.sheet.Cover} and {@link org.duijie.engine.sheet.DisplayNames} (what a run does not know of
 * itself). What others typed comes in through {@link org.duijie.engine.sheet.grid.GridReader}; lists go out through
 * {@link org.duijie.engine.sheet.ListWorkbook}, {@link org.duijie.engine.sheet.ListCsv} and, with what is wrong in them,
 * {@link org.duijie.engine.sheet.ProblemWorkbook}. A {@link org.duijie.engine.sheet.FormWorkbook} of
 * {@link org.duijie.engine.sheet.FormSheet}s goes out to be filled in and comes back through
 * {@link org.duijie.engine.sheet.grid.FormReader}. Decision: rows are streamed and every text cell is text for good,
 * whatever it begins with; a sheet that is full goes on in the next.
 */
@NullMarked
package org.duijie.engine.sheet;

import org.jspecify.annotations.NullMarked;
