package org.duijie.engine.sheet.grid;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The strings cells share; phonetic readings are left out. */
final class XlsxStrings extends DefaultHandler {
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;
    private long chars;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "si" -> current.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> inText = !inPhonetic;
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (inText) {
            append(current, text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "si" -> {
                chars += current.length();
                if (strings.size() >= Limits.CELLS || chars > Limits.CHARS) {
                    throw Limits.tooMuch();
                }
                strings.add(decoded(current.toString()));
            }
            default -> {
            }
        }
    }

    /** The string of that number; empty if there is none, as spreadsheets show it. */
    String get(int number) {
        return number >= 0 && number < strings.size() ? strings.get(number) : "";
    }

    /** Adds text, but only so much beyond the limit as shows that it was too long. */
    static void append(StringBuilder to, char[] text, int from, int length) {
        to.append(text, from, Math.min(length, Limits.CELL_CHARS + 1 - Math.min(to.length(), Limits.CELL_CHARS + 1)));
    }

    /** Undoes {@code _x000D_}, by which characters are written that XML does not take. */
    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            if (escape(text, at)) {
                plain.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                at += 7;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        return plain.toString();
    }

    private static boolean escape(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at) != '_' || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return false;
        }
        return text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
