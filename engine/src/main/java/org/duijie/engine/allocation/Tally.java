package org.duijie.engine.allocation;

import java.util.List;

/**
 * What an allocation comes to.
 *
 * @param meetings how many there are
 * @param needPoints what the needs' sides gain together
 * @param candidatePoints what the candidates' sides gain together
 * @param needs how many needs have a meeting
 * @param candidates how many candidates have one
 * @param blocking pairs that may meet, do not, and that both sides prefer to a free place or to an unpinned holder
 */
public record Tally(int meetings, long needPoints, long candidatePoints, int needs, int candidates, long blocking) {

    /** The tally of an allocation of a market. */
    public static Tally of(Market market, List<Edge> meetings) {
        return new Tally(meetings.size(), meetings.stream().mapToLong(Edge::needPoints).sum(),
                meetings.stream().mapToLong(Edge::candidatePoints).sum(),
                Math.toIntExact(meetings.stream().mapToInt(Edge::need).distinct().count()),
                Math.toIntExact(meetings.stream().mapToInt(Edge::candidate).distinct().count()),
                Blocking.count(market, meetings));
    }
}
