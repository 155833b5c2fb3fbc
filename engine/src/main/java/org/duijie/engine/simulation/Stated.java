package org.duijie.engine.simulation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Records of which one thing is stated otherwise. */
final class Stated {
    private Stated() {}

    /**
     * The same record with another value of a component.
     *
     * @throws IllegalArgumentException if it has no such component, or the component is of another type
     */
    static <T> T instead(T record, String component, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable
        Object[] values = new Object[components.length];
        boolean isFound = false;
        try {
            for (int i = 0; i < values.length; i++) {
                boolean isIt = components[i].getName().equals(component);
                values[i] = isIt ? value : components[i].getAccessor().invoke(record);
                isFound |= isIt;
            }
            if (!isFound) {
                throw new IllegalArgumentException(record.getClass().getSimpleName() + " states no " + component);
            }
            @SuppressWarnings("unchecked") // made by its own constructor
            T other = (T) record.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
            return other;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getSimpleName() + " cannot be made again", e);
        }
    }
}
