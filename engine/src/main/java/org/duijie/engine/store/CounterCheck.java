package org.duijie.engine.store;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.text.Text;

/** Whether no counter would give out a number a second time. */
final class CounterCheck {
    private final Database database;

    CounterCheck(Database database) {
        this.database = database;
    }

    /** @param repairing where it is told that counters are put forward; null to leave them */
    List<Symptom> look(@Nullable Journal repairing) {
        List<Symptom> found = new ArrayList<>();
        for (Sequence sequence : Sequence.values()) {
            long behind = database
                    .sql("SELECT COALESCE((" + given(sequence) + "), 0) - last FROM counters WHERE name = :name")
                    .param("name", sequence.key()).query(Long.class).single();
            if (behind > 0) {
                if (repairing != null) {
                    database.sql("UPDATE counters SET last = last + :behind WHERE name = :name").param("behind", behind)
                            .param("name", sequence.key()).update();
                }
                found.add(new Symptom(Symptom.Gravity.DERIVED, "counters." + sequence.key(),
                        Text.of("计数落后 " + behind, "is " + behind + " behind"), repairing != null));
            }
        }
        return found;
    }

    /** The greatest number that was given out. */
    private static String given(Sequence sequence) {
        return switch (sequence) {
            case CHANGE -> "SELECT MAX(number) FROM changes";
            case AUDIT -> "SELECT MAX(number) FROM audit_entries";
            case RUN -> "SELECT MAX(CAST(SUBSTR(id, 2) AS BIGINT)) FROM runs";
            case RELEASE -> "SELECT MAX(number) FROM releases";
            case PRECEDENT -> "SELECT MAX(number) FROM precedents";
            case DRAFT -> "SELECT MAX(number) FROM book_drafts";
            case EXCEPTION -> "SELECT MAX(number) FROM lawful_exceptions";
            case SEARCH -> "SELECT MAX(number) FROM saved_searches";
            case HIT -> "SELECT MAX(number) FROM search_hits";
        };
    }
}
