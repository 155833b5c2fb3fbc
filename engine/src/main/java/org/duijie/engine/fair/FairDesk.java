package org.duijie.engine.fair;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.need.PublishedPositions;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.Sessions;

/** Opens sessions to visitors and tells visitors what there is. Thread safe. */
public final class FairDesk {
    private static final Comparator<Visit> LATEST_FIRST = Comparator.comparing(Visit::date).thenComparing(Visit::start)
            .reversed().thenComparing(Visit::id);

    private final Fairs fairs;
    private final Stocks stocks;
    private final ChangeFeed feed;
    private final Visits visits;

    /**
     * A desk over these records.
     *
     * @param feed tells when one of them has changed
     */
    public FairDesk(Fairs fairs, Sessions sessions, PublishedPositions positions, Parties parties, ChangeFeed feed) {
        this.fairs = fairs;
        this.stocks = new Stocks(sessions, positions, parties);
        this.feed = feed;
        this.visits = new Visits(stocks, feed);
    }

    /** What a session is to visitors. */
    public Versioned<Fair> fair(String session) {
        return fairs.find(session);
    }

    /** The sessions anybody may look at, as visitors see them, latest first. */
    public List<Visit> open() {
        long last = feed.last();
        return fairs.open().stream().map(fair -> visit(fair, last)).sorted(LATEST_FIRST).toList();
    }

    /**
     * Opens a session, closes it, or moves booths.
     *
     * @param expected see {@link Fairs#put}
     * @throws Refusal NOT_FOUND, STALE, INVALID with everything that is wrong
     */
    public Versioned<Fair> put(Fair fair, @Nullable Long expected, Actor actor) {
        fair.require(Set.copyOf(Stock.hosts(stocks.session(fair.session()))));
        return fairs.put(fair, expected, actor);
    }

    /**
     * What a visitor gets to see. It is the same object for all who ask while nothing on record changes.
     *
     * @throws Refusal NOT_FOUND unless anybody may look at that session
     */
    public Visit visit(String id) {
        long last = feed.last();
        Versioned<Fair> fair = fairs.find(id);
        if (!fair.value().open()) {
            throw Refusal.notFound(Stocks.FAIR, id);
        }
        return visit(fair, last);
    }

    private Visit visit(Versioned<Fair> fair, long last) {
        return visits.get(fair.value(), new Visits.State(last, fair.version()));
    }
}
