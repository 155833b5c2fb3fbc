package org.duijie.engine.store;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.doctor.Symptom.Gravity;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.RunState;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Vocabularies;

/** Whether runs and releases have all that belongs to them. */
final class RunCheck {
    private final Database database;

    RunCheck(Database database) {
        this.database = database;
    }

    /** What nobody can repair. */
    List<Symptom> look() {
        List<Symptom> found = new ArrayList<>();
        found.addAll(lost("run_inputs", "SELECT id FROM runs WHERE id NOT IN (SELECT run FROM run_inputs) ORDER BY id",
                Text.of("没有输入的测算", "runs without inputs")));
        found.addAll(lost("run_results", """
                SELECT id FROM runs WHERE state = 'DONE' AND id NOT IN (SELECT run FROM run_results) ORDER BY id""",
                Text.of("已完成却没有结果的测算", "runs that are done and have no result")));
        found.addAll(lost("releases", """
                SELECT id FROM releases WHERE run NOT IN (SELECT id FROM runs WHERE state = 'DONE') ORDER BY id""",
                Text.of("所据测算未完成的定稿", "releases of runs that are not done")));
        found.addAll(versions());
        return found;
    }

    private List<Symptom> lost(String place, String query, Text what) {
        return Sick.of(Gravity.TRUTH, place, ids(query), what, false);
    }

    /** Whether what runs keep can be read, and with which vocabularies they were made; one run at a time in memory. */
    private List<Symptom> versions() {
        JdbcRuns runs = new JdbcRuns(database, "");
        List<String> unread = new ArrayList<>();
        List<String> older = new ArrayList<>();
        for (String id : ids("SELECT run FROM run_inputs ORDER BY run")) {
            try {
                if (!vocabularies(runs, id).equals(Vocabularies.version())) {
                    older.add(id);
                }
            } catch (RuntimeException e) {
                if (Outage.behind(e) != null) {
                    throw e;
                }
                unread.add(id);
            }
        }
        List<Symptom> found = new ArrayList<>(Sick.of(Gravity.TRUTH, "run_inputs, run_results", unread,
                Text.of("输入或结果无法读出的测算", "runs whose inputs or result cannot be read"), false));
        found.addAll(Sick.of(Gravity.NOTE, "run_inputs", older, Text.of("用另一版词表做的测算，可查看，重算可能不同",
                "runs made with other vocabularies; they can be looked at, and may differ when computed again"),
                false));
        return found;
    }

    /** With which vocabularies a run was made that can be read from inputs to result. */
    private static String vocabularies(JdbcRuns runs, String id) {
        Frozen frozen = runs.frozen(id);
        return runs.result(id).map(result -> frozen.vocabulary()).orElse(frozen.vocabulary());
    }

    /**
     * Runs that go on though nobody carries them out.
     *
     * @param repairing where it is told that they are interrupted; null to leave them
     */
    List<Symptom> torn(@Nullable Journal repairing) {
        List<String> torn = ids("""
                SELECT id FROM runs WHERE state = 'RUNNING' AND id NOT IN (SELECT run FROM run_pulses) ORDER BY id""");
        if (repairing != null) {
            JdbcRuns runs = new JdbcRuns(database, "");
            torn.forEach(id -> runs.close(repairing, id, RunState.INTERRUPTED, 0));
        }
        return Sick.of(Gravity.DERIVED, "runs.state", torn,
                Text.of("显示进行中却无人执行的测算", "runs that are said to go on though nobody carries them out"),
                repairing != null);
    }

    private List<String> ids(String query) {
        return database.sql(query).query((row, place) -> row.getString(1)).list();
    }
}
