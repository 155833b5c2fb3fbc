package org.duijie.index.analysis;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as Lucene takes them in, each at its place in the text. */
public final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Collection<Word> words;
    private Iterator<Word> rest;
    private int place;

    /** @param words in the order of where they begin */
    public WordStream(Collection<Word> words) {
        this.words = List.copyOf(words);
        this.rest = this.words.iterator();
    }

    @Override
    public void reset() {
        rest = words.iterator();
        place = -1;
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Word word = rest.next();
        term.append(word.text());
        increment.setPositionIncrement(word.from() - place);
        place = word.from();
        return true;
    }
}
