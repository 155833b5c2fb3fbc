package org.duijie.api.form;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.duijie.api.page.Lines;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/**
 * The majors a position asks for, see {@link MajorsAsked}: three lists of majors and whether only these are accepted. The box
 * for "none" says that any major will do.
 *
 * @param source the majors
 */
public record MajorsInput(Source source) implements Input {
    private static final Text ANY = Text.of("不限专业", "any major");
    private static final String NAMED = ".named";
    private static final List<String> MORE = List.of(".widened", ".unsure");
    private static final String ONLY = ".only";

    /** One of the three lists. */
    public TermInput list() {
        return TermInput.many(source, null);
    }

    @Override
    public void write(JsonNode value, String place, Typed.Builder fields) {
        boolean any = parts().allMatch(part -> value.path(part.substring(1)).isEmpty());
        parts().forEach(part -> value.path(part.substring(1)).values()
                .forEach(v -> fields.put(place + part, v.stringValue())));
        if (any) {
            fields.put(place + NONE, TICKED);
        }
        if (value.path(ONLY.substring(1)).asBoolean(false)) {
            fields.put(place + ONLY, TICKED);
        }
    }

    @Override
    public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
        ObjectNode majors = JsonNodeFactory.instance.objectNode();
        parts().forEach(part -> {
            JsonNode list = list().read(typed, place + part, problems);
            majors.set(part.substring(1), list == null ? JsonNodeFactory.instance.arrayNode() : list);
        });
        if (parts().allMatch(part -> majors.path(part.substring(1)).isEmpty())) {
            majors.put(ONLY.substring(1), false);
            return typed.has(place + NONE) ? majors : null;
        }
        return majors.put(ONLY.substring(1), typed.has(place + ONLY));
    }

    @Override
    public Text words(Typed typed, String place) {
        List<Text> named = parts().map(part -> list().words(typed, place + part)).filter(t -> !t.zh().isEmpty())
                .toList();
        return named.isEmpty() && typed.has(place + NONE) ? ANY : Lines.join(named);
    }

    private static Stream<String> parts() {
        return Stream.concat(Stream.of(NAMED), MORE.stream());
    }
}
