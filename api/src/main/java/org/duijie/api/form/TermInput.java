package org.duijie.api.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/**
 * One or several things out of a {@link Source}, found while typing. Several are chips: boxes that are ticked, each sending
 * its value; what stands in the line beside them is read as names or values, divided by commas.
 *
 * @param source where they are looked up
 * @param many whether several may be given
 * @param none what "none" is called for a list that may also be not stated; null where a list is always stated
 */
public record TermInput(Source source, boolean many, @Nullable Text none) implements Input {
    private static final Pattern COMMA = Pattern.compile("[、,，;；\\n]+");

    /** One of them, or nothing. */
    public static TermInput one(Source source) {
        return new TermInput(source, false, null);
    }

    /** Several of them, or explicitly none. */
    public static TermInput many(Source source, @Nullable Text none) {
        return new TermInput(source, true, none);
    }

    @Override
    public void write(JsonNode value, String place, Typed.Builder fields) {
        if (many) {
            ListFields.write(value, place, fields);
        } else {
            String stored = value.stringValue();
            fields.put(place, source.find(stored).map(Source.Choice::written).orElse(stored));
        }
    }

    @Override
    public @Nullable JsonNode read(Typed typed, String place, Violations problems) {
        List<Entry> entries = entries(typed, place);
        entries.stream().filter(e -> e.meaning.value().isEmpty())
                .forEach(e -> problems.add(place, "", e.meaning.problem()));
        List<String> values = entries.stream().flatMap(e -> e.meaning.value().stream()).distinct().toList();
        if (many) {
            return ListFields.stated(values, typed, place);
        }
        return values.isEmpty() ? null : JsonNodeFactory.instance.stringNode(values.getFirst());
    }

    @Override
    public Text words(Typed typed, String place) {
        List<Text> words = Stream.concat(chips(typed, place).stream().map(Source.Choice::name),
                Stream.of(rest(typed, place)).filter(r -> !r.isEmpty())).map(Text::same).toList();
        return ListFields.words(words, none == null ? Text.same("") : none, typed, place);
    }

    /** What has been understood of the entries. */
    List<Source.Choice> chips(Typed typed, String place) {
        return entries(typed, place).stream().flatMap(e -> e.meaning.value().stream()).distinct()
                .map(v -> source.find(v).orElse(new Source.Choice(v, v, ""))).toList();
    }

    /** What has not. */
    String rest(Typed typed, String place) {
        return String.join("、",
                entries(typed, place).stream().filter(e -> e.meaning.value().isEmpty()).map(Entry::typed).toList());
    }

    private record Entry(String typed, Source.Meaning meaning) {}

    private List<Entry> entries(Typed typed, String place) {
        List<Entry> entries = new ArrayList<>();
        for (String text : typed.filled(place)) {
            Entry whole = entry(text);
            Optional<String> found = whole.meaning.value();
            if (found.isPresent() || !many || !COMMA.matcher(text).find()) {
                entries.add(whole);
            } else {
                Arrays.stream(COMMA.split(text)).map(String::strip).filter(t -> !t.isEmpty()).map(this::entry)
                        .forEach(entries::add);
            }
        }
        return entries;
    }

    private Entry entry(String text) {
        return new Entry(text, source.meaning(text));
    }
}
