package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.importing.ImportResult.RefusedRow;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.record.Put;
import org.duijie.engine.record.Versioned;

/** Carries a plan out in whole batches, so that whatever ends it leaves nothing half-written. One use each. */
final class PlanWriter {
    /** Records a transaction. */
    private static final int BATCH = 500;

    private final Parties parties;
    private final Needs needs;
    private final List<RefusedRow> refused = new ArrayList<>();
    private int written;
    private int unchanged;
    private int owners;

    PlanWriter(Parties parties, Needs needs) {
        this.parties = parties;
        this.needs = needs;
    }

    void write(ImportPlan plan, ImportOptions options, ImportJob job, Actor actor) {
        // Of several rows with one id the last one counts.
        Map<String, PlanRow> chosen = new LinkedHashMap<>();
        for (PlanRow row : plan.rows()) {
            switch (row.state()) {
                case NEW, CHANGED -> chosen.put(row.id(), row);
                case DUPLICATE -> {
                    if (options.duplicates()) {
                        chosen.put(row.id(), row);
                    }
                }
                case SAME -> unchanged++;
                case FAULTY -> {
                }
            }
        }
        List<PlanRow> rows = List.copyOf(chosen.values());
        owners(plan, rows, job, actor);
        for (int from = 0; from < rows.size(); from += BATCH) {
            job.monitor().report(ImportStage.WRITE, from, rows.size());
            batch(rows.subList(from, Math.min(rows.size(), from + BATCH)), actor);
            job.wrote(result());
        }
        job.wrote(result());
        job.monitor().report(ImportStage.WRITE, rows.size(), rows.size());
    }

    private void owners(ImportPlan plan, List<PlanRow> rows, ImportJob job, Actor actor) {
        Set<String> needed = rows.stream().map(row -> Objects.requireNonNull(row.record()).need())
                .filter(Objects::nonNull).map(need -> need.owner()).collect(Collectors.toSet());
        var missing = plan.owners().stream().filter(owner -> needed.contains(owner.id()))
                .filter(owner -> parties.find(owner.id()).isEmpty()).toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            var batch = missing.subList(from, Math.min(missing.size(), from + BATCH));
            owners += (int) parties.putAll(batch.stream().map(owner -> new Versioned<>(owner, 0)).toList(), actor)
                    .stream()
                    .filter(put -> put instanceof Put.Written).count();
            job.wrote(result());
        }
    }

    private void batch(List<PlanRow> rows, Actor actor) {
        boolean ofParties = Objects.requireNonNull(rows.getFirst().record()).party() != null;
        List<Put> puts = ofParties
                ? parties.putAll(versioned(rows, row -> Objects.requireNonNull(row.party())), actor)
                : needs.putAll(versioned(rows, row -> Objects.requireNonNull(row.need())), actor);
        for (int i = 0; i < rows.size(); i++) {
            switch (puts.get(i)) {
                case Put.Written done -> written++;
                case Put.Unchanged same -> unchanged++;
                case Put.Refused no -> refused.add(
                        new RefusedRow(rows.get(i).sheet(), rows.get(i).row(), rows.get(i).id(), no.violations()));
            }
        }
    }

    private static <T> List<Versioned<T>> versioned(List<PlanRow> rows, Function<PlanRow.Imported, T> record) {
        return rows.stream().map(row -> Objects.requireNonNull(row.record()))
                .map(imported -> new Versioned<>(record.apply(imported), imported.version())).toList();
    }

    private ImportResult result() {
        return new ImportResult(written, unchanged, owners, refused);
    }
}
