package org.duijie.api.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/**
 * What a field looks like, how a stored value is laid into it, and how what was typed becomes a value. A list may be "not
 * stated" or "none": the second is said by a box of its own, the field {@code PLACE.none}.
 */
public sealed interface Input permits Input.Line, Input.Area, Input.Whole, Input.Day, Input.Choice, Input.Several,
        Input.Texts, TermInput, MajorsInput, ConditionsInput {
    /** What names the box that says "none" of a list. */
    String NONE = ".none";

    /** A box that is ticked. */
    String TICKED = "on";

    /** The input's kind as the template knows it. */
    default String look() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Lays a stored value into the field. */
    void write(JsonNode value, String place, Typed.Builder fields);

    /** The value of what was typed, null for not stated; what cannot be read is added to the problems. */
    @Nullable
    JsonNode read(Typed typed, String place, Violations problems);

    /** What was typed, in words. */
    Text words(Typed typed, String place);

    /** One line of text. */
    record Line(boolean required) implements Input {
        @Override
        public void write(JsonNode value, String place, Typed.Builder fields) {
            fields.put(place, value.stringValue());
        }

        @Override
        public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
            String text = typed.first(place);
            return text.isEmpty() && !required ? null : JsonNodeFactory.instance.stringNode(text);
        }

        @Override
        public Text words(Typed typed, String place) {
            return Text.same(typed.first(place));
        }
    }

    /** Lines of text. */
    record Area() implements Input {
        @Override
        public void write(JsonNode value, String place, Typed.Builder fields) {
            fields.put(place, value.stringValue());
        }

        @Override
        public JsonNode read(Typed typed, String place, Violations problems) {
            return JsonNodeFactory.instance.stringNode(typed.first(place));
        }

        @Override
        public Text words(Typed typed, String place) {
            return Text.same(typed.first(place));
        }
    }

    /**
     * A whole number.
     *
     * @param unit what it counts
     * @param assumed what it is taken for if nothing was typed where something must be; null if nothing need be typed
     */
    record Whole(Text unit, @Nullable Integer assumed) implements Input {
        @Override
        public void write(JsonNode value, String place, Typed.Builder fields) {
            fields.put(place, Integer.toString(value.intValue()));
        }

        @Override
        public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
            String text = typed.first(place);
            if (text.isEmpty() && assumed == null) {
                return null;
            }
            try {
                return JsonNodeFactory.instance.numberNode(Integer.parseInt(text.replace(",", "")));
            } catch (NumberFormatException e) {
                problems.add(place, "", text.isEmpty()
                        ? Text.of("必填", "is required")
                        : Text.of("请填整数，如 12", "must be a whole number such as 12"));
                return assumed == null ? null : JsonNodeFactory.instance.numberNode(assumed.intValue());
            }
        }

        @Override
        public Text words(Typed typed, String place) {
            return Text.same(typed.first(place));
        }
    }

    /** A day. */
    record Day() implements Input {
        @Override
        public void write(JsonNode value, String place, Typed.Builder fields) {
            fields.put(place, value.stringValue());
        }

        @Override
        public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
            String text = typed.first(place);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return JsonNodeFactory.instance.stringNode(LocalDate.parse(text).toString());
            } catch (DateTimeException e) {
                problems.add(place, "", Text.of("请填日期，如 2026-11-20", "must be a date such as 2026-11-20"));
                return null;
            }
        }

        @Override
        public Text words(Typed typed, String place) {
            return Text.same(typed.first(place));
        }
    }

    /**
     * One of a few values, or none.
     *
     * @param number whether the values are numbers
     */
    record Choice(List<Option> options, boolean number) implements Input {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public void write(JsonNode value, String place, Typed.Builder fields) {
            fields.put(place, value.asString());
        }

        @Override
        public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
            Optional<Option> chosen = chosen(typed, place);
            if (chosen.isEmpty()) {
                return null;
            }
            String value = chosen.get().value();
            return number
                    ? JsonNodeFactory.instance.numberNode(Integer.parseInt(value))
                    : JsonNodeFactory.instance.stringNode(value);
        }

        private Optional<Option> chosen(Typed typed, String place) {
            return options.stream().filter(o -> o.value().equals(typed.first(place))).findFirst();
        }

        @Override
        public Text words(Typed typed, String place) {
            return chosen(typed, place).map(Option::label).orElse(Text.same(""));
        }
    }

    /**
     * Several of a few values.
     *
     * @param none what "none of them" is called
     */
    record Several(List<Option> options, Text none) implements Input {
        public Several {
            options = List.copyOf(options);
        }

        @Override
        public void write(JsonNode value, String place, Typed.Builder fields) {
            ListFields.write(value, place, fields);
        }

        @Override
        public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
            return ListFields.stated(chosen(typed, place).map(Option::value).toList(), typed, place);
        }

        private Stream<Option> chosen(Typed typed, String place) {
            return typed.all(place).stream().distinct()
                    .flatMap(value -> options.stream().filter(o -> o.value().equals(value)));
        }

        @Override
        public Text words(Typed typed, String place) {
            return ListFields.words(chosen(typed, place).map(Option::label).toList(), none, typed, place);
        }
    }

    /**
     * Texts, one a line.
     *
     * @param none what "none" is called
     */
    record Texts(Text none) implements Input {
        @Override
        public void write(JsonNode value, String place, Typed.Builder fields) {
            if (value instanceof ArrayNode all && !all.isEmpty()) {
                fields.put(place, String.join("\n", all.valueStream().map(JsonNode::stringValue).toList()));
            } else {
                fields.put(place + NONE, TICKED);
            }
        }

        @Override
        public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
            return ListFields.stated(lines(typed, place), typed, place);
        }

        private static List<String> lines(Typed typed, String place) {
            return typed.first(place).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        }

        @Override
        public Text words(Typed typed, String place) {
            return ListFields.words(lines(typed, place).stream().map(Text::same).toList(), none, typed, place);
        }
    }
}
