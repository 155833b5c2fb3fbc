package org.duijie.engine.simulation;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/**
 * A side of a pair that states one thing otherwise.
 *
 * @param words what is otherwise, such as 放宽学历到本科
 * @param component which component of its terms or profile
 * @param stated the terms or profile with it
 * @param <T> terms or profile
 */
record Step<T>(Text words, String component, T stated) {

    static <T> Step<T> of(T from, String component, @Nullable Object value, String zh, String en) {
        return new Step<>(Text.of(zh, en), component, Stated.instead(from, component, value));
    }
}
