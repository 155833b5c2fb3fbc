package org.duijie.engine.sheet.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of the cell styles; nothing else of a style is read. */
final class XlsxStyles extends DefaultHandler {
    private static final int MOST = 100_000;

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, Cells.Format> known = new HashMap<>();
    private boolean inCellStyles;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                String pattern = attributes.getValue("formatCode");
                if (pattern != null && patterns.size() < MOST) {
                    patterns.put(XlsxSheet.number(attributes.getValue("numFmtId")), pattern);
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles && formats.size() < MOST) {
                    formats.add(XlsxSheet.number(attributes.getValue("numFmtId")));
                }
            }
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    /** The format of a cell with that style. */
    Cells.Format format(@Nullable String style) {
        int place = style == null ? 0 : XlsxSheet.number(style);
        if (place < 0 || place >= formats.size()) {
            return Cells.Format.GENERAL;
        }
        return known.computeIfAbsent(formats.get(place), index -> Cells.Format.of(index, patterns.get(index)));
    }
}
