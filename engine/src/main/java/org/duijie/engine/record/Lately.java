package org.duijie.engine.record;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What was made lately of things that are asked for again and again. Thread safe, and nobody waits for long. */
public final class Lately<K, V> {
    private final Map<K, V> made;

    /** @param most how many are kept; those not asked for the longest are let go */
    public Lately(int most) {
        this.made = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Makes what is asked for. */
    @FunctionalInterface
    public interface Making<V, E extends Exception> {
        V make() throws E;
    }

    /** What was made for a key, made now if it is not kept; two who ask at once may both make it, and get the same. */
    public <E extends Exception> V of(K key, Making<V, E> making) throws E {
        V known = get(key);
        return known == null ? keep(key, making.make()) : known;
    }

    /** What was made for a key; null if it is not kept. */
    public @Nullable V get(K key) {
        synchronized (made) {
            return made.get(key);
        }
    }

    /** Keeps what was made for a key, unless something is kept already; returns what is kept. */
    public V keep(K key, V one) {
        synchronized (made) {
            V before = made.putIfAbsent(key, one);
            return before == null ? one : before;
        }
    }

    /** Keeps what was made for a key in place of what was kept. */
    public void put(K key, V one) {
        synchronized (made) {
            made.put(key, one);
        }
    }
}
