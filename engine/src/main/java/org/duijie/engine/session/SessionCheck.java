package org.duijie.engine.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.duijie.engine.need.NeedKind;
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
    private SessionCheck() {}

    /** What is on record of the parties and needs a roster names. */
    public interface Known {
        /** The kinds of those parties that exist. */
        Map<String, PartyKind> parties(Collection<String> ids);

        /** What there is to know of those needs that exist. */
        Map<String, KnownNeed> needs(Collection<String> ids);
    }

    /**
     * What a check has to know of a need.
     *
     * @param kind its kind
     * @param owner id of its owner
     */
    public record KnownNeed(NeedKind kind, String owner) {}

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

    /** Throws a {@link Refusal} INVALID with all that forbids running it. */
    public static void runnable(MatchSession session) {
        missing(session).refuse(Refusal.Kind.INVALID);
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
        return violations;
    }

    private static Violations missing(MatchSession session) {
        Violations violations = new Violations();
        Roster roster = session.roster();
        if (roster.hosts().isEmpty() && roster.needs().isEmpty() && roster.candidates().isEmpty()) {
            violations.add("roster", "", Text.of("名单为空，请先加入单位、需求和人员",
                    "is empty; add hosts, needs and candidates first"));
            return violations;
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
