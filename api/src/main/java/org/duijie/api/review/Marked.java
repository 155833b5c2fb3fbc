package org.duijie.api.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A text cut into pieces, so that certain words in it can be shown marked. */
public final class Marked {
    private Marked() {}

    /**
     * A piece of the text.
     *
     * @param text as it stands there, not empty
     * @param marked whether it is one of the words, or several that run into each other
     */
    public record Piece(String text, boolean marked) {}

    /** The pieces in order; joined they give the text. */
    public static List<Piece> of(String text, Collection<String> words) {
        BitSet marked = new BitSet(text.length());
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + 1)) {
                marked.set(at, at + word.length());
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            boolean in = marked.get(from);
            int to = in ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int end = to < 0 ? text.length() : to;
            pieces.add(new Piece(text.substring(from, end), in));
            from = end;
        }
        return pieces;
    }
}
