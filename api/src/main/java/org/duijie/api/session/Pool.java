package org.duijie.api.session;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.api.page.Names;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Pairing;
import org.duijie.engine.session.Roster;

/**
 * Who could still be added to a roster: of each kind that suits the session's book, the first five hundred on record that
 * are not on it yet.
 *
 * @param hosts enterprises, institutions and departments
 * @param needs needs of the kinds the book judges
 * @param candidates candidates of the kinds the book judges
 * @param pending how many needs of those kinds are left out because they are pending review
 * @param heldBack how many are left out because they are held back
 */
record Pool(List<Choice> hosts, List<Choice> needs, List<Choice> candidates, long pending, long heldBack) {
    private static final int MOST = 500;
    private static final Set<PartyKind> HOSTS = EnumSet.of(PartyKind.ENTERPRISE, PartyKind.INSTITUTION,
            PartyKind.DEPARTMENT);

    /** Somebody or something that could be added. */
    record Choice(String id, String name) {}

    static Pool of(MatchSession session, Parties parties, Reviews reviews, Names names) {
        Roster roster = session.roster();
        Set<String> taken = Stream
                .of(roster.hosts().stream().map(Roster.Host::party),
                        roster.needs().stream().map(Roster.RosterNeed::need),
                        roster.candidates().stream().map(Roster.RosterCandidate::party))
                .flatMap(ids -> ids).collect(Collectors.toSet());
        Pairing pairing = Pairing.of(session.book()).orElse(Pairing.EMPLOYMENT);
        return new Pool(of(HOSTS, taken, parties, names), of(pairing.needs(), taken, reviews, names),
                of(pairing.candidates(), taken, parties, names), reviews.count(Standing.PENDING, pairing.needs()),
                reviews.count(Standing.HELD_BACK, pairing.needs()));
    }

    private static List<Choice> of(Set<PartyKind> kinds, Set<String> taken, Parties parties, Names names) {
        return kinds.stream().sorted().flatMap(k -> parties.list(k, null, false, null, MOST).items().stream())
                .map(Versioned::value).filter(p -> !taken.contains(p.id())).sorted(Comparator.comparing(Party::id))
                .map(p -> new Choice(p.id(), names.of(p))).toList();
    }

    private static List<Choice> of(Set<NeedKind> kinds, Set<String> taken, Reviews reviews, Names names) {
        return kinds.stream().sorted().flatMap(k -> reviews.published(k, MOST).stream())
                .map(Versioned::value).filter(n -> !taken.contains(n.id())).sorted(Comparator.comparing(Need::id))
                .map(n -> new Choice(n.id(), names.party(n.owner()) + " · " + n.title())).toList();
    }
}
