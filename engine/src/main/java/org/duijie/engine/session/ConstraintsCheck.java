package org.duijie.engine.session;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duijie.engine.problem.Violations;
import org.duijie.engine.session.Constraints.PairNote;
import org.duijie.engine.text.Text;

/** The part of {@link SessionCheck} that looks at pins and vetoes. */
final class ConstraintsCheck {
    private static final int MOST = 50_000;

    private final MatchSession session;
    private final Violations violations;
    private final Map<String, SessionCheck.KnownNeed> known;
    private final Map<String, Roster.RosterNeed> needs;
    private final Map<String, Roster.RosterCandidate> candidates;

    ConstraintsCheck(MatchSession session, SessionCheck.Known known, Violations violations) {
        this.session = session;
        this.violations = violations;
        this.known = known.needs(session.constraints().pins().stream().map(PairNote::need).distinct().toList());
        // Where an id occurs twice, RosterCheck has said so; here the first one counts.
        this.needs = session.roster().needs().stream()
                .collect(Collectors.toMap(Roster.RosterNeed::need, Function.identity(), (first, second) -> first));
        this.candidates = session.roster().candidates().stream()
                .collect(
                        Collectors.toMap(Roster.RosterCandidate::party, Function.identity(), (first, second) -> first));
    }

    void run() {
        pairs("constraints.pins", session.constraints().pins());
        pairs("constraints.vetoes", session.constraints().vetoes());
        pinnedAndVetoed();
        pinnedButWithdrawn();
        capacities();
    }

    private void pairs(String list, List<PairNote> pairs) {
        if (pairs.size() > MOST) {
            violations.add(list, Integer.toString(pairs.size()),
                    Text.of("最多 " + MOST + " 项", "must be at most " + MOST));
        }
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            PairNote pair = pairs.get(i);
            String place = list + "[" + i + "]";
            if (!needs.containsKey(pair.need())) {
                violations.add(place + ".need", pair.need(), Text.of("不在名单中", "is not on the roster"));
            }
            if (!candidates.containsKey(pair.candidate())) {
                violations.add(place + ".candidate", pair.candidate(), Text.of("不在名单中", "is not on the roster"));
            }
            violations.text(place + ".note", pair.note(), 0, 500);
            if (!seen.add(key(pair))) {
                violations.add(place, shown(pair), Text.of("重复", "occurs twice"));
            }
        }
    }

    private void pinnedAndVetoed() {
        Set<List<String>> vetoed = session.constraints().vetoes().stream().map(ConstraintsCheck::key)
                .collect(Collectors.toSet());
        for (int i = 0; i < session.constraints().pins().size(); i++) {
            PairNote pin = session.constraints().pins().get(i);
            if (vetoed.contains(key(pin))) {
                violations.add("constraints.pins[" + i + "]", shown(pin),
                        Text.of("同一对不能既指定又回避", "is both pinned and vetoed"));
            }
        }
    }

    private void pinnedButWithdrawn() {
        for (int i = 0; i < session.constraints().pins().size(); i++) {
            PairNote pin = session.constraints().pins().get(i);
            Roster.RosterNeed need = needs.get(pin.need());
            Roster.RosterCandidate candidate = candidates.get(pin.candidate());
            if (need != null && need.withdrawn()) {
                violations.add("constraints.pins[" + i + "].need", pin.need(),
                        Text.of("需求已撤回，不能指定", "is withdrawn and cannot be pinned"));
            }
            if (candidate != null && candidate.withdrawn()) {
                violations.add("constraints.pins[" + i + "].candidate", pin.candidate(),
                        Text.of("已退出，不能指定", "is withdrawn and cannot be pinned"));
            }
        }
    }

    private void capacities() {
        count(pin -> Optional.of(pin.need())).forEach((id, pins) -> Optional.ofNullable(needs.get(id))
                .ifPresent(need -> tooMany(id, pins, need.places(), Text.of("需求的名额", "places of the need"))));
        count(pin -> Optional.of(pin.candidate())).forEach((id, pins) -> Optional.ofNullable(candidates.get(id))
                .ifPresent(candidate -> tooMany(id, pins, candidate.places(),
                        Text.of("本人的场次", "places of the candidate"))));
        Integer rounds = session.bindingRounds();
        if (rounds == null) {
            return;
        }
        Map<String, Integer> tables = session.roster().hosts().stream()
                .collect(Collectors.toMap(Roster.Host::party, Roster.Host::tables, (first, second) -> first));
        count(pin -> Optional.ofNullable(known.get(pin.need())).map(SessionCheck.KnownNeed::owner))
                .forEach((id, pins) -> Optional.ofNullable(tables.get(id)).ifPresent(many -> tooMany(id, pins,
                        (long) many * rounds, Text.of("单位的洽谈桌数 × 轮次", "tables of the host × rounds"))));
        count(pin -> Optional.of(pin.candidate())).forEach((id, pins) -> Optional.ofNullable(candidates.get(id))
                .ifPresent(candidate -> tooMany(id, pins, (long) candidate.tables() * rounds,
                        Text.of("本人的桌数 × 轮次", "tables of the candidate × rounds"))));
    }

    /** Number of different pairs pinned, by what they have in common. */
    private Map<String, Long> count(Function<PairNote, Optional<String>> common) {
        Map<String, Set<List<String>>> pairs = new TreeMap<>();
        session.constraints().pins().forEach(pin -> common.apply(pin)
                .ifPresent(id -> pairs.computeIfAbsent(id, same -> new HashSet<>()).add(key(pin))));
        return pairs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> (long) entry.getValue().size(), (first, second) -> first, TreeMap::new));
    }

    private void tooMany(String id, long pins, long most, Text bound) {
        // A bound below 1 has been refused by itself; to call every pin too many would only add noise.
        if (most > 0 && pins > most) {
            violations.add("constraints.pins", id, Text.of("指定对接 " + pins + " 次，超过" + bound.zh() + " " + most,
                    "is pinned " + pins + " times, more than the " + bound.en() + ", " + most));
        }
    }

    private static List<String> key(PairNote pair) {
        return List.of(pair.need(), pair.candidate());
    }

    private static String shown(PairNote pair) {
        return pair.need() + " × " + pair.candidate();
    }
}
