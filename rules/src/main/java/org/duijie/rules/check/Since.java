package org.duijie.rules.check;

import java.time.LocalDate;

import org.duijie.engine.text.Text;

/** Says from which day on something is wrong, if it is not from the beginning. */
final class Since {
    private Since() {}

    /** The message, begun with the day if that lies after {@code from}. */
    static Text say(LocalDate day, LocalDate from, String zh, String en) {
        return day.isAfter(from)
                ? Text.of("自 " + day + " 起，" + zh, "From " + day + " on: " + en)
                : Text.of(zh, en);
    }
}
