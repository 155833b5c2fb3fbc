package org.duijie.engine.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duijie.engine.problem.Refusal;

/** The saved searches on record. Every call is one transaction; neither feed nor audit trail hear of it. Thread safe. */
public interface SavedSearches {
    /** Most searches of one owner. */
    int MOST = 50;
    /** Most searches of all owners together: each node keeps all of them in memory to hold positions against them. */
    int MOST_IN_ALL = 20_000;
    /** After how long without anybody looking a search is forgotten. */
    Duration KEPT = Duration.ofDays(180);

    /**
     * Saves a search; saved a second time it is the one there is.
     *
     * @param feed what its feed is to be known by: 32 hexadecimal digits nobody can guess
     * @throws Refusal CONFLICT if its owner has {@value #MOST} already, or there are {@value #MOST_IN_ALL}; INVALID if it asks for
     *     nothing in particular
     */
    SavedSearch save(SavedQuestion question, Owner owner, String feed);

    /**
     * A search with what came up for it.
     *
     * @param news how many hits its owner has not seen
     * @param newest the last hits, newest first
     */
    record Listed(SavedSearch search, int news, List<Hit> newest) {
        public Listed {
            newest = List.copyOf(newest);
        }
    }

    /**
     * The searches of an owner, last saved first.
     *
     * @param each most hits of each
     */
    List<Listed> list(Owner owner, int each);

    /** The search of that feed, with the last hits. */
    Optional<Listed> find(String feed, int most);

    /** Notes that an owner has seen all hits up to a number. */
    void look(Owner owner, long hit);

    /** Notes that somebody asked for the feed of a search. */
    void use(SavedSearch search);

    /** Removes a search of an owner; throws NOT_FOUND. */
    void remove(Owner owner, long number);

    /**
     * Forgets the searches nobody has used since.
     *
     * @return how many
     */
    int forget(Instant since);

    /**
     * The searches saved after another, in order.
     *
     * @param number the number of the last search already known; 0 for none
     * @param limit most searches to return, 1 to 1,000
     */
    List<SavedSearch> after(long number, int limit);

    /** The numbers of all there are. */
    Set<Long> numbers();

    /** How many there are. */
    long count();
}
