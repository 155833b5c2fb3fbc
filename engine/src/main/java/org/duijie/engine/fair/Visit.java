package org.duijie.engine.fair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
 * @param offered ids of all positions on offer
 */
public record Visit(String id, String name, LocalDate date, LocalTime start, List<Stand> stands,
        Set<String> offered) {
    public Visit {
        stands = List.copyOf(stands);
        offered = Set.copyOf(offered);
    }

    /** What a visitor gets to see of those stands. */
    public Visit(String id, String name, LocalDate date, LocalTime start, List<Stand> stands) {
        this(id, name, date, start, stands, stands.stream().flatMap(stand -> stand.positions().stream())
                .map(Position::id).collect(Collectors.toSet()));
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

    /** Where a position is offered; empty if it is not. */
    public Optional<Stand> of(String position) {
        return stands.stream().filter(stand -> stand.positions().stream().anyMatch(p -> p.id().equals(position)))
                .findFirst();
    }

    /** Who stands at a booth. */
    public Optional<Stand> at(String booth) {
        return stands.stream().filter(stand -> booth.equals(stand.booth())).findFirst();
    }
}
