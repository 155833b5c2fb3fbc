package org.duijie.engine.run;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;

/** A job fair as large as a city's, for measuring. */
public final class CityFair {
    private static final int POSITION_PLACES = 20;
    private static final int GRADUATE_PLACES = 5;
    private static final int TABLES = 7;

    private CityFair() {}

    /** A fair of that many; every position has 20 places, every graduate 5. */
    public static Plans of(long seed, int graduates, int positions, int enterprises) {
        CityProfiles city = new CityProfiles(seed);
        Map<String, Candidate> candidates = new HashMap<>();
        Map<String, Need> needs = new HashMap<>();
        List<Roster.RosterCandidate> rosterCandidates = new ArrayList<>();
        List<Roster.RosterNeed> rosterNeeds = new ArrayList<>();
        List<Roster.Host> hosts = new ArrayList<>();
        for (int i = 0; i < enterprises; i++) {
            hosts.add(new Roster.Host("host-" + i, TABLES));
        }
        for (int i = 0; i < positions; i++) {
            String id = "position-" + i;
            needs.put(id, new Position(id, "host-" + i % enterprises, "岗位" + i, "", city.position(), "", List.of()));
            rosterNeeds.add(new Roster.RosterNeed(id, POSITION_PLACES, false));
        }
        for (int i = 0; i < graduates; i++) {
            String id = "graduate-" + i;
            candidates.put(id, new Graduate(id, "毕业生" + i, null, Contact.NONE, city.graduate()));
            rosterCandidates.add(new Roster.RosterCandidate(id, GRADUATE_PLACES, 1, false));
        }
        Roster roster = new Roster(hosts, rosterNeeds, rosterCandidates, List.of());
        return new Plans(new MatchSession("city", "全市招聘会", Form.TALKS, "employment", LocalDate.of(2026, 11, 25),
                LocalTime.of(9, 0), 10, 0, null, seed, roster, Constraints.NONE), candidates, needs);
    }
}
