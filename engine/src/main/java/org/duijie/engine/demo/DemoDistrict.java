package org.duijie.engine.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;
import org.duijie.engine.session.MatchSession;

/**
 * The demonstration district: 97 experts and teams, 20 projects and challenges, 23 graduates and 17 positions of seven
 * enterprises, and the sessions where they meet. All enterprises and people are invented; the regions are real.
 *
 * @param parties in the order of their tables
 * @param needs in the order of their tables
 * @param sessions {@code demo-experts}, {@code demo-graduates}, a round table and a tour of visits
 */
public record DemoDistrict(List<Party> parties, List<Need> needs, List<MatchSession> sessions) {

    public DemoDistrict {
        parties = List.copyOf(parties);
        needs = List.copyOf(needs);
        sessions = List.copyOf(sessions);
    }

    /**
     * The district as it looks on a day: sessions lie one to four weeks ahead, positions have been open for weeks, and
     * graduates left school in the last summers.
     */
    public static DemoDistrict of(LocalDate today) {
        DemoTable organisations = DemoTable.read("organisations.tsv");
        DemoTable experts = DemoTable.read("experts.tsv");
        DemoTable graduates = DemoTable.read("graduates.tsv");
        DemoTable projects = DemoTable.read("projects.tsv");
        DemoTable positions = DemoTable.read("positions.tsv");
        DemoSessions sessions = new DemoSessions(DemoTable.read("hosts.tsv"), DemoTable.read("arrangements.tsv"),
                Map.of("expertise", projects, "employment", positions),
                Map.of("expertise", experts, "employment", graduates));
        return new DemoDistrict(DemoParties.of(today, organisations, experts, graduates),
                DemoNeeds.of(today, organisations, projects, positions),
                DemoTable.read("sessions.tsv").rows().stream().map(row -> sessions.session(row, today)).toList());
    }
}
