package org.duijie.engine.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** The part of {@link SessionCheck} that looks at what the schedule has to respect. */
final class TimingCheck {
    private static final int MOST_ABSENCES = 5_000;
    private static final int MOST_VENUES = 50;
    private static final int MOST_SHARED = 500;
    private static final int LONGEST_WALK = 120;
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_TOUR_YEARS = 2;

    private final MatchSession session;
    private final Timing timing;
    private final Violations violations;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Set<String> candidates;
    private final Set<String> needs;

    TimingCheck(MatchSession session, Violations violations) {
        this.session = session;
        this.timing = session.constraints().times();
        this.violations = violations;
        session.roster().hosts().forEach(host -> tables.put(host.party(), host.tables()));
        this.candidates = session.roster().candidates().stream().map(Roster.RosterCandidate::party)
                .collect(Collectors.toSet());
        this.needs = session.roster().needs().stream().map(Roster.RosterNeed::need).collect(Collectors.toSet());
    }

    void run() {
        form("absences", timing.absences(), Form.TALKS);
        form("venues", timing.venues(), Form.TALKS);
        form("shared", timing.shared(), Form.TALKS);
        form("agenda", timing.agenda(), Form.ROUND_TABLE);
        form("daysAway", timing.daysAway(), Form.VISITS);
        size("absences", timing.absences(), MOST_ABSENCES);
        for (int i = 0; i < timing.absences().size(); i++) {
            absence("constraints.timing.absences[" + i + "]", timing.absences().get(i));
        }
        size("venues", timing.venues(), MOST_VENUES);
        Set<String> elsewhere = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < timing.venues().size(); i++) {
            venue("constraints.timing.venues[" + i + "]", timing.venues().get(i), names, elsewhere);
        }
        size("shared", timing.shared(), MOST_SHARED);
        for (int i = 0; i < timing.shared().size(); i++) {
            shared("constraints.timing.shared[" + i + "]", timing.shared().get(i));
        }
        size("agenda", timing.agenda(), MOST_ITEMS);
        for (int i = 0; i < timing.agenda().size(); i++) {
            item("constraints.timing.agenda[" + i + "]", timing.agenda().get(i));
        }
        size("daysAway", timing.daysAway(), MOST_ABSENCES);
        for (int i = 0; i < timing.daysAway().size(); i++) {
            daysAway("constraints.timing.daysAway[" + i + "]", timing.daysAway().get(i));
        }
    }

    /** What belongs to another form would be kept and never looked at. */
    private void form(String list, List<?> elements, Form form) {
        if (!elements.isEmpty() && session.form() != form) {
            violations.add("constraints.timing." + list, session.form().name(),
                    Text.of("只有" + form.label().zh() + "可以设置", "belongs to " + form.label().en() + " only"));
        }
    }

    private void item(String place, Timing.PlenaryItem item) {
        violations.line(place + ".title", item.title(), 1, 60);
        violations.range(place + ".minutes", item.minutes(), 1, 240);
    }

    private void daysAway(String place, Timing.DaysAway days) {
        members(place + ".parties", days.parties(), tables.keySet(), candidates);
        LocalDate last = session.date().plusYears(LONGEST_TOUR_YEARS);
        if (days.until().isBefore(days.from())) {
            violations.add(place + ".until", days.until().toString(),
                    Text.of("不能早于 " + days.from(), "must not be before " + days.from()));
        } else if (days.until().isBefore(session.date()) || days.until().isAfter(last)) {
            violations.add(place + ".until", days.until().toString(),
                    Text.of("应在 " + session.date() + " 至 " + last + " 之间",
                            "must lie between " + session.date() + " and " + last));
        }
        violations.text(place + ".note", days.note(), 0, 500);
    }

    private void size(String list, List<?> elements, int most) {
        if (elements.size() > most) {
            violations.add("constraints.timing." + list, Integer.toString(elements.size()),
                    Text.of("最多 " + most + " 项", "must be at most " + most));
        }
    }

    private void absence(String place, Timing.Absence absence) {
        members(place + ".parties", absence.parties(), tables.keySet(), candidates);
        if (absence.from() == null && absence.until() == null) {
            violations.add(place + ".from", "", Text.of("请至少填写开始或结束时间",
                    "is required, or else the time it ends"));
        } else if (absence.from() != null && absence.until() != null && !absence.from().isBefore(absence.until())) {
            violations.add(place + ".until", absence.until().toString(),
                    Text.of("应晚于开始时间 " + absence.from(), "must be later than " + absence.from()));
        }
        if (absence.table() != null) {
            table(place, absence, absence.table());
        }
        violations.text(place + ".note", absence.note(), 0, 500);
    }

    private void table(String place, Timing.Absence absence, int table) {
        @Nullable
        Integer own = absence.parties().size() == 1 ? tables.get(absence.parties().getFirst()) : null;
        if (own == null) {
            violations.add(place + ".table", Integer.toString(table),
                    Text.of("指定桌号时应只选一家单位", "needs exactly one host among the parties"));
        } else if (own > 0) {
            violations.range(place + ".table", table, 1, own);
        }
    }

    private void venue(String place, Timing.Venue venue, Set<String> names, Set<String> elsewhere) {
        violations.line(place + ".name", venue.name(), 1, 40);
        if (!names.add(venue.name())) {
            violations.add(place + ".name", "", Text.of("重复", "occurs twice"));
        }
        if (venue.hosts().isEmpty()) {
            violations.add(place + ".hosts", "", Text.of("请至少选一家单位", "must name at least one host"));
        }
        members(place + ".hosts", venue.hosts(), tables.keySet(), Set.of());
        for (int i = 0; i < venue.hosts().size(); i++) {
            if (!elsewhere.add(venue.hosts().get(i))) {
                violations.add(place + ".hosts[" + i + "]", venue.hosts().get(i),
                        Text.of("一家单位只能在一个会场", "is in another venue or occurs twice"));
            }
        }
        violations.range(place + ".walkMinutes", venue.walkMinutes(), 1, LONGEST_WALK);
    }

    private void shared(String place, Timing.SharedInterviewer shared) {
        if (shared.needs().size() < 2) {
            violations.add(place + ".needs", Integer.toString(shared.needs().size()),
                    Text.of("请至少选两项需求", "must name at least two needs"));
        }
        members(place + ".needs", shared.needs(), needs, Set.of());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < shared.needs().size(); i++) {
            if (!seen.add(shared.needs().get(i))) {
                violations.add(place + ".needs[" + i + "]", shared.needs().get(i), Text.of("重复", "occurs twice"));
            }
        }
        violations.text(place + ".note", shared.note(), 0, 500);
    }

    private void members(String place, List<String> ids, Set<String> some, Set<String> others) {
        for (int i = 0; i < ids.size(); i++) {
            if (!some.contains(ids.get(i)) && !others.contains(ids.get(i))) {
                violations.add(place + "[" + i + "]", ids.get(i), Text.of("不在名单中", "is not on the roster"));
            }
        }
    }
}
