package org.duijie.api.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.duijie.api.page.PageController;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.run.Run;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Sessions;

/** Today (今日): what is coming up, what comes next, and a picture of the nearest result. */
@PageController
final class StartPages {
    private static final int SHOWN = 8;

    private final Workbench workbench;
    private final Sessions sessions;
    private final Reviews reviews;
    private final Clock clock;

    StartPages(Workbench workbench, Sessions sessions, Reviews reviews, Clock clock) {
        this.workbench = workbench;
        this.sessions = sessions;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A run with the name of its session. */
    record Last(Run run, String session) {}

    @GetMapping("/")
    String today(Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Bench> all = sessions.list().stream().map(s -> workbench.open(s.value().id(), null)).toList();
        List<Bench> coming = all.stream().filter(b -> !b.session().date().isBefore(today))
                .sorted(Comparator.comparing((Bench b) -> b.session().date()).thenComparing(b -> b.session().start()))
                .limit(SHOWN).toList();
        List<Last> last = all.stream().flatMap(b -> b.runs().stream().map(r -> new Last(r, b.session().name())))
                .sorted(Comparator.comparing((Last l) -> l.run().startedAt()).reversed()).limit(SHOWN).toList();
        model.addAttribute("today", today);
        model.addAttribute("coming", coming.isEmpty() ? all.stream().limit(SHOWN).toList() : coming);
        model.addAttribute("past", coming.isEmpty());
        model.addAttribute("last", last);
        model.addAttribute("pictured", Stream.concat(coming.stream(), all.stream()).filter(b -> b.run() != null)
                .findFirst().orElse(null));
        model.addAttribute("candidates",
                different(all, r -> r.candidates().stream().map(Roster.RosterCandidate::party)));
        model.addAttribute("needs", different(all, r -> r.needs().stream().map(Roster.RosterNeed::need)));
        model.addAttribute("pending", reviews.count(Standing.PENDING, EnumSet.allOf(NeedKind.class)));
        model.addAttribute("meetings", all.stream().filter(b -> b.run() != null).mapToInt(b -> b.shown().meetings())
                .sum());
        model.addAttribute("sessions", all.size());
        return "session/today";
    }

    /** How many different ones all rosters name together. */
    private static long different(List<Bench> all, Function<Roster, Stream<String>> ids) {
        return all.stream().flatMap(bench -> ids.apply(bench.session().roster())).distinct().count();
    }
}
