package org.duijie.rules.eval;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.ImportJob;
import org.duijie.engine.importing.ImportOptions;
import org.duijie.engine.importing.ImportPlan;
import org.duijie.engine.importing.ImportResult;
import org.duijie.engine.importing.ImportState;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.importing.PlanRow;
import org.duijie.engine.intake.MajorText;
import org.duijie.engine.intake.Precedents;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.store.Store;

/**
 * A table that went through the ordinary import into a new store and was read back from there.
 *
 * @param plan what the check said of each row
 * @param result what was written
 * @param terms what the store holds, by row of the table
 */
record ImportedTable(ImportPlan plan, ImportResult result, Map<Integer, PositionTerms> terms) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Actor CLERK = new Actor("clerk");

    /** Imports a table of positions, suspected duplicates as well, into a store in an empty directory. */
    static ImportedTable of(byte[] table, Path directory) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);
        MajorText majors = new MajorText(Precedents.NONE);
        try (Store store = Store.open(directory, clock);
                ImportDesk desk = new ImportDesk(store.parties(), store.needs(), store.mappings(), majors,
                        store.node())) {
            ImportJob job = desk.start(ListKind.POSITION, "posts.csv", table, Map.of(), null, CLERK);
            ImportPlan plan = Objects.requireNonNull(rested(job, ImportState.PLANNED).plan());
            desk.commit(job.id(), new ImportOptions(true), CLERK);
            return new ImportedTable(plan, rested(job, ImportState.DONE).result(), stored(plan, store));
        }
    }

    private static ImportJob rested(ImportJob job, ImportState awaited) {
        Awaitility.await().atMost(PATIENCE).until(() -> job.progress().state().atRest());
        if (job.progress().state() != awaited) {
            throw new IllegalStateException(job.progress().state() + ": " + job.violations());
        }
        return job;
    }

    private static Map<Integer, PositionTerms> stored(ImportPlan plan, Store store) {
        Map<Integer, PositionTerms> terms = new HashMap<>();
        for (PlanRow row : plan.rows()) {
            Need need = row.record() == null ? null : store.needs().find(row.id()).orElseThrow().value();
            if (need instanceof Position position) {
                terms.put(row.row(), position.terms());
            }
        }
        return Map.copyOf(terms);
    }

    /** What the store holds of a post; null if it could not be imported. */
    @Nullable
    PositionTerms of(Post post) {
        return terms.get(post.row());
    }

    /** Rows whose majors could not be read at all or not wholly. */
    long unresolved(String heading) {
        return plan.rows().stream().filter(row -> row.remarks().stream()
                .anyMatch(remark -> remark.heading().contains(heading) && remark.message().zh().contains("认不出")))
                .count();
    }
}
