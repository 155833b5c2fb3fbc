package org.duijie.engine.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What says which kind of a sealed type an object is.
 *
 * @param property the property that names the kind
 * @param types record classes by name of the kind
 */
record Kinds(String property, Map<String, Class<?>> types) {

    /** The kinds as annotated; empty if there is but one. */
    static Optional<Kinds> of(Class<?> type) {
        JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes subtypes = type.getAnnotation(JsonSubTypes.class);
        if (info == null || subtypes == null) {
            return Optional.empty();
        }
        return Optional.of(new Kinds(info.property(), Arrays.stream(subtypes.value())
                .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::name, JsonSubTypes.Type::value))));
    }
}
