package org.duijie.api.run;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/**
 * When and where they meet; which parts there are depends on the form.
 *
 * @param rounds number of rounds; talks only
 * @param tables number of tables; talks only
 * @param slots one for each meeting, by round and table; talks only
 * @param items in order of time; round tables only
 * @param visits by date; visits only
 */
@Schema(name = "Schedule")
public record ScheduleView(Form form, LocalDate date, @Nullable Integer rounds, @Nullable Integer tables,
        @Nullable List<Slot> slots, @Nullable List<Item> items, @Nullable List<Visit> visits) {

    /** A meeting at a table. */
    public record Slot(int round, LocalTime start, int table, Cast.What need, Cast.Who candidate) {}

    /** An item of an agenda; without host and meetings it is for all. */
    public record Item(LocalTime start, int minutes, Text title, Cast.@Nullable Who host, List<Talk> meetings) {}

    /** A visit to a site. */
    public record Visit(LocalDate date, Cast.Who host, List<Talk> meetings) {}

    /** Two that meet. */
    public record Talk(Cast.What need, Cast.Who candidate) {}

    /** The schedule with names. */
    public static ScheduleView of(Schedule schedule, MatchSession plan, Cast cast) {
        return switch (schedule) {
            case Schedule.Timetable t -> new ScheduleView(plan.form(), plan.date(), t.rounds(), t.tables(),
                    t.slots().stream().map(s -> new Slot(s.round(), plan.startOf(s.round()), s.table(),
                            cast.what(s.need()), cast.who(s.candidate()))).toList(),
                    null, null);
            case Schedule.Agenda a -> new ScheduleView(plan.form(), plan.date(), null, null, null,
                    a.items().stream().map(i -> item(i, cast)).toList(), null);
            case Schedule.Visits v -> new ScheduleView(plan.form(), plan.date(), null, null, null, null,
                    v.visits().stream().map(i -> new Visit(i.date(), cast.who(i.host()), talks(i.meetings(), cast)))
                            .toList());
        };
    }

    private static Item item(Schedule.Item item, Cast cast) {
        return new Item(item.from(), item.minutes(), item.title(),
                item.host().isEmpty() ? null : cast.who(item.host()), talks(item.meetings(), cast));
    }

    private static List<Talk> talks(List<Schedule.Talk> talks, Cast cast) {
        return talks.stream().map(t -> new Talk(cast.what(t.need()), cast.who(t.candidate()))).toList();
    }
}
