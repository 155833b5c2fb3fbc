package org.duijie.api.form;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/**
 * The form of one kind of record. Thread safe.
 *
 * @param type what it writes
 * @param kind which kind of that, as JSON names it
 * @param label what people call that kind
 * @param sections its fields
 */
public record Form<T>(Class<T> type, String kind, Text label, List<Section> sections) {
    public Form {
        sections = List.copyOf(sections);
    }

    /** All fields in order. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(s -> s.fields().stream());
    }

    /** What stands in the fields for a record. */
    public Typed typed(T record) {
        JsonNode tree = tree(record);
        Typed.Builder typed = new Typed.Builder();
        fields().forEach(f -> {
            JsonNode value = at(tree, f.place());
            if (!value.isMissingNode()) {
                f.input().write(value, f.place(), typed);
            }
        });
        return typed.build();
    }

    /**
     * The record that was typed.
     *
     * @param id the record's id
     * @param stored the record as it was; of it, personal data is kept that the form did not show. Null for a new one
     */
    public Draft<T> read(String id, Typed typed, @Nullable T stored) {
        JsonNode before = stored == null ? JsonNodeFactory.instance.objectNode() : tree(stored);
        Violations problems = new Violations();
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("kind", kind).put("id", id);
        for (Field field : fields().toList()) {
            JsonNode value = field.personal() && stored != null && !typed.has(field.place())
                    ? at(before, field.place())
                    : field.input().read(typed, field.place(), problems);
            set(tree, field.place(), value);
        }
        try {
            return new Draft<>(Json.read(tree, type, ""), problems.found());
        } catch (Refusal e) {
            List<Violation> all = Stream.concat(problems.found().stream(), e.violations().stream()).toList();
            return new Draft<>(null, all);
        }
    }

    private static JsonNode tree(Object record) {
        return Json.mapper().valueToTree(record);
    }

    private static JsonNode at(JsonNode tree, String place) {
        JsonNode node = tree;
        for (String step : place.split("\\.")) {
            node = node.path(step);
        }
        return node;
    }

    private static void set(ObjectNode tree, String place, @Nullable JsonNode value) {
        String[] steps = place.split("\\.");
        ObjectNode node = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            node = node.withObjectProperty(steps[i]);
        }
        if (value != null && !value.isMissingNode()) {
            node.set(steps[steps.length - 1], value);
        }
    }
}
