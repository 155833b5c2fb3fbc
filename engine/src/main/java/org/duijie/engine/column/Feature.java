package org.duijie.engine.column;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.duijie.engine.compare.Blank;
import org.duijie.engine.json.Json;

/**
 * What some fact reads of one side: one or more components of its record. Records alike in a feature are alike for the
 * fact. A single component that is a list is coded element by element, everything else as a whole. Immutable and thread
 * safe.
 */
public final class Feature {
    private static final JsonMapper JSON = Json.mapper();

    private final Blank blank;
    private final List<String> names;
    private final List<RecordComponent> components;
    private final List<JavaType> types;
    private final boolean list;

    /** A feature of the records that {@code blank} makes. */
    Feature(Blank blank, SortedSet<String> names) {
        this.blank = blank;
        this.names = List.copyOf(names);
        this.components = this.names.stream().map(blank::component).toList();
        this.list = components.size() == 1 && components.getFirst().getType() == List.class;
        this.types = components.stream()
                .map(component -> JSON.constructType(list ? element(component) : component.getGenericType())).toList();
    }

    private static java.lang.reflect.Type element(RecordComponent component) {
        return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** What it is called, such as {@code GraduateProfile.degree+education}. */
    public String name() {
        return blank.type().getSimpleName() + "." + String.join("+", names);
    }

    /** Whether it is coded element by element. */
    public boolean isList() {
        return list;
    }

    /** The elements a record states, each as a key; null if it states no list. */
    public @Nullable List<String> elements(Object of) {
        List<?> stated = (List<?>) value(components.getFirst(), of);
        return stated == null ? null : stated.stream().map(Json::write).distinct().toList();
    }

    /** What a record states, as one key. */
    public String key(Object of) {
        return Json.write(components.stream().map(component -> value(component, of)).toArray());
    }

    /** The record that states what this key says and nothing else. */
    public Object whole(String key) {
        JsonNode stated = JSON.readTree(key);
        @Nullable
        Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = stated.get(i).isNull() ? null : JSON.treeToValue(stated.get(i), types.get(i));
        }
        return blank.with(names, values);
    }

    /** The element that this key stands for. */
    public Object element(String key) {
        return JSON.readValue(key, types.getFirst());
    }

    /** The record that states this list and nothing else; null for one that does not even state that. */
    public Object listing(@Nullable List<?> elements) {
        return blank.with(names, new Object[]{elements});
    }

    /** What a record states, component by component; those who are alike in this are alike in the feature. */
    List<@Nullable Object> values(Object of) {
        return Arrays.asList(components.stream().map(component -> value(component, of)).toArray());
    }

    /** The record that states these values and nothing else. */
    Object stating(List<@Nullable Object> values) {
        return blank.with(names, values.toArray());
    }

    /** The elements of the list that a record states, each once; null if it states none. */
    @Nullable
    List<?> listed(Object of) {
        List<?> stated = (List<?>) value(components.getFirst(), of);
        return stated == null ? null : stated.stream().distinct().toList();
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
