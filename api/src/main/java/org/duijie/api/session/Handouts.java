package org.duijie.api.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.duijie.engine.text.Text;

/**
 * What is handed out on the day: a card for each table and a schedule for each person.
 *
 * @param cards a card for each table with meetings, in the order of the tables; for each host where there are no tables
 * @param personals a schedule for each candidate with meetings
 */
record Handouts(List<Card> cards, List<Personal> personals) {

    /** A table card (桌签): the host's name, large, and whom it meets when. */
    record Card(int table, String host, List<Line> lines) {}

    /** A person's own schedule. */
    record Personal(String id, String name, List<Line> lines) {}

    /**
     * A meeting, seen from one side.
     *
     * @param whom the other side
     * @param what the need that is talked about
     */
    record Line(Text when, Text where, String whom, String what) {}

    static Handouts of(List<Appointment> appointments, SeenRun run) {
        Map<String, List<Appointment>> tables = new TreeMap<>();
        Map<String, List<Appointment>> persons = new LinkedHashMap<>();
        for (Appointment a : appointments) {
            tables.computeIfAbsent(String.format(Locale.ROOT, "%06d %s", a.table(), a.host()),
                    k -> new ArrayList<>()).add(a);
            persons.computeIfAbsent(a.candidate(), k -> new ArrayList<>()).add(a);
        }
        return new Handouts(tables.values().stream().map(list -> card(list, run)).toList(),
                persons.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(e -> personal(e.getKey(), e.getValue(), run)).toList());
    }

    private static Card card(List<Appointment> list, SeenRun run) {
        Appointment first = list.getFirst();
        return new Card(first.table(), run.host(first.host()), list.stream()
                .sorted(Comparator.comparingInt(Appointment::round))
                .map(a -> new Line(a.when(), a.where(), run.candidate(a.candidate()), run.need(a.need()))).toList());
    }

    private static Personal personal(String candidate, List<Appointment> list, SeenRun run) {
        return new Personal(run.cast().pseudonyms().findId(candidate).orElse(candidate), run.candidate(candidate),
                list.stream().map(a -> new Line(a.when(), a.where(), run.host(a.host()), run.need(a.need()))).toList());
    }
}
