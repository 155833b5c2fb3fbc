package org.duijie.engine.fair;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * At which booths a fair has which positions. It is equal to itself alone, and the same object as long as nothing moves: who
 * keeps something by it need not compare thousands of ids. Immutable.
 */
public final class Offers {
    /** Stands for the booth of a host without one. */
    public static final String NO_BOOTH = "";

    private final String fair;
    private final Map<String, String> booths;

    /**
     * @param fair id of the session
     * @param booths by id of each position on offer the number of its booth, or {@link #NO_BOOTH}
     */
    public Offers(String fair, Map<String, String> booths) {
        this.fair = fair;
        this.booths = Collections.unmodifiableMap(new TreeMap<>(booths));
    }

    /** Id of the session. */
    public String fair() {
        return fair;
    }

    /** Ids of all positions on offer, in order. */
    public Set<String> positions() {
        return booths.keySet();
    }

    /** The booth of a position; empty if it is not on offer or its host has none. */
    public Optional<String> booth(String position) {
        return Optional.ofNullable(booths.get(position)).filter(number -> !number.equals(NO_BOOTH));
    }

    /** These, or the earlier ones if nothing has moved since. */
    Offers orUnmoved(Offers earlier) {
        return fair.equals(earlier.fair) && booths.equals(earlier.booths) ? earlier : this;
    }
}
