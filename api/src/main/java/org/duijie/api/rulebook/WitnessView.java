package org.duijie.api.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.duijie.api.page.Names;
import org.duijie.api.run.Cast;
import org.duijie.engine.rulebook.CheckReport;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.Runs;
import org.duijie.engine.witness.WitnessDesk;
import org.duijie.engine.witness.Witnesses;
import org.duijie.engine.witness.Witnesses.Witness;

/** Real pairs for what a check complains of, with names. Thread safe. */
@Component
final class WitnessView {
    private final WitnessDesk desk;
    private final Runs runs;

    WitnessView(WitnessDesk desk, Runs runs) {
        this.desk = desk;
        this.runs = runs;
    }

    /**
     * A pair of a past session.
     *
     * @param run id of the run
     * @param session id of its session
     * @param need the need
     * @param candidate the candidate, masked unless asked otherwise
     * @param pair pseudonyms of both, as addresses of the run take them
     */
    record Seen(String run, String session, Cast.What need, Cast.Who candidate, Witness pair) {}

    /**
     * What a remark is about, among the pairs of past sessions.
     *
     * @param remark its place in the report, from 0
     * @param pairs a few that fall there; empty if none does
     */
    record OfRemark(int remark, List<Seen> pairs) {}

    /**
     * All of it.
     *
     * @param runs the runs that were searched, newest first; none if no run of that book is done
     * @param items for each remark that is about pairs
     */
    record All(List<Searched> runs, List<OfRemark> items) {
        /** By the places of the remarks. */
        Map<Integer, List<Seen>> byRemark() {
            return items.stream().collect(Collectors.toMap(OfRemark::remark, OfRemark::pairs));
        }
    }

    /** A run that was searched. */
    record Searched(String run, String session) {}

    All of(String book, CheckReport report, Names names) {
        Witnesses witnesses = desk.find(book, report);
        Map<String, Run> byId = witnesses.runs().stream().collect(Collectors.toMap(Run::id, Function.identity()));
        Map<String, Cast> casts = new HashMap<>();
        List<OfRemark> items = new ArrayList<>();
        for (int place = 0; place < report.remarks().size(); place++) {
            Remark remark = report.remarks().get(place);
            if (remark.affected() != null) {
                items.add(new OfRemark(place, witnesses.ofRemarks().get(place).stream().map(witness -> seen(witness,
                        byId, casts.computeIfAbsent(witness.run(), run -> new Cast(runs.pseudonyms(run), names))))
                        .toList()));
            }
        }
        return new All(witnesses.runs().stream().map(run -> new Searched(run.id(), run.session())).toList(), items);
    }

    private static Seen seen(Witness witness, Map<String, Run> runs, Cast cast) {
        return new Seen(witness.run(), Objects.requireNonNull(runs.get(witness.run())).session(),
                cast.what(witness.need()), cast.who(witness.candidate()), witness);
    }
}
