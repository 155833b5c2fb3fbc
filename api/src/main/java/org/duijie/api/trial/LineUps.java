package org.duijie.api.trial;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.PlanRow;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Parties;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.Roster;

/** Finds what two lists have brought, and who could take part. Thread safe. */
@Component
final class LineUps {
    private static final int MOST_ON_RECORD = 500;

    private final ImportDesk desk;
    private final Parties parties;
    private final Needs needs;
    private final Reviews reviews;

    LineUps(ImportDesk desk, Parties parties, Needs needs, Reviews reviews) {
        this.desk = desk;
        this.parties = parties;
        this.needs = needs;
        this.reviews = reviews;
    }

    /**
     * Who would take part.
     *
     * @param needs the needs that may be published
     * @param people ids of the candidates
     * @param pending needs that wait for somebody's decision and so stay away
     */
    record LineUp(List<Need> needs, List<String> people, int pending) {

        /**
         * All of them, each need and candidate with so many meetings at most, each owner at one table.
         *
         * @param meetings 1 to 100
         */
        Roster roster(int meetings) {
            Set<String> owners = new LinkedHashSet<>(needs.stream().map(Need::owner).toList());
            return new Roster(owners.stream().map(o -> new Roster.Host(o, 1)).toList(),
                    needs.stream().map(n -> new Roster.RosterNeed(n.id(), meetings, false)).toList(),
                    people.stream().map(p -> new Roster.RosterCandidate(p, meetings, 1, false)).toList(), List.of());
        }

        /** How many organisations would host. */
        public long hosts() {
            return needs.stream().map(Need::owner).distinct().count();
        }
    }

    LineUp lineUp(Trial trial) {
        List<String> asked = trial.needs().equals(Trial.ON_RECORD)
                ? trial.pairing().needs().stream().sorted()
                        .flatMap(k -> needs.list(k, null, null, null, MOST_ON_RECORD).items().stream())
                        .map(n -> n.value().id()).toList()
                : brought(trial.needs());
        List<String> people = trial.people().equals(Trial.ON_RECORD)
                ? trial.pairing().candidates().stream().sorted()
                        .flatMap(k -> parties.list(k, null, true, null, MOST_ON_RECORD).items().stream())
                        .map(p -> p.value().id()).toList()
                : brought(trial.people());
        Map<String, Standing> standings = reviews.standings(asked);
        List<Need> published = asked.stream().filter(id -> standings.get(id) != null && standings.get(id).published())
                .flatMap(id -> needs.find(id).stream()).map(Versioned::value).toList();
        return new LineUp(published, people,
                (int) standings.values().stream().filter(s -> s == Standing.PENDING).count());
    }

    /** Ids of what an import has written or found written already. */
    private List<String> brought(String job) {
        return desk.find(job).map(j -> j.plan()).filter(Objects::nonNull).stream().flatMap(plan -> plan.rows().stream())
                .filter(r -> r.record() != null && r.state() != PlanRow.State.DUPLICATE).map(PlanRow::id).distinct()
                .filter(id -> onRecord(id)).toList();
    }

    private boolean onRecord(String id) {
        return Stream.of(needs.find(id), parties.find(id)).anyMatch(found -> found.isPresent());
    }
}
