package org.duijie.engine.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule has to respect or to hold (时间安排): absences, venues and shared interviewers where there are rounds, in
 * talks; an agenda in a round table; days away in visits.
 *
 * @param absences who is away when (talks)
 * @param venues halls somebody has to walk to (talks)
 * @param shared interviewers who serve several needs (talks)
 * @param agenda plenary items of a round table, in their order; empty for an opening and a closing of ten minutes
 * @param daysAway who is away on which days (visits)
 */
public record Timing(List<Absence> absences, List<Venue> venues, List<SharedInterviewer> shared,
        List<PlenaryItem> agenda, List<DaysAway> daysAway) {
    /** Everybody is there all the time, in one hall; the agenda is the usual one. */
    public static final Timing NONE = new Timing(List.of(), List.of(), List.of());

    public Timing {
        absences = List.copyOf(absences);
        venues = List.copyOf(venues);
        shared = List.copyOf(shared);
        agenda = List.copyOf(agenda);
        daysAway = List.copyOf(daysAway);
    }

    /** What talks have to respect. */
    public Timing(List<Absence> absences, List<Venue> venues, List<SharedInterviewer> shared) {
        this(absences, venues, shared, List.of(), List.of());
    }

    /**
     * A time in which nobody of a group meets anybody: a late arrival, an early leave, a lunch shift, a table that opens
     * late. Rounds that touch it are barred.
     *
     * @param parties hosts or candidates; empty for everybody, as in a common break
     * @param table which table of the one host named, 1 to its tables; null for all it has
     * @param from when it begins; null from the start of the day
     * @param until when it ends, after {@code from}; null for the rest of the day
     * @param note why, for the record; may be empty
     */
    public record Absence(List<String> parties, @Nullable Integer table, @Nullable LocalTime from,
            @Nullable LocalTime until, @JsonProperty(defaultValue = "") String note) {
        public Absence {
            parties = List.copyOf(parties);
        }

        /** Whether it bars a time of the day, given in seconds since midnight. */
        public boolean bars(long begin, long end) {
            return (from == null || from.toSecondOfDay() < end) && (until == null || begin < until.toSecondOfDay());
        }
    }

    /**
     * A hall apart from the main one. From one hall to another it takes as long as to the farther of the two.
     *
     * @param name what people call it, 1 to 40 characters
     * @param hosts whose tables stand there; every other host is in the main hall
     * @param walkMinutes time to walk there from any other hall, 1 to 120
     */
    public record Venue(String name, List<String> hosts, int walkMinutes) {
        public Venue {
            hosts = List.copyOf(hosts);
        }
    }

    /**
     * Needs that one person interviews for, so that no two of them meet anybody in the same round.
     *
     * @param needs at least two
     * @param note who or why, for the record; may be empty
     */
    public record SharedInterviewer(List<String> needs, @JsonProperty(defaultValue = "") String note) {
        public SharedInterviewer {
            needs = List.copyOf(needs);
        }
    }

    /**
     * An item of the agenda that everybody attends. It is public and kept as it is written.
     *
     * @param title what it is, 1 to 60 characters
     * @param minutes how long it takes, 1 to 240
     * @param after whether it comes after the hosts' items instead of before them
     */
    public record PlenaryItem(String title, int minutes, boolean after) {}

    /**
     * Days on which nobody of a group visits or is visited; weekends need no mention.
     *
     * @param parties hosts or candidates; empty for everybody, as on public holidays
     * @param from the first day
     * @param until the last day, not before {@code from}
     * @param note why, for the record; may be empty
     */
    public record DaysAway(List<String> parties, LocalDate from, LocalDate until,
            @JsonProperty(defaultValue = "") String note) {
        public DaysAway {
            parties = List.copyOf(parties);
        }

        /** Whether a day is one of them. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** The same with other absences. */
    public Timing withAbsences(List<Absence> others) {
        return new Timing(others, venues, shared, agenda, daysAway);
    }

    /** The same with other venues. */
    public Timing withVenues(List<Venue> others) {
        return new Timing(absences, others, shared, agenda, daysAway);
    }

    /** The same with other shared interviewers. */
    public Timing withShared(List<SharedInterviewer> others) {
        return new Timing(absences, venues, others, agenda, daysAway);
    }

    /** The same with another agenda. */
    public Timing withAgenda(List<PlenaryItem> other) {
        return new Timing(absences, venues, shared, other, daysAway);
    }

    /** The same with other days away. */
    public Timing withDaysAway(List<DaysAway> others) {
        return new Timing(absences, venues, shared, agenda, others);
    }

    /** How long it takes from one host's tables to another's; 0 within a hall. */
    public int walkMinutes(String host, String other) {
        return venues.stream().filter(venue -> venue.hosts().contains(host) != venue.hosts().contains(other))
                .mapToInt(Venue::walkMinutes).max().orElse(0);
    }

    /** The same without the reasons, which may tell of persons. */
    Timing withoutNotes() {
        return new Timing(
                absences.stream().map(a -> new Absence(a.parties(), a.table(), a.from(), a.until(), "")).toList(),
                venues, shared.stream().map(s -> new SharedInterviewer(s.needs(), "")).toList(), agenda,
                daysAway.stream().map(d -> new DaysAway(d.parties(), d.from(), d.until(), "")).toList());
    }
}
