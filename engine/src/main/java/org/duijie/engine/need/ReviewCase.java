package org.duijie.engine.need;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.record.Versioned;

/**
 * A need and what was decided on it.
 *
 * @param need the need
 * @param review the last decision on it; null if there was none; it may have been about other conditions than the need
 *     has now
 */
public record ReviewCase(Versioned<Need> need, @Nullable Review review) {

    /** How the need stands. */
    public Standing standing() {
        return Standing.of(need.value(), Optional.ofNullable(review));
    }
}
