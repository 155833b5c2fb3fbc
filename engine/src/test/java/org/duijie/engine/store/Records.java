package org.duijie.engine.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Profile;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.timetable.Schedule;

/** Small legal records for tests: a firm, its position, a graduate and a session of the three. */
final class Records {
    private Records() {}

    static Enterprise enterprise(String id) {
        return new Enterprise(id, "北方试验厂", null, Contact.NONE, null, null);
    }

    static Graduate graduate(String id) {
        return new Graduate(id, "张三", null, Contact.NONE,
                new GraduateProfile(null, null, null, null, null, null, null, null,
                        null, null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null));
    }

    /** A position whose text sets these conditions. */
    static Position position(String id, String owner, Condition... conditions) {
        return new Position(id, owner, "化工操作员", "", terms(), "", List.of(conditions));
    }

    static PositionTerms terms() {
        return new PositionTerms(null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                Answer.UNKNOWN, Answer.UNKNOWN, null, null, Answer.UNKNOWN, 1);
    }

    static MatchSession session(String id, String host, String need, String candidate) {
        return new MatchSession(id, "春季洽谈", Form.TALKS, "employment", LocalDate.of(2026, 11, 20), LocalTime.of(9, 0),
                15,
                5, null, 7, new Roster(List.of(new Roster.Host(host, 2)),
                        List.of(new Roster.RosterNeed(need, 3, false)),
                        List.of(new Roster.RosterCandidate(candidate, 2, 1, false)), List.of()),
                Constraints.NONE);
    }

    /** What {@link #session} becomes under the pseudonyms h001, n001, c001. */
    static Frozen frozen(String session) {
        SortedMap<String, String> owners = new TreeMap<>();
        owners.put("n001", "h001");
        SortedMap<String, Terms> needs = new TreeMap<>();
        needs.put("n001", terms());
        SortedMap<String, Profile> profiles = new TreeMap<>();
        profiles.put("c001", graduate("c001").profile());
        SortedMap<String, String> sheets = new TreeMap<>();
        sheets.put("major.csv", "专业,得分\n");
        return new Frozen(session(session, "h001", "n001", "c001"), owners, needs, profiles,
                new BookSource(new BookRef("employment", "abc"), sheets), "2026.1-00000000", null);
    }

    static RunResult result() {
        return new RunResult(List.of(new RunResult.Meeting("n001", "c001", false, 3, 4)), List.of(),
                new Schedule.Timetable(1, 2, List.of(new Schedule.Slot(1, 1, "n001", "c001"))), 1);
    }
}
