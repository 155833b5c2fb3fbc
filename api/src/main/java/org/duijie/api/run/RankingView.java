package org.duijie.api.run;

import java.util.List;

import org.duijie.engine.run.RunView;

/**
 * A ranking.
 *
 * @param items best first
 */
record RankingView(List<Place> items) {

    /**
     * A place in it.
     *
     * @param place 1 for the best
     * @param points points for the side whose ranking it is
     * @param meets whether the two meet
     */
    record Place(int place, Cast.What need, Cast.Who candidate, int points, boolean meets) {}

    static RankingView of(List<RunView.Ranked> ranking, Cast cast) {
        return new RankingView(ranking.stream().map(
                r -> new Place(r.place(), cast.what(r.need()), cast.who(r.candidate()), r.points(), r.meets()))
                .toList());
    }
}
