package org.duijie.engine.fair;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * At which booths a fair has which positions. It is equal to itself alone, and the same object as long as nothing moves: who
 * keeps something by it need not compare thousands of ids. Immutable.
 */
public final class Offers {
    /** Stands for the booth of a host without one. */
    public static final String NO_BOOTH = "";

    private final String fair;
    private final Map<String, String> booths;
    private final Set<String> numbers;

    /**
     * @param fair id of the session
     * @param booths by id of each position on offer the number of its booth, or {@link #NO_BOOTH}
     */
    public Offers(String fair, Map<String, String> booths) {
        this.fair = fair;
        this.booths = Collections.unmodifiableMap(new TreeMap<>(booths));
        Set<String> all = new TreeSet<>(Fair.Booth.BY_NUMBER);
        all.addAll(booths.values());
        all.remove(NO_BOOTH);
        this.numbers = Collections.unmodifiableSet(all);
    }

    /** Id of the session. */
    public String fair() {
        return fair;
    }

    /** Ids of all positions on offer, in order. */
    public Set<String> positions() {
        return booths.keySet();
    }

    /** Numbers of the booths where there is something on offer, in order. */
    public Set<String> booths() {
        return numbers;
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
