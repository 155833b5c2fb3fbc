package org.duijie.index.openings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was made lately of things that are asked for again and again. Thread safe. */
final class Lately<K, V> {
    private final Function<K, V> making;
    private final Map<K, V> made;

    /**
     * @param most how many are kept; those not asked for the longest are let go
     * @param making makes one; it may be asked twice for the same
     */
    Lately(int most, Function<K, V> making) {
        this.making = making;
        this.made = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V of(K key) {
        synchronized (made) {
            V known = made.get(key);
            if (known != null) {
                return known;
            }
        }
        V one = making.apply(key);
        synchronized (made) {
            made.put(key, one);
        }
        return one;
    }
}
