package org.duijie.api.form;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.duijie.api.page.Lines;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** Conditions of a text, each with its kind; a line left blank is none. */
public record ConditionsInput() implements Input {
    private static final String KIND = ".kind";
    private static final String WORDS = ".words";

    /** What conditions are about. */
    public List<Option> options() {
        return Option.of(ConditionKind.values(), ConditionKind::label);
    }

    /** How many lines the form shows: those filled in, and two more. */
    public int lines(Typed typed, String place) {
        return (int) typed.all(place + WORDS).stream().filter(w -> !w.isBlank()).count() + 2;
    }

    @Override
    public void write(JsonNode value, String place, Typed.Builder fields) {
        value.values().forEach(condition -> {
            fields.put(place + KIND, condition.path("kind").stringValue());
            fields.put(place + WORDS, condition.path("words").stringValue());
        });
    }

    @Override
    public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
        ArrayNode conditions = JsonNodeFactory.instance.arrayNode();
        List<String> kinds = typed.all(place + KIND);
        List<String> words = typed.all(place + WORDS);
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isBlank()) {
                conditions.addObject().put("kind", i < kinds.size() ? kinds.get(i) : "").put("words",
                        words.get(i).strip());
            }
        }
        return conditions;
    }

    @Override
    public Text words(Typed typed, String place) {
        List<String> words = typed.all(place + WORDS);
        return Lines.join(IntStream.range(0, words.size()).filter(i -> !words.get(i).isBlank())
                .mapToObj(i -> Text.same(words.get(i).strip())).toList());
    }
}
