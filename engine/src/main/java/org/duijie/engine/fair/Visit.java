package org.duijie.engine.fair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.Position;

/**
 * What a visitor of a fair gets to see.
 *
 * @param id id of the session
 * @param name what people call it
 * @param date the day
 * @param start when it begins
 * @param stands who is there, by booth, those without one last
 * @param offers which positions stand where
 */
public record Visit(String id, String name, LocalDate date, LocalTime start, List<Stand> stands, Offers offers) {
    public Visit {
        stands = List.copyOf(stands);
    }

    /** What a visitor gets to see of those stands. */
    public Visit(String id, String name, LocalDate date, LocalTime start, List<Stand> stands) {
        this(id, name, date, start, stands, new Offers(id, booths(stands)));
    }

    private static Map<String, String> booths(List<Stand> stands) {
        Map<String, String> booths = new HashMap<>();
        stands.forEach(stand -> stand.positions().forEach(
                position -> booths.put(position.id(), Objects.requireNonNullElse(stand.booth(), Offers.NO_BOOTH))));
        return booths;
    }

    /** The same with the very offers of an earlier visit of the fair if nothing has moved since. */
    Visit since(Visit earlier) {
        return new Visit(id, name, date, start, stands, offers.orUnmoved(earlier.offers));
    }

    /**
     * A host.
     *
     * @param party its id
     * @param name what it is called
     * @param booth number of its booth; null if it has none
     * @param positions what it offers: published and not withdrawn, in the order of their titles
     */
    public record Stand(String party, String name, @Nullable String booth, List<Position> positions) {
        public Stand {
            positions = List.copyOf(positions);
        }
    }

    /** All positions on offer, in the order of the stands. */
    public List<Position> positions() {
        return stands.stream().flatMap(stand -> stand.positions().stream()).toList();
    }

    /** Who stands at a booth. */
    public Optional<Stand> at(String booth) {
        return stands.stream().filter(stand -> booth.equals(stand.booth())).findFirst();
    }
}
