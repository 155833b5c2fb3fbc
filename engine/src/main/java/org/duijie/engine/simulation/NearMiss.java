package org.duijie.engine.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.duijie.engine.text.Text;

/**
 * What one thing stated otherwise would bring, everything else as it is.
 *
 * @param words what would be otherwise, such as 放宽学历到本科
 * @param component which component of the terms or the profile it is
 * @param gained how many may meet only then
 * @param lost how many may meet no longer then
 * @param first the first of those gained, by pseudonym in a session and by id on record
 */
public record NearMiss(Text words, String component, int gained, int lost, List<String> first) {
    /** Those that bring most come first. */
    static final Comparator<NearMiss> MOST_FIRST = Comparator.comparingInt(NearMiss::gained).reversed();

    public NearMiss {
        first = List.copyOf(first);
    }

    /** The same, naming of those gained only these. */
    NearMiss naming(Set<String> these) {
        return new NearMiss(words, component, gained, lost, first.stream().filter(these::contains).toList());
    }
}
