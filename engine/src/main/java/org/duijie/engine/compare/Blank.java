package org.duijie.engine.compare;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** A kind of record of which any components may be left unstated. Immutable and thread safe. */
public final class Blank {
    private final Class<?> type;
    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    /** A kind of record. */
    public Blank(Class<?> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    /** The kind. */
    public Class<?> type() {
        return type;
    }

    /** The component of that name. */
    public RecordComponent component(String name) {
        return components[position(name)];
    }

    /** A record that states these components and nothing else. */
    public Object with(List<String> names, @Nullable Object[] values) {
        @Nullable
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = components[i].getType() == int.class ? (Object) 0 : null;
        }
        for (int i = 0; i < values.length; i++) {
            arguments[position(names.get(i))] = values[i];
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made from some of its components", e);
        }
    }

    private int position(String name) {
        return IntStream.range(0, components.length).filter(i -> components[i].getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }
}
