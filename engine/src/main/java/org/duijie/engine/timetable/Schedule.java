package org.duijie.engine.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.duijie.engine.text.Text;

/** When and where meetings take place, by the form of the session. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({@JsonSubTypes.Type(value = Schedule.Timetable.class, name = "talks"),
        @JsonSubTypes.Type(value = Schedule.Agenda.class, name = "round-table"),
        @JsonSubTypes.Type(value = Schedule.Visits.class, name = "visits")})
public sealed interface Schedule {

    /**
     * Tables × rounds (洽谈).
     *
     * @param rounds number of rounds
     * @param tables number of tables in the hall
     * @param slots one for each meeting, sorted by round, then table
     */
    record Timetable(int rounds, int tables, List<Slot> slots) implements Schedule {
        public Timetable {
            slots = List.copyOf(slots);
        }
    }

    /**
     * A meeting in a timetable.
     *
     * @param round 1 to rounds
     * @param table 1 to tables, numbered through the hall host by host
     * @param need id or pseudonym of the need
     * @param candidate id or pseudonym of the candidate
     */
    record Slot(int round, int table, String need, String candidate) {}

    /**
     * One table, items one after the other (座谈).
     *
     * @param items in order of time
     */
    record Agenda(List<Item> items) implements Schedule {
        public Agenda {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of an agenda.
     *
     * @param from when it begins
     * @param minutes how long it takes
     * @param title what it is, for people
     * @param host pseudonym or id of the host whose item it is; empty for a plenary item
     * @param meetings pairs that speak with each other in it; empty for a plenary item
     */
    record Item(LocalTime from, int minutes, Text title, String host, List<Talk> meetings) {
        public Item {
            meetings = List.copyOf(meetings);
        }
    }

    /** A need and a candidate that speak with each other. */
    record Talk(String need, String candidate) {}

    /**
     * Dates and sites (走访).
     *
     * @param visits sorted by date, then host
     */
    record Visits(List<Visit> visits) implements Schedule {
        public Visits {
            visits = List.copyOf(visits);
        }
    }

    /**
     * A visit to a host's site.
     *
     * @param date a working day
     * @param host id or pseudonym of the host visited
     * @param meetings who comes for which need
     */
    record Visit(LocalDate date, String host, List<Talk> meetings) {
        public Visit {
            meetings = List.copyOf(meetings);
        }
    }
}
