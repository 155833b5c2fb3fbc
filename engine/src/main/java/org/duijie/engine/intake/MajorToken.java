package org.duijie.engine.intake;

import org.jspecify.annotations.Nullable;

/**
 * A word of a requirement of majors in its place.
 *
 * @param word what it stands for; null if nothing is known of it
 * @param first index of its first symbol
 * @param last index behind its last symbol
 */
record MajorToken(@Nullable MajorWord word, int first, int last) {

    boolean is(MajorWord.Mark mark) {
        return word == mark;
    }
}
