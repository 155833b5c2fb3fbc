package org.duijie.api.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.simulation.NearMissDesk;
import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.State;

/**
 * What a need or a candidate on record would gain by one thing stated otherwise.
 *
 * @param book the rule book that judged
 * @param date the day it was judged for
 * @param lag how many of the latest changes were not looked at yet
 * @param following whether all older records were; not so while the index is made anew or cannot be used
 */
record NearMissView(BookRef book, LocalDate date, long lag, boolean following, List<Item> items) {

    /**
     * One thing stated otherwise.
     *
     * @param component which component of the terms or the profile it is
     * @param gained how many may meet only then
     * @param lost how many may meet no longer then
     * @param first the first of those gained
     */
    record Item(Text words, String component, int gained, int lost, List<Named> first) {}

    /** A record and what to call it. */
    record Named(String id, String name) {}

    static NearMissView of(NearMissDesk.Told told, UnaryOperator<String> name, State state) {
        return new NearMissView(told.book().ref(), told.date(), state.lag(),
                state.activity() instanceof Activity.Following,
                told.items().stream()
                        .map(miss -> new Item(miss.words(), miss.component(), miss.gained(), miss.lost(),
                                miss.first().stream().map(id -> new Named(id, name.apply(id))).toList()))
                        .toList());
    }
}
