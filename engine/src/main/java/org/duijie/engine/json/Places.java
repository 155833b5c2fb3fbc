package org.duijie.engine.json;

import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;

/** How places in an input are written: {@code roster.needs[3].places}. */
final class Places {
    private Places() {}

    static String join(String place, String name) {
        return place.isEmpty() || name.isEmpty() || name.startsWith("[") ? place + name : place + "." + name;
    }

    static String of(JacksonException problem) {
        return problem.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining(".")).replace(".[", "[");
    }
}
