package org.duijie.engine.fair;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.duijie.engine.need.PublishedPositions;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** Reads what visits are put together from; of thousands of positions only those that have changed. Thread safe. */
final class Stocks {
    static final Text FAIR = Text.of("招聘会", "fair");
    /** The store reads that many records at a time. */
    private static final int AT_ONCE = 500;

    private final Sessions sessions;
    private final PublishedPositions positions;
    private final Parties parties;

    Stocks(Sessions sessions, PublishedPositions positions, Parties parties) {
        this.sessions = sessions;
        this.positions = positions;
        this.parties = parties;
    }

    /**
     * What a session has.
     *
     * @throws Refusal NOT_FOUND
     */
    Stock read(String session) {
        MatchSession read = session(session);
        return Stock.of(read, names(Stock.hosts(read)), positions.among(Stock.offered(read)));
    }

    /**
     * What a session has now.
     *
     * @param before what it had
     * @param changed whether the record of an id has changed since, or may have
     * @throws Refusal NOT_FOUND
     */
    Stock read(Stock before, Predicate<String> changed) {
        MatchSession session = changed.test(before.session().id()) ? session(before.session().id()) : before.session();
        return Stock.of(session,
                kept(Stock.hosts(before.session()), before.names(), Stock.hosts(session), changed, this::names),
                kept(Stock.offered(before.session()), before.positions(), Stock.offered(session), changed,
                        positions::among));
    }

    /**
     * What there is of some ids.
     *
     * @param asked what was read before
     * @param known what there was of it
     */
    private static <T> Map<String, T> kept(List<String> asked, Map<String, T> known, List<String> ids,
            Predicate<String> changed, Function<List<String>, Map<String, T>> reading) {
        Set<String> unchanged = asked.stream().filter(changed.negate()).collect(Collectors.toSet());
        Map<String, T> all = new HashMap<>(reading.apply(ids.stream().filter(id -> !unchanged.contains(id)).toList()));
        ids.stream().filter(id -> unchanged.contains(id) && known.containsKey(id))
                .forEach(id -> all.put(id, Objects.requireNonNull(known.get(id))));
        return all;
    }

    private Map<String, String> names(Collection<String> hosts) {
        return hosts.stream().gather(Gatherers.windowFixed(AT_ONCE)).flatMap(some -> parties.findAll(some).stream())
                .map(Versioned::value).collect(Collectors.toMap(Party::id, Party::name));
    }

    MatchSession session(String id) {
        return sessions.find(id).map(Versioned::value).orElseThrow(() -> Refusal.notFound(FAIR, id));
    }
}
