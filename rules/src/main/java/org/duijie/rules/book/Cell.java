package org.duijie.rules.book;

import org.duijie.engine.text.Text;

/**
 * A condition of a row.
 *
 * @param text as it was written
 * @param label what people read: in Chinese as it was written, in English what it means
 * @param condition what it means
 */
public record Cell(String text, Text label, Condition condition) {
    static Cell of(String text, Condition condition, Scale scale) {
        return new Cell(text, Text.of(text.isEmpty() ? "任意" : text, condition.english(scale)), condition);
    }
}
