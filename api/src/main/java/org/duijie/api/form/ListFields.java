package org.duijie.api.form;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.duijie.api.page.Lines;
import org.duijie.engine.text.Text;

/** What fields of lists have in common: nothing entered is "not stated", unless the box for "none" is ticked. */
final class ListFields {
    private ListFields() {}

    static void write(JsonNode values, String place, Typed.Builder fields) {
        values.values().forEach(v -> fields.put(place, v.stringValue()));
        if (values.isEmpty()) {
            fields.put(place + Input.NONE, Input.TICKED);
        }
    }

    /** The list; null if nothing is stated. */
    static @Nullable ArrayNode stated(List<String> values, Typed typed, String place) {
        if (values.isEmpty() && !typed.has(place + Input.NONE)) {
            return null;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return list;
    }

    static Text words(List<Text> values, Text none, Typed typed, String place) {
        return values.isEmpty() && typed.has(place + Input.NONE) ? none : Lines.join(values);
    }
}
