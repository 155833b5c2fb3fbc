package org.duijie.index.profiles;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Parties;
import org.duijie.engine.synonym.Synonyms;

/** A store whose ports fail, as those of a database do that is gone. */
final class Outage {
    /** How many calls are still answered. */
    private final AtomicInteger answered = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger refused = new AtomicInteger();

    /** The same ports, until the outage begins. */
    Sources over(Sources sources) {
        return new Sources(over(ChangeFeed.class, sources.changes()), over(Parties.class, sources.parties()),
                over(Needs.class, sources.needs()), over(Reviews.class, sources.reviews()),
                over(Synonyms.class, sources.synonyms()));
    }

    /** Begins after so many more calls. */
    void beginAfter(int calls) {
        refused.set(0);
        answered.set(calls);
    }

    void end() {
        answered.set(Integer.MAX_VALUE);
    }

    /** How many calls were refused since it began. */
    int refused() {
        return refused.get();
    }

    private <T> T over(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (proxy, method, given) -> {
            if (answered.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
                refused.incrementAndGet();
                throw new IllegalStateException("The database is gone");
            }
            try {
                return method.invoke(real, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
