package org.duijie.index.openings;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was made lately of things that are asked for again and again. Thread safe. */
final class Lately<K, V> {
    private final Map<K, V> made;

    /** @param most how many are kept; those not asked for the longest are let go */
    Lately(int most) {
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
    interface Making<V, E extends Exception> {
        V make() throws E;
    }

    /** What was made for a key, made now if it is not kept; two who ask at once may both make it. */
    <E extends Exception> V of(K key, Making<V, E> making) throws E {
        synchronized (made) {
            V known = made.get(key);
            if (known != null) {
                return known;
            }
        }
        V one = making.make();
        synchronized (made) {
            made.put(key, one);
        }
        return one;
    }
}
