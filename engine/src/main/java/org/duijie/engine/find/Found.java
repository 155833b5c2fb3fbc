package org.duijie.engine.find;

import java.util.List;

/**
 * What a finder proposes.
 *
 * @param ids the first ones, in the order of {@link CandidateFinder}
 * @param passing how many there are in all that no hard criterion rules out
 */
public record Found(List<String> ids, long passing) {
    public Found {
        ids = List.copyOf(ids);
    }
}
