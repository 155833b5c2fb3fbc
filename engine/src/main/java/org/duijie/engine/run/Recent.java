package org.duijie.engine.run;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

/**
 * What was looked at last, by id, as far as there is room. What is missing is made, one at a time, so that no two large ones
 * come about at once. Thread safe.
 *
 * @param <V> what is kept
 */
final class Recent<V> {
    private final long room;
    private final ToLongFunction<V> size;
    /** Looked at longest ago first. */
    private final Map<String, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Object making = new Object();

    /**
     * Nothing as yet.
     *
     * @param room how much is kept together; what was looked at last is kept whatever its size
     * @param size the size of one
     */
    Recent(long room, ToLongFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    V get(String id, Function<String, V> make) {
        V before = find(id);
        if (before != null) {
            return before;
        }
        synchronized (making) {
            V meanwhile = find(id);
            if (meanwhile != null) {
                return meanwhile;
            }
            V made = make.apply(id);
            keep(id, made);
            return made;
        }
    }

    private @Nullable V find(String id) {
        synchronized (kept) {
            return kept.get(id);
        }
    }

    private void keep(String id, V made) {
        synchronized (kept) {
            kept.put(id, made);
            long all = kept.values().stream().mapToLong(size).sum();
            Iterator<V> oldest = kept.values().iterator();
            while (all > room && kept.size() > 1) {
                all -= size.applyAsLong(oldest.next());
                oldest.remove();
            }
        }
    }
}
