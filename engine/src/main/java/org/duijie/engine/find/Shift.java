package org.duijie.engine.find;

import java.util.List;

/**
 * What comes of stating something otherwise.
 *
 * @param gained how many suit only then
 * @param lost how many suit no longer then
 * @param first the first of those gained, by id
 */
public record Shift(int gained, int lost, List<String> first) {
    public Shift {
        first = List.copyOf(first);
    }
}
