package org.duijie.api.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.importing.ImportJob;
import org.duijie.engine.importing.ImportPlan;
import org.duijie.engine.importing.ImportProgress;
import org.duijie.engine.importing.ImportResult;
import org.duijie.engine.importing.ImportStage;
import org.duijie.engine.importing.ImportState;
import org.duijie.engine.importing.Mapping;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * An import as a program sees it.
 *
 * @param id its id
 * @param kind what the list is of
 * @param state where it stands
 * @param stage the stage it is in, or was in last
 * @param done rows of that stage done
 * @param total rows of that stage
 * @param words the rows counted, for people; absent until checked
 * @param tally the rows counted; absent until checked
 * @param mappings what the headings of each sheet were taken for
 * @param notices what is to be said of the file as a whole
 * @param violations why the file was refused
 * @param result what has been written; absent before
 * @param links where to go from here, by name
 */
record ImportInfo(String id, String kind, ImportState state, ImportStage stage, long done, long total,
        @Nullable Text words, ImportPlan.@Nullable Tally tally, List<Mapping> mappings, List<Text> notices,
        List<Violation> violations, @Nullable ImportResult result, Map<String, String> links) {

    static ImportInfo of(ImportJob job) {
        ImportProgress progress = job.progress();
        ImportPlan plan = job.plan();
        boolean wrote = progress.stage() == ImportStage.WRITE;
        return new ImportInfo(job.id(), job.kind().key(), progress.state(), progress.stage(), progress.done(),
                progress.total(), plan == null ? null : plan.tally().words(), plan == null ? null : plan.tally(),
                plan == null ? List.of() : plan.mappings(), plan == null ? List.of() : plan.notices(),
                job.violations(), wrote ? job.result() : null, links(job, progress.state()));
    }

    /** The address of an import. */
    static String address(String id) {
        return "/api/v1/imports/" + id;
    }

    private static Map<String, String> links(ImportJob job, ImportState state) {
        String self = address(job.id());
        Map<String, String> links = new HashMap<>(Map.of("self", self));
        if (!state.atRest()) {
            links.put("events", self + "/events");
        }
        if (job.plan() != null) {
            links.put("rows", self + "/rows{?state,after,limit,unmask}");
            links.put("problems", self + "/problems");
        }
        if (state == ImportState.PLANNED) {
            links.put("commit", self + "/commit{?duplicates}");
        }
        return links;
    }
}
