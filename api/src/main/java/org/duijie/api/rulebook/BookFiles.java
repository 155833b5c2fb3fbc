package org.duijie.api.rulebook;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.Draft;
import org.duijie.rules.compile.DroolsBooks;
import org.duijie.rules.edit.SheetLabels;
import org.duijie.rules.workbook.BookWorkbook;

/** Rule books as workbooks, out and in. Thread safe. */
@Component
final class BookFiles {
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BookDesk desk;
    private final DroolsBooks books;

    BookFiles(BookDesk desk, DroolsBooks books) {
        this.desk = desk;
        this.books = books;
    }

    /** The workbook of the version that counts; throws NOT_FOUND. */
    ResponseEntity<byte[]> live(String name) {
        return workbook(desk.live(name), "");
    }

    /** The workbook of a draft as it stands; throws NOT_FOUND. */
    ResponseEntity<byte[]> draft(String name, String id) {
        Draft draft = desk.draft(name, id).value();
        return workbook(desk.sheets(draft), "-" + draft.title());
    }

    /**
     * Takes a workbook into a draft: what the workbook does not show stays.
     *
     * @param expected the version of the draft last read
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND, STALE, CONFLICT; INVALID with sheet, row and column of all that
     *     cannot be taken
     */
    Versioned<Draft> take(String name, String id, long expected, byte[] workbook, Actor actor) {
        BookSource before = desk.sheets(desk.draft(name, id).value());
        return desk.write(name, id, expected, BookWorkbook.read(workbook, before), actor);
    }

    private ResponseEntity<byte[]> workbook(BookSource source, String more) {
        byte[] workbook = BookWorkbook.write(source, books.read(books.live(source.ref().name())).facts());
        String file = SheetLabels.of(source).book().zh() + more + "-" + source.ref().version() + ".xlsx";
        return ResponseEntity.ok().contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString())
                .body(workbook);
    }
}
