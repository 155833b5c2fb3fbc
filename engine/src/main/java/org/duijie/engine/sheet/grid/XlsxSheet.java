package org.duijie.engine.sheet.grid;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells and merged regions of a sheet, as they come. */
final class XlsxSheet extends DefaultHandler {
    private final SheetBuilder builder;
    private final Cells cells;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean date1904;

    private final StringBuilder value = new StringBuilder();
    private int row;
    private boolean hiddenRow;
    private int column;
    private String type = "n";
    private @Nullable String style;
    private boolean formula;
    private boolean inCell;
    private boolean inValue;
    private boolean inPhonetic;

    XlsxSheet(SheetBuilder builder, Cells cells, XlsxStrings strings, XlsxStyles styles, boolean date1904) {
        this.builder = builder;
        this.cells = cells;
        this.strings = strings;
        this.styles = styles;
        this.date1904 = date1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : number(number);
                hiddenRow = XlsxReader.yes(attributes.getValue("hidden"));
                column = -1;
            }
            case "col" -> columns(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula = inCell;
            case "v" -> inValue = inCell;
            case "t" -> inValue = inCell && !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {
            }
        }
    }

    private void cell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s");
        value.setLength(0);
        formula = false;
        inCell = true;
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (inValue) {
            XlsxStrings.append(value, text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> {
                inCell = false;
                enter(read());
            }
            default -> {
            }
        }
    }

    private void columns(Attributes attributes) {
        if (XlsxReader.yes(attributes.getValue("hidden"))) {
            builder.hideColumns(number(attributes.getValue("min")) - 1, number(attributes.getValue("max")) - 1);
        }
    }

    private void enter(Cell cell) {
        builder.cell(row, column, cell);
        if (hiddenRow && !cell.blank()) {
            builder.hideRow(row);
        }
    }

    private Cell read() {
        String raw = value.toString();
        return switch (type) {
            case "s" -> raw.isBlank() ? Cell.EMPTY : cells.text(strings.get(number(raw.strip())), formula);
            case "str" -> raw.isEmpty() && !formula ? Cell.EMPTY : cells.text(XlsxStrings.decoded(raw), formula);
            case "inlineStr" -> cells.text(XlsxStrings.decoded(raw), formula);
            case "b" -> raw.isBlank() ? Cell.EMPTY : cells.bool(XlsxReader.yes(raw.strip()), formula);
            case "e" -> cells.error(raw.length() <= 20 ? raw : "#");
            case "d" -> cells.text(raw, formula);
            default -> numeric(raw.strip());
        };
    }

    private Cell numeric(String raw) {
        if (raw.isEmpty()) {
            return formula ? cells.uncomputed() : Cell.EMPTY;
        }
        try {
            return cells.number(Double.parseDouble(raw), styles.format(style), date1904, formula);
        } catch (NumberFormatException e) {
            return cells.text(raw, formula);
        }
    }

    private void merge(@Nullable String reference) {
        int colon = reference == null ? -1 : reference.indexOf(':');
        if (reference != null && colon > 0) {
            String first = reference.substring(0, colon);
            String last = reference.substring(colon + 1);
            builder.merge(new SheetBuilder.Merge(row(first), row(last), column(first), column(last)));
        }
    }

    /** The column in a reference such as {@code AB12}, from 0. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            if (reference.charAt(i) < 'A' || reference.charAt(i) > 'Z' || i > 3) {
                throw Limits.broken();
            }
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        if (column == 0) {
            throw Limits.broken();
        }
        return column - 1;
    }

    private static int row(String reference) {
        int digits = 0;
        while (digits < reference.length() && Character.isLetter(reference.charAt(digits))) {
            digits++;
        }
        return number(reference.substring(digits));
    }

    /** A whole number of a file, which is broken if it holds another. */
    static int number(@Nullable String digits) {
        try {
            return Integer.parseInt(digits == null ? "" : digits);
        } catch (NumberFormatException e) {
            throw Limits.broken();
        }
    }
}
