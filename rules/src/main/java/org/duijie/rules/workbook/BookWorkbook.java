package org.duijie.rules.workbook;

import java.util.List;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.sheet.FormSheet;
import org.duijie.engine.sheet.FormWorkbook;
import org.duijie.engine.sheet.grid.FormReader;

/** A rule book as a workbook (.xlsx) for Excel or WPS: one sheet for each file. Thread safe. */
public final class BookWorkbook {
    private BookWorkbook() {}

    /**
     * The workbook of a book: how to edit it, its files with headings in Chinese, notes and drop-downs, and the words that
     * drop-downs offer. Anything may be wrong with the book.
     *
     * @param facts what the book may read
     * @throws org.duijie.engine.problem.Refusal INVALID if a file is no CSV, or holds what no workbook can
     */
    public static byte[] write(BookSource book, FactSet<?> facts) {
        return FormWorkbook.write(new BookForms(book, facts).sheets(),
                new FormSheet(Titles.OFFERS, Titles.OFFERS, List.of(), List.of()));
    }

    /**
     * The book as a workbook changes it. Sheets, columns and cells that the workbook does not show stay as they are; rows
     * are known by their ids, and rows without one get one nobody had; rows and criteria no longer there are gone. What
     * stands in the cells is not judged here.
     *
     * @param base the book the workbook was made of, or a later state of it
     * @throws org.duijie.engine.problem.Refusal INVALID with sheet, row and column of everything that cannot be taken
     */
    public static BookSource read(byte[] workbook, BookSource base) {
        return new BookUpload(base, FormReader.read(workbook)).book();
    }
}
