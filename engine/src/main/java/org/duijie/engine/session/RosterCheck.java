package org.duijie.engine.session;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.need.Standing;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** The part of {@link SessionCheck} that looks at who takes part. */
final class RosterCheck {
    private static final int MOST_HOSTS = 2_000;
    private static final int MOST_NEEDS = 20_000;
    private static final int MOST_CANDIDATES = 100_000;

    private final Roster roster;
    private final Optional<Pairing> pairing;
    private final Violations violations;
    private final Map<String, PartyKind> parties;
    private final Map<String, SessionCheck.KnownNeed> needs;
    private final Set<String> hosts;
    private final Set<String> rostered;

    RosterCheck(MatchSession session, SessionCheck.Known known, Violations violations) {
        this.roster = session.roster();
        this.pairing = Pairing.of(session.book());
        this.violations = violations;
        this.parties = known.parties(Stream.concat(roster.hosts().stream().map(Roster.Host::party),
                roster.candidates().stream().map(Roster.RosterCandidate::party)).distinct().toList());
        this.needs = known.needs(roster.needs().stream().map(Roster.RosterNeed::need).distinct().toList());
        this.hosts = roster.hosts().stream().map(Roster.Host::party).collect(Collectors.toSet());
        this.rostered = needs.values().stream().allMatch(need -> need.standing().published())
                ? Set.of()
                : known.rostered(session.id());
    }

    void run() {
        hosts();
        needs();
        candidates();
        wishes();
    }

    private void hosts() {
        size("roster.hosts", roster.hosts(), MOST_HOSTS);
        once("roster.hosts", ".party", roster.hosts(), Roster.Host::party);
        for (int i = 0; i < roster.hosts().size(); i++) {
            Roster.Host host = roster.hosts().get(i);
            String place = "roster.hosts[" + i + "]";
            party(place, host.party()).filter(kind -> !kind.host()).ifPresent(kind -> violations
                    .add(place + ".party", host.party(), Text.of("应为企业、院校机构或部门，而不是" + kind.label().zh(),
                            "must be an enterprise, institution or department, but is: " + kind.label().en())));
            violations.range(place + ".tables", host.tables(), 1, 50);
        }
    }

    private void needs() {
        size("roster.needs", roster.needs(), MOST_NEEDS);
        once("roster.needs", ".need", roster.needs(), Roster.RosterNeed::need);
        for (int i = 0; i < roster.needs().size(); i++) {
            Roster.RosterNeed offered = roster.needs().get(i);
            String place = "roster.needs[" + i + "]";
            SessionCheck.KnownNeed need = needs.get(offered.need());
            if (need == null) {
                violations.add(place + ".need", offered.need(), Text.of("没有这项需求", "there is no such need"));
            } else {
                need(place + ".need", offered.need(), need);
                // One that was published when it came must not bar every other change to the roster; a run refuses it.
                if (!rostered.contains(offered.need())) {
                    published(violations, i, offered, need.standing());
                }
            }
            violations.range(place + ".places", offered.places(), 1, 500);
        }
    }

    private void need(String place, String id, SessionCheck.KnownNeed need) {
        if (pairing.isPresent() && !pairing.get().needs().contains(need.kind())) {
            violations.add(place, id, Text.of(need.kind().label().zh() + "不由本规则册评判",
                    "the session's book does not judge this kind: " + need.kind().label().en()));
        }
        if (!hosts.contains(need.owner())) {
            violations.add(place, id, Text.of("所属单位 " + need.owner() + " 不在参加单位中",
                    "belongs to " + need.owner() + ", which is not among the hosts"));
        }
        if (parties.containsKey(id)) {
            violations.add(place, id, Text.of("名单中有同编号的单位或人员", "has the id of a party on the roster"));
        }
    }

    /** That a need on offer may be published; one that is withdrawn from the session is not on offer. */
    static void published(Violations violations, int index, Roster.RosterNeed offered, Standing standing) {
        if (standing.published() || offered.withdrawn()) {
            return;
        }
        violations.add("roster.needs[" + index + "].need", offered.need(), standing == Standing.PENDING
                ? Text.of("需求待审，不能进入对接活动；请先在“待审”中作出决定，或把它移出名单",
                        "is pending review and cannot enter a session; decide on it first, or take it off the roster")
                : Text.of("需求已决定不予发布，不能进入对接活动；请把它移出名单，或修改其条件后重新审核",
                        "is held back and cannot enter a session; take it off the roster, or mend its conditions and"
                                + " have it reviewed again"));
    }

    private void candidates() {
        size("roster.candidates", roster.candidates(), MOST_CANDIDATES);
        once("roster.candidates", ".party", roster.candidates(), Roster.RosterCandidate::party);
        for (int i = 0; i < roster.candidates().size(); i++) {
            Roster.RosterCandidate candidate = roster.candidates().get(i);
            String place = "roster.candidates[" + i + "]";
            party(place, candidate.party())
                    .filter(kind -> pairing.isPresent() && !pairing.get().candidates().contains(kind))
                    .ifPresent(kind -> violations.add(place + ".party", candidate.party(),
                            Text.of(kind.label().zh() + "不由本规则册评判",
                                    "the session's book does not judge this kind: " + kind.label().en())));
            violations.range(place + ".places", candidate.places(), 1, 100);
            violations.range(place + ".tables", candidate.tables(), 1, 20);
        }
    }

    private void wishes() {
        Set<String> candidates = roster.candidates().stream().map(Roster.RosterCandidate::party)
                .collect(Collectors.toSet());
        Set<String> offered = roster.needs().stream().map(Roster.RosterNeed::need).collect(Collectors.toSet());
        once("roster.wishes", ".need", roster.wishes(), wish -> List.of(wish.candidate(), wish.need()));
        once("roster.wishes", ".rank", roster.wishes(), wish -> List.of(wish.candidate(), wish.rank()));
        for (int i = 0; i < roster.wishes().size(); i++) {
            Roster.RankedWish wish = roster.wishes().get(i);
            String place = "roster.wishes[" + i + "]";
            if (!candidates.contains(wish.candidate())) {
                violations.add(place + ".candidate", wish.candidate(), Text.of("不在名单中", "is not on the roster"));
            }
            if (!offered.contains(wish.need())) {
                violations.add(place + ".need", wish.need(), Text.of("不在名单中", "is not on the roster"));
            }
            violations.range(place + ".rank", wish.rank(), 1, 5);
        }
    }

    private Optional<PartyKind> party(String place, String id) {
        Optional<PartyKind> kind = Optional.ofNullable(parties.get(id));
        if (kind.isEmpty()) {
            violations.add(place + ".party", id, Text.of("没有这个单位或人员", "there is no such party"));
        }
        return kind;
    }

    private void size(String place, List<?> list, int most) {
        if (list.size() > most) {
            violations.add(place, Integer.toString(list.size()),
                    Text.of("最多 " + most + " 项", "must be at most " + most));
        }
    }

    private <E> void once(String place, String component, List<E> list, Function<E, Object> key) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object value = key.apply(list.get(i));
            if (!seen.add(value)) {
                violations.add(place + "[" + i + "]" + component, shown(value), Text.of("重复", "occurs twice"));
            }
        }
    }

    private static String shown(Object key) {
        return key instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(" × "))
                : key.toString();
    }
}
