package org.duijie.engine.simulation;

import java.util.List;

import org.duijie.engine.text.Text;

/**
 * What one thing stated otherwise would bring, everything else as it is.
 *
 * @param words what would be otherwise, such as 放宽学历到本科
 * @param component which component of the terms or the profile it is
 * @param gained how many may meet only then
 * @param lost how many may meet no longer then
 * @param first the first of those gained, by pseudonym
 */
public record NearMiss(Text words, String component, int gained, int lost, List<String> first) {
    public NearMiss {
        first = List.copyOf(first);
    }
}
