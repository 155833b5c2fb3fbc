package org.duijie.engine.fair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duijie.engine.need.Position;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;

/**
 * The records a visit is put together from.
 *
 * @param session the session
 * @param names by id the names of the hosts that are on record
 * @param positions by id the positions on offer that anybody may see
 * @param records ids of all records whose changes may change it
 */
record Stock(MatchSession session, Map<String, String> names, Map<String, Position> positions, Set<String> records) {
    Stock {
        names = Map.copyOf(names);
        positions = Map.copyOf(positions);
        records = Set.copyOf(records);
    }

    /** What a session has of what was read for it. */
    static Stock of(MatchSession session, Map<String, String> names, Map<String, Position> positions) {
        Set<String> records = new HashSet<>();
        records.add(session.id());
        session.roster().hosts().forEach(host -> records.add(host.party()));
        session.roster().needs().forEach(need -> records.add(need.need()));
        return new Stock(session, names, positions, records);
    }

    /** Ids of the hosts of a session. */
    static List<String> hosts(MatchSession session) {
        return session.roster().hosts().stream().map(Roster.Host::party).toList();
    }

    /** Ids of the needs of a session that are on offer. */
    static List<String> offered(MatchSession session) {
        return session.roster().needs().stream().filter(need -> !need.withdrawn()).map(Roster.RosterNeed::need)
                .toList();
    }

    /** What a visitor gets to see of it. */
    Visit visit(Fair fair) {
        Map<String, List<Position>> offers = new HashMap<>();
        positions.values().forEach(position -> offers.computeIfAbsent(position.owner(), owner -> new ArrayList<>())
                .add(position));
        offers.values().forEach(list -> list.sort(Comparator.comparing(Position::title).thenComparing(Position::id)));
        List<Visit.Stand> stands = hosts(session).stream().filter(names::containsKey)
                .map(host -> new Visit.Stand(host, names.getOrDefault(host, host),
                        fair.of(host).map(Fair.Booth::number).orElse(null), offers.getOrDefault(host, List.of())))
                .sorted(Comparator.comparing(Visit.Stand::booth, Comparator.nullsLast(Fair.Booth.BY_NUMBER))
                        .thenComparing(Visit.Stand::party))
                .toList();
        return new Visit(session.id(), session.name(), session.date(), session.start(), stands);
    }
}
