package org.duijie.engine.need;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;

import org.duijie.engine.record.Versioned;

/** The positions that anybody may see. Thread safe. */
public final class PublishedPositions {
    /** The store reads that many records at a time. */
    private static final int AT_ONCE = 500;

    private final Needs needs;
    private final Reviews reviews;

    /** Those of these records. */
    public PublishedPositions(Needs needs, Reviews reviews) {
        this.needs = needs;
        this.reviews = reviews;
    }

    /**
     * Those among some needs, by id.
     *
     * @param ids any number; what is not on record, no position or not published is left out
     */
    public Map<String, Position> among(Collection<String> ids) {
        Map<String, Position> positions = new HashMap<>();
        ids.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> add(some, positions));
        return positions;
    }

    private void add(List<String> ids, Map<String, Position> positions) {
        Map<String, Standing> standings = reviews.standings(ids);
        for (Versioned<Need> need : needs.findAll(ids)) {
            if (need.value() instanceof Position position
                    && standings.getOrDefault(position.id(), Standing.PENDING).published()) {
                positions.put(position.id(), position);
            }
        }
    }
}
