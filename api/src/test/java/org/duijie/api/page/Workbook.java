package org.duijie.api.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small list as a bureau keeps it: one sheet of texts. */
record Workbook(String name, List<List<String>> rows) {

    @SafeVarargs
    static Workbook of(String name, List<String>... rows) {
        return new Workbook(name, List.of(rows));
    }

    /** Writes it into a folder; returns the file. */
    Path save(Path folder) {
        Path file = folder.resolve(name + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet(name);
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
