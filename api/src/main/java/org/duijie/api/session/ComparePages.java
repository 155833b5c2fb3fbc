package org.duijie.api.session;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunDifference;
import org.duijie.engine.run.RunResult.Meeting;

/** What differs between two runs of a session. */
@PageController
final class ComparePages {
    private final Workbench workbench;
    private final RunDesk desk;

    ComparePages(Workbench workbench, RunDesk desk) {
        this.workbench = workbench;
        this.desk = desk;
    }

    /**
     * A pair that differs.
     *
     * @param kind {@code NEW}, {@code GONE} or {@code POINTS}
     * @param before both sides' points before; null if the pair did not meet
     * @param after both sides' points after; null if the pair does not meet
     */
    record Change(String kind, String need, String candidate, @Nullable Integer before, @Nullable Integer after) {}

    @GetMapping("/sessions/{id}/compare")
    String compare(@PathVariable String id, @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after, Names names, Model model) {
        Bench bench = workbench.open(id, null);
        List<Run> done = bench.done();
        model.addAttribute("bench", bench);
        if (done.size() < 2) {
            return "session/single";
        }
        String earlier = before == null ? done.get(1).id() : workbench.run(id, before).id();
        String later = after == null ? done.getFirst().id() : workbench.run(id, after).id();
        RunDifference difference = desk.difference(earlier, later);
        model.addAttribute("before", earlier);
        model.addAttribute("after", later);
        model.addAttribute("kept", difference.kept());
        model.addAttribute("changes", difference.changes().stream().map(c -> change(c, names)).toList());
        return "session/compare";
    }

    private static Change change(RunDifference.Change c, Names names) {
        String kind = c.before() == null ? "NEW" : c.after() == null ? "GONE" : "POINTS";
        return new Change(kind, names.owner(c.need()) + " · " + names.need(c.need()), names.party(c.candidate()),
                points(c.before()), points(c.after()));
    }

    private static @Nullable Integer points(@Nullable Meeting meeting) {
        return meeting == null ? null : Integer.valueOf(meeting.needPoints() + meeting.candidatePoints());
    }
}
