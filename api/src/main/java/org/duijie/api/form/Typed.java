package org.duijie.api.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the fields of a form, by name of the field. Immutable. */
public record Typed(Map<String, List<String>> fields) {
    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, values.stream().map(Typed::cleaned).toList()));
        fields = copy;
    }

    /** Whether the form had such a field. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The first entry without white space around it; empty if there is none. */
    public String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** All entries, blank ones too. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** All entries that are not blank. */
    List<String> filled(String name) {
        return all(name).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    }

    /** These fields, and others where a field of these is missing. */
    public Typed over(Typed others) {
        Map<String, List<String>> both = new LinkedHashMap<>(others.fields);
        both.putAll(fields);
        return new Typed(both);
    }

    /** Browsers send lines ended by both characters; half a character cannot be stored. */
    private static String cleaned(String value) {
        String lines = value.replace("\r\n", "\n");
        return lines.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                ? lines
                : lines.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Collects fields. Not thread safe. */
    static final class Builder {
        private final Map<String, List<String>> fields = new LinkedHashMap<>();

        void put(String name, String value) {
            fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }

        Typed build() {
            return new Typed(fields);
        }
    }
}
