package org.duijie.api.trial;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.duijie.api.page.Names;
import org.duijie.api.run.Cast;
import org.duijie.engine.run.Progress;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.RunView;
import org.duijie.engine.run.Runs;

/** Tells what came of the first run of a session. Thread safe. */
@Component
final class Results {
    private static final int SHOWN = 8;

    private final Runs runs;
    private final RunDesk desk;

    Results(Runs runs, RunDesk desk) {
        this.runs = runs;
        this.desk = desk;
    }

    /**
     * What came of a run.
     *
     * @param run the run; null if there is none
     * @param progress how far it has come
     * @param figures what it found; null until it is done
     */
    record Result(@Nullable Run run, @Nullable Progress progress, @Nullable Figures figures) {
        /** Whether it goes on. */
        public boolean going() {
            return run != null && run.state() == RunState.RUNNING;
        }
    }

    /**
     * What a run found.
     *
     * @param meetings number of meetings
     * @param met candidates with a meeting
     * @param candidates all candidates
     * @param needsMet needs with a meeting
     * @param needs all needs
     * @param best meetings with the most points
     * @param apart why pairs do not meet: the name of the reason, most frequent first, with the number of pairs
     */
    record Figures(int meetings, int met, int candidates, int needsMet, int needs, List<Best> best,
            Map<String, Long> apart) {}

    /** A meeting; {@code why} leads to its reasons. */
    record Best(Cast.What need, Cast.Who candidate, int points, String why) {}

    Result of(String session, Names names) {
        Run run = runs.list(session).stream().findFirst().orElse(null);
        if (run == null) {
            return new Result(null, null, null);
        }
        return new Result(run, desk.progress(run.id()), run.state() == RunState.DONE ? figures(run, names) : null);
    }

    private Figures figures(Run run, Names names) {
        RunView view = desk.view(run.id());
        Cast cast = new Cast(runs.pseudonyms(run.id()), names);
        List<Meeting> meetings = view.result().meetings();
        List<Best> best = meetings.stream()
                .sorted(Comparator.comparingInt((Meeting m) -> m.needPoints() + m.candidatePoints()).reversed())
                .limit(SHOWN).map(m -> best(run, m, cast)).toList();
        return new Figures(meetings.size(), (int) meetings.stream().map(Meeting::candidate).distinct().count(),
                view.candidates().size(), (int) meetings.stream().map(Meeting::need).distinct().count(),
                view.needs().size(), best, apart(view));
    }

    private static Map<String, Long> apart(RunView view) {
        Map<String, Long> counted = view.needs().stream().flatMap(need -> view.cells(need).stream())
                .map(RunView.Cell::reason)
                .filter(Objects::nonNull).collect(Collectors.groupingBy(Enum::name, Collectors.counting()));
        return counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }

    private static Best best(Run run, Meeting meeting, Cast cast) {
        return new Best(cast.what(meeting.need()), cast.who(meeting.candidate()),
                meeting.needPoints() + meeting.candidatePoints(), "/sessions/" + run.session() + "/runs/" + run.id()
                        + "/pairs/" + meeting.need() + "/" + meeting.candidate());
    }
}
