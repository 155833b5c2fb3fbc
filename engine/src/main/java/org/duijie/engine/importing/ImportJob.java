package org.duijie.engine.importing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Violation;

/** An import from its upload to its end. Kept in memory for a bounded number of imports. Thread safe. */
public final class ImportJob {
    private final String id;
    private final ListKind kind;
    private final String fileName;
    private final byte[] file;
    private final Actor actor;
    private final Map<String, String> chosen;
    private final Monitor monitor = new Monitor();
    private volatile @Nullable ImportPlan plan;
    private volatile ImportResult result = ImportResult.NOTHING;
    private volatile List<Violation> violations = List.of();

    ImportJob(String id, ListKind kind, String fileName, byte[] file, Map<String, String> chosen, Actor actor) {
        this.id = id;
        this.kind = kind;
        this.fileName = fileName;
        this.file = file;
        this.chosen = Map.copyOf(chosen);
        this.actor = actor;
    }

    /** Its id, such as {@code i7-3f2a90c1}: a number, and whose. */
    public String id() {
        return id;
    }

    /** What the list is of. */
    public ListKind kind() {
        return kind;
    }

    /** What the file was called when it was sent. */
    public String fileName() {
        return fileName;
    }

    /** Who sent it. */
    public Actor actor() {
        return actor;
    }

    /** What the sender said of headings: heading to key of a column, empty for left out. */
    public Map<String, String> chosen() {
        return chosen;
    }

    /** How far it has come. */
    public ImportProgress progress() {
        return monitor.progress();
    }

    /** What it would do; null until that is known. */
    public @Nullable ImportPlan plan() {
        return plan;
    }

    /** What it has written so far. */
    public ImportResult result() {
        return result;
    }

    /** Why the file was refused; empty unless it was. */
    public List<Violation> violations() {
        return violations;
    }

    byte[] file() {
        return file;
    }

    Monitor monitor() {
        return monitor;
    }

    void planned(ImportPlan planned) {
        plan = planned;
    }

    void wrote(ImportResult written) {
        result = written;
    }

    void refused(List<Violation> why) {
        violations = List.copyOf(why);
    }
}
