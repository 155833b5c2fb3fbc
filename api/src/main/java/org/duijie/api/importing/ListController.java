package org.duijie.api.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.duijie.api.page.Unmasking;
import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.ImportJob;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.importing.Lists;
import org.duijie.engine.sheet.ProblemWorkbook;

/** Lists on their way out: templates, exports, and a list with its problems. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "lists", description = "Templates and exports of lists, in the form they are imported in")
class ListController {
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType XLS = MediaType.parseMediaType("application/vnd.ms-excel");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ImportDesk desk;
    private final Lists lists;
    private final Unmasking unmasking;

    ListController(ImportDesk desk, Lists lists, Unmasking unmasking) {
        this.desk = desk;
        this.lists = lists;
        this.unmasking = unmasking;
    }

    @GetMapping("/templates/{kind}.xlsx")
    @Operation(summary = "The template of lists of a kind", description = "With notes, an example and choices.")
    ResponseEntity<StreamingResponseBody> template(@PathVariable String kind, Locale locale) {
        ListKind of = ImportController.kind(kind);
        return file(of.key() + "-template.xlsx", XLSX, out -> Lists.template(of, locale, out));
    }

    @GetMapping("/exports/{kind}.xlsx")
    @Operation(summary = "All records of a kind as a workbook", description = "For staff: names and contacts stand in it. Comes back through an import unchanged.")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable String kind, Locale locale,
            HttpServletRequest request) {
        return export(ImportController.kind(kind), Lists.Format.XLSX, locale, request);
    }

    @GetMapping("/exports/{kind}.csv")
    @Operation(summary = "All records of a kind as a csv file", description = "For staff: names and contacts stand in it. UTF-8 with a byte order mark.")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String kind, Locale locale, HttpServletRequest request) {
        return export(ImportController.kind(kind), Lists.Format.CSV, locale, request);
    }

    @GetMapping("/imports/{id}/problems")
    @Operation(summary = "The list that was sent, with its problems", description = "For staff. The same workbook with a column 问题, coloured cells and comments, where it can be kept.")
    ResponseEntity<byte[]> problems(@PathVariable String id, Locale locale, HttpServletRequest request)
            throws IOException {
        ImportJob job = desk.get(id);
        unmasking.names(true, "import", id, request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean xls = Lists.problems(job, locale, out) == ProblemWorkbook.Format.XLS;
        return ResponseEntity.ok().contentType(xls ? XLS : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id + "-problems." + (xls ? "xls" : "xlsx")))
                .body(out.toByteArray());
    }

    private ResponseEntity<StreamingResponseBody> export(ListKind kind, Lists.Format format, Locale locale,
            HttpServletRequest request) {
        unmasking.names(true, "export", kind.key(), request);
        boolean csv = format == Lists.Format.CSV;
        return file(kind.key() + (csv ? ".csv" : ".xlsx"), csv ? CSV : XLSX,
                out -> lists.export(kind, format, locale, out));
    }

    private static ResponseEntity<StreamingResponseBody> file(String name, MediaType type, StreamingResponseBody body) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(body);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
