package org.duijie.api.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.text.Text;

/**
 * A condition of a need as it is shown.
 *
 * @param kind what it is about
 * @param label the same in words
 * @param words as written
 * @param concern why somebody must decide before it is published; null if nobody need
 */
public record Asked(ConditionKind kind, Text label, String words, @Nullable Text concern) {

    /** All conditions a need sets. */
    public static List<Asked> all(Need need) {
        return need instanceof Position position ? of(position.conditions()) : List.of();
    }

    /** Those that somebody must decide on. */
    static List<Asked> concerns(Need need) {
        return of(need.concerns());
    }

    private static List<Asked> of(List<Condition> conditions) {
        return conditions.stream()
                .map(c -> new Asked(c.kind(), c.kind().label(), c.words(), c.kind().concern().orElse(null))).toList();
    }
}
