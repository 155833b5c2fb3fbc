package org.duijie.api.form;

import java.util.List;

import org.duijie.engine.text.Text;

/**
 * Where what stands in a field comes from, when no person has typed it there.
 *
 * @param words the words it was read from, as they were written
 * @param doubt how far it may be relied on; empty if the words say it
 * @param offers what else the words may mean, to be ticked
 */
public record Origin(List<String> words, Text doubt, List<Offer> offers) {
    public Origin {
        words = List.copyOf(words);
        offers = List.copyOf(offers);
    }

    /** A value that a field of that name might take. */
    public record Offer(String name, Source.Choice choice) {}

    /** Whether somebody should look at it. */
    public boolean doubtful() {
        return !doubt.zh().isEmpty();
    }
}
