package org.duijie.engine.record;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A slice of a list ordered by id.
 *
 * @param items the slice
 * @param next the cursor of the next slice, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
