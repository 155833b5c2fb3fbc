package org.duijie.engine.sheet.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Reads xlsx part by part, so that memory grows with what is kept and not with what is there. */
final class XlsxReader {
    private static final String MACROS = "xl/vbaProject.bin";

    private XlsxReader() {}

    static XlsxBook read(byte[] file) {
        try (XlsxPackage parts = new XlsxPackage(file)) {
            return read(parts);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | SAXException | RuntimeException broken) {
            // Parsers of a damaged archive fail in every way there is.
            throw Limits.broken();
        }
    }

    private static XlsxBook read(XlsxPackage parts) throws IOException, SAXException {
        String bookPart = target(parts.relations(""), "officeDocument").orElseThrow(() -> noWorkbook(parts));
        Book book = new Book();
        if (bookPart.endsWith(".bin") || !parts.parse(bookPart, book) || !book.workbook) {
            throw noWorkbook(parts);
        }
        List<XlsxPackage.Relation> relations = parts.relations(bookPart);
        XlsxStyles styles = new XlsxStyles();
        if (target(relations, "styles").isPresent()) {
            parts.parse(target(relations, "styles").get(), styles);
        }
        XlsxStrings strings = new XlsxStrings();
        if (target(relations, "sharedStrings").isPresent()) {
            parts.parse(target(relations, "sharedStrings").get(), strings);
        }
        return sheets(parts, book, relations, strings, styles);
    }

    private static XlsxBook sheets(XlsxPackage parts, Book book, List<XlsxPackage.Relation> relations,
            XlsxStrings strings,
            XlsxStyles styles) throws IOException, SAXException {
        SheetBuilder.Budget budget = new SheetBuilder.Budget();
        Cells cells = new Cells();
        List<Sheet> sheets = new ArrayList<>();
        List<SheetMarks> marks = new ArrayList<>();
        List<Text> notices = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Listed listed : book.sheets) {
            String part = relations.stream()
                    .filter(r -> r.id().equals(listed.relation()) && r.type().equals("worksheet"))
                    .map(XlsxPackage.Relation::target).findFirst().orElse(null);
            if (part == null) {
                unread.add(listed.name());
                continue;
            }
            if (listed.hidden()) {
                notices.add(hidden(listed.name()));
                unread.add(listed.name());
                continue;
            }
            SheetBuilder builder = new SheetBuilder(listed.name(), budget);
            if (!parts.parse(part, new XlsxSheet(builder, cells, strings, styles, book.date1904))) {
                throw Limits.broken();
            }
            Sheet sheet = builder.build();
            if (!sheet.rows().isEmpty()) {
                sheets.add(sheet);
                marks.add(builder.marks());
            }
        }
        boolean macros = relations.stream().anyMatch(r -> r.type().equals("vbaProject")) || parts.has(MACROS);
        return new XlsxBook(new Grid(sheets, notices), marks, unread, macros);
    }

    /** What is said of a sheet that is left out. */
    static Text hidden(String name) {
        return Text.of("已跳过隐藏的工作表“" + name + "”", "The hidden sheet \"" + name + "\" was left out");
    }

    private static Optional<String> target(List<XlsxPackage.Relation> relations, String type) {
        return relations.stream().filter(r -> r.type().equals(type)).map(XlsxPackage.Relation::target).findFirst();
    }

    private static Refusal noWorkbook(XlsxPackage parts) {
        if (parts.has("xl/workbook.bin") || parts.has("content.xml") || parts.has("word/document.xml")
                || parts.has("ppt/presentation.xml")) {
            return Limits.refusal("不支持这种文件格式（如 .xlsb、.ods、.docx）；请另存为 .xlsx 后再上传",
                    "This kind of file (such as .xlsb, .ods, .docx) is not read; save it as .xlsx");
        }
        return Limits.broken();
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String relation, boolean hidden) {}

    /** The part that lists the sheets. */
    private static final class Book extends DefaultHandler {
        private final List<Listed> sheets = new ArrayList<>();
        private boolean workbook;
        private boolean date1904;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            switch (name) {
                case "workbook" -> workbook = true;
                case "workbookPr" -> date1904 = yes(attributes.getValue("date1904"));
                case "sheet" -> sheet(attributes);
                default -> {
                }
            }
        }

        private void sheet(Attributes attributes) {
            if (sheets.size() >= Limits.SHEETS) {
                throw Limits.refusal("工作表超过 %d 张；请拆成几个文件".formatted(Limits.SHEETS),
                        "More than %d sheets; divide the file".formatted(Limits.SHEETS));
            }
            String name = attributes.getValue("name");
            String state = attributes.getValue("state");
            String relation = "";
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                    relation = attributes.getValue(i);
                }
            }
            sheets.add(new Listed(name == null ? "" : name.substring(0, Math.min(31, name.length())), relation,
                    state != null && !state.equals("visible")));
        }
    }

    /** An XML Schema boolean. */
    static boolean yes(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }
}
