package org.duijie.engine.intake;

import java.util.Arrays;

import org.duijie.engine.text.Folding;

/**
 * The characters of a text that count when names are compared, each with its place: white space is left out but
 * remembered as a gap, and the ways to write "and" inside a name (和, 与, 及, 及其) are one symbol. Immutable.
 */
final class Symbols {

    static final char AND = '与';

    private final char[] symbols;
    private final int[] from;
    private final int[] to;
    private final boolean[] gapBefore;
    private final int size;

    private Symbols(String folded, int start, int end) {
        int room = end - start;
        this.symbols = new char[room];
        this.from = new int[room];
        this.to = new int[room];
        this.gapBefore = new boolean[room];
        int count = 0;
        boolean gap = true;
        for (int i = start; i < end; i++) {
            char c = folded.charAt(i);
            if (c <= ' ') {
                gap = true;
                continue;
            }
            from[count] = i;
            if (c == '及' && i + 1 < end && folded.charAt(i + 1) == '其') {
                i++;
            }
            symbols[count] = c == '和' || c == '及' || c == '&' ? AND : c;
            to[count] = i + 1;
            gapBefore[count++] = gap;
            gap = false;
        }
        this.size = count;
    }

    /** The symbols of a whole text, folded here. */
    static Symbols of(String text) {
        return new Symbols(Folding.fold(text), 0, text.length());
    }

    /** The symbols of part of a passage. */
    static Symbols of(Passage passage, int from, int to) {
        return new Symbols(passage.folded(), from, to);
    }

    int size() {
        return size;
    }

    char at(int i) {
        return symbols[i];
    }

    /** Whether white space stands before the symbol, or the text begins with it. */
    boolean gapBefore(int i) {
        return gapBefore[i];
    }

    /** Where the symbol begins in the passage. */
    int from(int i) {
        return from[i];
    }

    /** Where the symbol ends in the passage. */
    int to(int i) {
        return to[i];
    }

    /** The symbols from one index to another. */
    String text(int first, int last) {
        return new String(symbols, first, last - first);
    }

    @Override
    public String toString() {
        return new String(Arrays.copyOf(symbols, size));
    }
}
