package org.duijie.api.fault;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts kills and how long it took to be back. Not thread safe. */
final class KillReport {
    private static final Duration FIRST_GUESS = Duration.ofSeconds(3);

    private final Map<Activity, Row> rows = new EnumMap<>(Activity.class);
    private final String seed;
    private int atStart;
    private Duration usualStart = FIRST_GUESS;
    private Duration worst = Duration.ZERO;
    private Duration worstIndexed = Duration.ZERO;
    private final long began = System.nanoTime();

    private static final class Row {
        private int kills;
        private long acknowledged;
        private Duration worst = Duration.ZERO;
    }

    /** @param seed how to repeat it */
    KillReport(String seed) {
        this.seed = seed;
    }

    /**
     * Notes a kill.
     *
     * @param acknowledged what had been acknowledged since the one before
     * @param back from the start of the process until it served
     */
    void killed(Activity activity, long acknowledged, Duration back) {
        Row row = rows.computeIfAbsent(activity, any -> new Row());
        row.kills++;
        row.acknowledged += acknowledged;
        row.worst = longer(row.worst, back);
        worst = longer(worst, back);
        usualStart = back;
    }

    /**
     * Notes that the index was found to hold what the store holds.
     *
     * @param since from the start of the process
     */
    void indexed(Duration since) {
        worstIndexed = longer(worstIndexed, since);
    }

    /** Notes a kill while it started. */
    void killedAtStart() {
        atStart++;
    }

    /** How long a start took lately. */
    Duration usualStart() {
        return usualStart;
    }

    /** Number of kills. */
    int kills() {
        return atStart + rows.values().stream().mapToInt(row -> row.kills).sum();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The table in Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("""
                | killed during | kills | acknowledged before | worst start |
                |---|---:|---:|---:|
                """);
        rows.forEach((activity, row) -> table.append("| %s | %d | %d | %s |\n".formatted(activity.label(), row.kills,
                row.acknowledged, seconds(row.worst))));
        table.append("| start | %d | | |\n".formatted(atStart));
        table.append("| all | %d | %d | %s |\n".formatted(kills(),
                rows.values().stream().mapToLong(row -> row.acknowledged).sum(), seconds(worst)));
        table.append(
                """

                        Nothing acknowledged was lost and nothing half-written was seen. From the start of the process it took %s \
                        at most until the index held what the store holds. All of it took %d minutes; %s.
                        """
                        .formatted(seconds(worstIndexed), Duration.ofNanos(System.nanoTime() - began).toMinutes(),
                                seed));
        return table.toString();
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
