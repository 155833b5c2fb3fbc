package org.duijie.engine.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.duijie.engine.sheet.grid.Guard;

/**
 * A list as a csv file: UTF-8 with the mark by which Excel knows it, commas, CRLF. What a spreadsheet would take for a
 * formula has an apostrophe before it, which an import takes away again. Not thread safe.
 */
public final class ListCsv {
    private final Writer writer;
    private final CSVPrinter printer;

    /** Begins a list with its headings. */
    public ListCsv(ListForm form, Locale locale, OutputStream out) throws IOException {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        this.printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        row(form.columns().stream().map(column -> column.heading().in(locale)).toList());
    }

    /** Adds a row. */
    public void row(List<String> texts) throws IOException {
        printer.printRecord(texts.stream().map(text -> Guard.looksLikeFormula(text) ? "'" + text : text));
    }

    /** Passes on what is left; leaves the stream open. */
    public void finish() throws IOException {
        writer.flush();
    }
}
