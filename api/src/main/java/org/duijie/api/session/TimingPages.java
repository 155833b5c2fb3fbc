package org.duijie.api.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.session.Timing;

/** What the schedule has to respect (时间安排), on the tab of constraints: by form, absences, an agenda or days away. */
@PageController
final class TimingPages {
    /** Chosen in the form instead of parties. */
    private static final String EVERYBODY = "*";

    private final Sessions sessions;

    TimingPages(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The lists something can be struck off. */
    enum Kind {
        ABSENCE, VENUE, SHARED, ITEM, DAYS
    }

    @PostMapping("/sessions/{id}/timing/absence")
    String absence(@PathVariable String id, @RequestParam long version, @RequestParam List<String> parties,
            @RequestParam(required = false) @Nullable Integer table,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime until,
            @RequestParam String note, Actor actor) {
        return change(id, version, actor, t -> t.withAbsences(
                and(t.absences(), new Timing.Absence(who(parties), table, from, until, note.strip()))));
    }

    @PostMapping("/sessions/{id}/timing/venue")
    String venue(@PathVariable String id, @RequestParam long version, @RequestParam String name,
            @RequestParam List<String> hosts, @RequestParam int walkMinutes, Actor actor) {
        return change(id, version, actor,
                t -> t.withVenues(and(t.venues(), new Timing.Venue(name.strip(), hosts, walkMinutes))));
    }

    @PostMapping("/sessions/{id}/timing/shared")
    String shared(@PathVariable String id, @RequestParam long version, @RequestParam List<String> needs,
            @RequestParam String note, Actor actor) {
        return change(id, version, actor,
                t -> t.withShared(and(t.shared(), new Timing.SharedInterviewer(needs, note.strip()))));
    }

    @PostMapping("/sessions/{id}/timing/item")
    String item(@PathVariable String id, @RequestParam long version, @RequestParam String title,
            @RequestParam int minutes, @RequestParam boolean after, Actor actor) {
        return change(id, version, actor,
                t -> t.withAgenda(and(t.agenda(), new Timing.PlenaryItem(title.strip(), minutes, after))));
    }

    @PostMapping("/sessions/{id}/timing/days")
    String days(@PathVariable String id, @RequestParam long version, @RequestParam List<String> parties,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until, @RequestParam String note,
            Actor actor) {
        return change(id, version, actor, t -> t.withDaysAway(
                and(t.daysAway(), new Timing.DaysAway(who(parties), from, until, note.strip()))));
    }

    /** Strikes one line off; which one is told by its place in the version that was seen. */
    @PostMapping("/sessions/{id}/timing/remove")
    String remove(@PathVariable String id, @RequestParam long version, @RequestParam Kind kind,
            @RequestParam int place, Actor actor) {
        return change(id, version, actor, t -> switch (kind) {
            case ABSENCE -> t.withAbsences(without(t.absences(), place));
            case VENUE -> t.withVenues(without(t.venues(), place));
            case SHARED -> t.withShared(without(t.shared(), place));
            case ITEM -> t.withAgenda(without(t.agenda(), place));
            case DAYS -> t.withDaysAway(without(t.daysAway(), place));
        });
    }

    private String change(String id, long version, Actor actor, UnaryOperator<Timing> edit) {
        MatchSession session = Plans.get(sessions, id);
        Timing edited = edit.apply(session.constraints().times());
        sessions.put(session.with(session.constraints().withTiming(edited)), version, actor);
        return "redirect:/sessions/" + id + "/constraints#timing";
    }

    private static List<String> who(List<String> parties) {
        return parties.contains(EVERYBODY) ? List.of() : parties;
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private static <T> List<T> without(List<T> list, int place) {
        return IntStream.range(0, list.size()).filter(i -> i != place).mapToObj(list::get).toList();
    }
}
