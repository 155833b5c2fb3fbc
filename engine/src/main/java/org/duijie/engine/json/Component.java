package org.duijie.engine.json;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, as its declaration says. Looked up once a class: reflection takes longer than reading a value.
 *
 * @param name its name
 * @param raw its class
 * @param type its type with what it contains
 * @param nullable whether it may be left out
 * @param byDefault the text it has if it is left out; null if there is none
 */
record Component(String name, Class<?> raw, Type type, boolean nullable, @Nullable String byDefault) {
    private static final ClassValue<List<Component>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    /** The components of a record class, in their order. */
    static List<Component> of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Component of(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return new Component(component.getName(), component.getType(), component.getGenericType(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                property != null && component.getType() == String.class ? property.defaultValue() : null);
    }
}
