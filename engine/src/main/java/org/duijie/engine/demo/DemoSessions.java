package org.duijie.engine.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.demo.DemoTable.Row;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Constraints.PairNote;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Roster.Host;
import org.duijie.engine.session.Roster.RankedWish;
import org.duijie.engine.session.Roster.RosterCandidate;
import org.duijie.engine.session.Roster.RosterNeed;

/**
 * The sessions of the demonstration. All needs of a host that the book judges are on offer, and everybody whom it judges
 * takes part.
 *
 * @param hosts who sits at how many tables of which session
 * @param arrangements what staff have decided beforehand
 * @param needs the tables of needs by the book that judges them
 * @param candidates the tables of candidates by the book that judges them
 */
record DemoSessions(DemoTable hosts, DemoTable arrangements, Map<String, DemoTable> needs,
        Map<String, DemoTable> candidates) {

    MatchSession session(Row row, LocalDate today) {
        String id = row.text("id");
        String book = row.text("book");
        LocalDate date = today.plusDays(row.number("inDays"))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(row.text("weekday"))));
        Roster roster = roster(id, rowsOf(needs, book), rowsOf(candidates, book));
        return new MatchSession(id, row.text("name"), row.labelled("form", Form.class, Form::label)
                .apply(row.text("form")), book, date, LocalTime.parse(row.text("start")), row.number("roundMinutes"),
                row.number("breakMinutes"), row.statedNumber("rounds"), row.number("seed"), roster,
                new Constraints(pairs(id, "指定"), pairs(id, "回避")));
    }

    private static List<Row> rowsOf(Map<String, DemoTable> tables, String book) {
        return Objects.requireNonNull(tables.get(book), book).rows();
    }

    private Roster roster(String session, List<Row> needRows, List<Row> candidateRows) {
        List<Host> seated = hosts.rows().stream().filter(of(session))
                .map(row -> new Host(row.text("party"), row.number("tables"))).toList();
        Set<String> owners = seated.stream().map(Host::party).collect(Collectors.toSet());
        List<RosterNeed> offered = needRows.stream().filter(row -> owners.contains(row.text("owner")))
                .map(row -> new RosterNeed(row.text("id"), row.number("places"), false)).toList();
        Set<String> left = arranged(session, "退出").map(row -> row.text("candidate")).collect(Collectors.toSet());
        List<RosterCandidate> invited = candidateRows.stream().map(row -> new RosterCandidate(row.text("id"),
                row.number("places"), 1, left.contains(row.text("id")))).toList();
        return new Roster(seated, offered, invited,
                wishes(candidateRows, offered.stream().map(RosterNeed::need).collect(Collectors.toSet())));
    }

    /** A wish keeps its rank where an earlier one is not on offer. */
    private static List<RankedWish> wishes(List<Row> candidateRows, Set<String> offered) {
        List<RankedWish> wishes = new ArrayList<>();
        for (Row row : candidateRows) {
            List<String> needs = row.several("wishes");
            for (int i = 0; needs != null && i < needs.size(); i++) {
                if (offered.contains(needs.get(i))) {
                    wishes.add(new RankedWish(row.text("id"), needs.get(i), i + 1));
                }
            }
        }
        return wishes;
    }

    private List<PairNote> pairs(String session, String kind) {
        return arranged(session, kind)
                .map(row -> new PairNote(row.text("need"), row.text("candidate"), row.text("note"))).toList();
    }

    private Stream<Row> arranged(String session, String kind) {
        return arrangements.rows().stream().filter(of(session)).filter(row -> row.text("kind").equals(kind));
    }

    private static Predicate<Row> of(String session) {
        return row -> row.text("session").equals(session);
    }
}
