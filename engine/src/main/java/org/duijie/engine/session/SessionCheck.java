package org.duijie.engine.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/**
 * Whether a session may be written, and whether it may be run: everything wrong with it at once. A draft may be written
 * while its roster is incomplete, but whatever it says must be true and possible.
 */
public final class SessionCheck {
    /** Opening and closing of a round table whose agenda lists no plenary items. */
    private static final int PLENARY_MINUTES = 20;
    private static final int MINUTES_OF_DAY = 24 * 60;
    /** Beyond this a run is shortlisted, and the shortlist's place for each pair, a bit, is still small. */
    private static final int MOST_PAIRS = 200_000_000;

    private SessionCheck() {}

    /** What is on record of the parties and needs a roster names. */
    public interface Known {
        /** The kinds of those parties that exist. */
        Map<String, PartyKind> parties(Collection<String> ids);

        /** What there is to know of those needs that exist. */
        Map<String, KnownNeed> needs(Collection<String> ids);

        /** Ids of the needs on a session's roster as it is on record; empty if it is not. */
        Set<String> rostered(String session);
    }

    /**
     * What a check has to know of a need.
     *
     * @param kind its kind
     * @param owner id of its owner
     * @param standing whether it may enter sessions
     */
    public record KnownNeed(NeedKind kind, String owner, Standing standing) {}

    /** All that forbids writing it. */
    public static List<Violation> check(MatchSession session, Known known) {
        return violations(session, known).found();
    }

    /** Throws a {@link Refusal} INVALID with all that forbids writing it. */
    public static void require(MatchSession session, Known known) {
        violations(session, known).refuse(Refusal.Kind.INVALID);
    }

    /** All that forbids running a session that is legal as it stands; empty if it may be run. */
    public static List<Violation> obstacles(MatchSession session) {
        return missing(session).found();
    }

    /**
     * Throws a {@link Refusal} INVALID with all that forbids running it.
     *
     * @param standings how the needs on its roster stand now
     */
    public static void runnable(MatchSession session, Map<String, Standing> standings) {
        Violations violations = missing(session);
        List<Roster.RosterNeed> needs = session.roster().needs();
        for (int i = 0; i < needs.size(); i++) {
            RosterCheck.published(violations, i, needs.get(i), standings.getOrDefault(needs.get(i).need(),
                    Standing.OPEN));
        }
        violations.refuse(Refusal.Kind.INVALID);
    }

    private static Violations violations(MatchSession session, Known known) {
        Violations violations = new Violations();
        violations.id("id", session.id());
        violations.line("name", session.name(), 1, 100);
        if (Pairing.of(session.book()).isEmpty()) {
            String legal = String.join(", ", List.of(Pairing.values()).stream().map(Pairing::book).toList());
            violations.add("book", session.book(),
                    Text.of("没有这个规则册，可填：" + legal, "is no rule book for sessions; legal: " + legal));
        }
        violations.day("date", session.date());
        violations.range("roundMinutes", session.roundMinutes(), 5, 240);
        violations.range("breakMinutes", session.breakMinutes(), 0, 60);
        violations.range("rounds", session.rounds(), 1, 200);
        new RosterCheck(session, known, violations).run();
        new ConstraintsCheck(session, known, violations).run();
        new TimingCheck(session, violations).run();
        if (violations.found().isEmpty()) {
            day(session, violations);
        }
        return violations;
    }

    /** All that is held on one day has to end on it. */
    private static void day(MatchSession session, Violations violations) {
        Integer rounds = session.bindingRounds();
        long each = (long) session.roundMinutes() + session.breakMinutes();
        long minutes = switch (session.form()) {
            case TALKS -> rounds == null ? 0 : rounds * each - session.breakMinutes();
            case ROUND_TABLE ->
                plenaryMinutes(session.constraints().times().agenda()) + session.roster().hosts().size() * each;
            case VISITS -> 0;
        };
        if (session.start().toSecondOfDay() / 60 + minutes > MINUTES_OF_DAY) {
            violations.add("start", session.start().toString(),
                    Text.of("从这时起需要 " + minutes + " 分钟，当天结束不了，请提早开始、缩短每轮或减少轮次",
                            "takes " + minutes + " minutes from then, past the end of the day; begin earlier, shorten"
                                    + " the rounds or have fewer"));
        }
    }

    private static int plenaryMinutes(List<Timing.PlenaryItem> agenda) {
        return agenda.isEmpty() ? PLENARY_MINUTES : agenda.stream().mapToInt(Timing.PlenaryItem::minutes).sum();
    }

    private static Violations missing(MatchSession session) {
        Violations violations = new Violations();
        Roster roster = session.roster();
        if (roster.hosts().isEmpty() && roster.needs().isEmpty() && roster.candidates().isEmpty()) {
            violations.add("roster", "", Text.of("名单为空，请先加入单位、需求和人员",
                    "is empty; add hosts, needs and candidates first"));
            return violations;
        }
        long pairs = (long) roster.needs().size() * roster.candidates().size();
        if (pairs > MOST_PAIRS) {
            violations.add("roster", roster.needs().size() + " × " + roster.candidates().size(),
                    Text.of("一次测算最多 " + MOST_PAIRS + " 对，请分成几场", "a run takes at most " + MOST_PAIRS
                            + " pairs; hold several sessions"));
        }
        if (roster.needs().stream().allMatch(Roster.RosterNeed::withdrawn)) {
            violations.add("roster.needs", "",
                    Text.of("没有可对接的需求（为空或已全部撤回）", "has no need to meet: none, or all withdrawn"));
        }
        if (roster.candidates().stream().allMatch(Roster.RosterCandidate::withdrawn)) {
            violations.add("roster.candidates", "",
                    Text.of("没有可对接的人员（为空或已全部退出）", "has nobody to meet: none, or all withdrawn"));
        }
        return violations;
    }
}
