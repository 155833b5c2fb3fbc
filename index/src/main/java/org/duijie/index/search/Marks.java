package org.duijie.index.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.duijie.engine.vocabulary.Pinyin;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.Folded;
import org.duijie.index.analysis.JobWords;
import org.duijie.index.analysis.ShortText;
import org.duijie.index.analysis.Sounds;

/** Marks in a text what was asked for. Immutable. */
public final class Marks {
    /** Of a long text so many characters are kept before the first mark. */
    private static final int BEFORE = 16;
    private static final int SHORTEST_SPELLING = 2;
    private static final String MORE = "…";

    private final List<Typed.Asked> words;
    private final JobWords known;
    private final boolean generous;

    private Marks(String words, Dictionary dictionary, boolean generous) {
        this.words = Typed.of(words, dictionary).words();
        this.known = dictionary.jobWords();
        this.generous = generous;
    }

    /** Marks for words as they were typed. */
    public static Marks of(String words, Dictionary dictionary) {
        return new Marks(words, dictionary, false);
    }

    /** The same; where a word does not stand, other words for the same are marked, and in names what sounds like it. */
    public static Marks generous(String words, Dictionary dictionary) {
        return new Marks(words, dictionary, true);
    }

    /**
     * A piece of a text.
     *
     * @param text as it stands there, not empty
     * @param marked whether it was asked for
     */
    public record Piece(String text, boolean marked) {}

    /** A name or title in pieces, with what is spelled as was typed marked too; joined they give the text. */
    public List<Piece> name(String text) {
        return name(text, true);
    }

    /**
     * A name or title in pieces.
     *
     * @param heard whether, if these marks are generous, what only sounds like a word is marked
     */
    public List<Piece> name(String text, boolean heard) {
        Folded folded = Folded.of(text);
        BitSet marked = places(folded);
        ShortText pieces = ShortText.of(text);
        for (Typed.Asked word : words) {
            if (word.latin() && word.text().length() >= SHORTEST_SPELLING) {
                pieces.spelledAs(Pinyin.letters(word.text()))
                        .forEach(stretch -> marked.set(stretch.from(), stretch.to()));
            } else if (generous && heard && !mark(folded, word, new BitSet())) {
                Sounds.stretches(word.text(), pieces.units())
                        .forEach(stretch -> marked.set(stretch.from(), stretch.to()));
            }
        }
        return pieces(text, origins(folded, marked), 0, text.length());
    }

    /**
     * The part of a longer text where most different words stand close together; empty if none stands there.
     *
     * @param most about how many characters to show
     */
    public List<Piece> passage(String text, int most) {
        Folded folded = Folded.of(text);
        BitSet marked = origins(folded, places(folded));
        if (marked.isEmpty()) {
            return List.of();
        }
        int best = marked.nextSetBit(0);
        int bestMarks = 0;
        for (int from = best; from >= 0; from = marked.nextSetBit(marked.nextClearBit(from))) {
            int marks = marked.get(from, Math.min(text.length(), from + most - BEFORE)).cardinality();
            if (marks > bestMarks) {
                best = from;
                bestMarks = marks;
            }
        }
        int from = border(text, Math.max(0, best - BEFORE));
        int to = border(text, Math.min(text.length(), from + most));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(MORE, false));
        }
        pieces.addAll(pieces(text, marked, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return pieces;
    }

    /** The places in the folded text that words cover. */
    private BitSet places(Folded text) {
        BitSet marked = new BitSet();
        for (Typed.Asked word : words) {
            mark(text, word, marked);
        }
        return marked;
    }

    /** Marks the word, or else what stands for it; false if nothing does. */
    private boolean mark(Folded text, Typed.Asked word, BitSet marked) {
        boolean found = mark(text, word.text(), word.latin(), marked);
        if (!found && generous) {
            for (JobWords.Alike other : known.alike(word.text())) {
                found |= other.same() && mark(text, other.text(), false, marked);
            }
        }
        if (!found) {
            for (String inner : word.inner()) {
                found |= mark(text, inner, false, marked);
            }
        }
        return found;
    }

    private static boolean mark(Folded text, String word, boolean latin, BitSet marked) {
        boolean found = false;
        int length = word.codePointCount(0, word.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.has(word, i) && (!latin || text.beginsLatin(i))) {
                marked.set(i, i + length);
                found = true;
            }
        }
        return found;
    }

    private static BitSet origins(Folded text, BitSet places) {
        BitSet origins = new BitSet();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            int next = place + 1;
            while (next < text.length() && text.origin(next) == text.origin(place)) {
                next++;
            }
            origins.set(text.origin(place), text.origin(next));
        }
        return origins;
    }

    private static int border(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private static List<Piece> pieces(String text, BitSet marked, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = from; at < to;) {
            boolean in = marked.get(at);
            int next = in ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            pieces.add(new Piece(text.substring(at, end), in));
            at = end;
        }
        return pieces;
    }
}
