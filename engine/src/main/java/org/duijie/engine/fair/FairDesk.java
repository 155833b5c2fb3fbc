package org.duijie.engine.fair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PublishedPositions;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** Opens sessions to visitors and tells visitors what there is. Thread safe. */
public final class FairDesk {
    private static final Text FAIR = Text.of("招聘会", "fair");
    /** The store reads that many records at a time. */
    private static final int AT_ONCE = 500;

    private static final Comparator<Visit> LATEST_FIRST = Comparator.comparing(Visit::date).thenComparing(Visit::start)
            .reversed().thenComparing(Visit::id);

    private final Fairs fairs;
    private final Sessions sessions;
    private final PublishedPositions positions;
    private final Parties parties;
    private final ChangeFeed feed;
    private final Visits kept;

    /**
     * A desk over these records.
     *
     * @param feed tells when one of them has changed
     */
    public FairDesk(Fairs fairs, Sessions sessions, PublishedPositions positions, Parties parties, ChangeFeed feed) {
        this.fairs = fairs;
        this.sessions = sessions;
        this.positions = positions;
        this.parties = parties;
        this.feed = feed;
        this.kept = new Visits(feed);
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
        fair.require(session(fair.session()).roster().hosts().stream().map(Roster.Host::party)
                .collect(Collectors.toSet()));
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
            throw Refusal.notFound(FAIR, id);
        }
        return visit(fair, last);
    }

    private Visit visit(Versioned<Fair> fair, long last) {
        return kept.get(fair.value().session(), new Visits.State(last, fair.version()), () -> read(fair.value()));
    }

    private Visits.Made read(Fair fair) {
        MatchSession session = session(fair.session());
        Map<String, List<Position>> offers = offers(session);
        Map<String, String> names = new HashMap<>();
        session.roster().hosts().stream().map(Roster.Host::party).gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> parties.findAll(some).stream()).map(Versioned::value)
                .forEach(party -> names.put(party.id(), party.name()));
        List<Visit.Stand> stands = session.roster().hosts().stream()
                .filter(host -> names.containsKey(host.party()))
                .map(host -> new Visit.Stand(host.party(), names.getOrDefault(host.party(), host.party()),
                        fair.of(host.party()).map(Fair.Booth::number).orElse(null),
                        offers.getOrDefault(host.party(), List.of())))
                .sorted(Comparator.comparing(Visit.Stand::booth, Comparator.nullsLast(Fair.Booth.BY_NUMBER))
                        .thenComparing(Visit.Stand::party))
                .toList();
        Set<String> records = new HashSet<>();
        records.add(session.id());
        session.roster().hosts().forEach(host -> records.add(host.party()));
        session.roster().needs().forEach(need -> records.add(need.need()));
        return new Visits.Made(new Visit(session.id(), session.name(), session.date(), session.start(), stands),
                records);
    }

    private MatchSession session(String id) {
        return sessions.find(id).map(Versioned::value).orElseThrow(() -> Refusal.notFound(FAIR, id));
    }

    /** The positions by owner that are on offer, and that somebody may see. */
    private Map<String, List<Position>> offers(MatchSession session) {
        Map<String, List<Position>> offers = new HashMap<>();
        positions.among(session.roster().needs().stream().filter(need -> !need.withdrawn())
                .map(Roster.RosterNeed::need).toList()).values().forEach(position -> offers
                        .computeIfAbsent(position.owner(), owner -> new ArrayList<>()).add(position));
        offers.values().forEach(list -> list.sort(Comparator.comparing(Position::title).thenComparing(Position::id)));
        return offers;
    }
}
