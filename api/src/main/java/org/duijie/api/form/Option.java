package org.duijie.api.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.duijie.engine.text.Text;

/**
 * One of a few values to choose from.
 *
 * @param value what is sent and stored
 * @param label what people read
 */
public record Option(String value, Text label) {

    /** The constants of an enum. */
    public static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, Text> label) {
        return Arrays.stream(constants).map(c -> new Option(c.name(), label.apply(c))).toList();
    }
}
