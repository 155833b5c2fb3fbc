package org.duijie.rules.compile;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Keeps what was used lately. Thread safe, and nobody waits for long. */
final class Kept<K, V> {
    private final Map<K, V> values;

    /** @param most how many values are kept */
    Kept(int most) {
        values = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable V get(K key) {
        return values.get(key);
    }

    /** Keeps the value, unless there is one already; returns the one that is kept. */
    synchronized V keep(K key, V value) {
        V before = values.putIfAbsent(key, value);
        return before == null ? value : before;
    }
}
