package org.duijie.index.profiles;

import java.util.Map;
import java.util.Optional;

import org.apache.lucene.util.Version;

/**
 * What a commit says of itself.
 *
 * @param identity the store its documents are from
 * @param number the feed number all of whose changes it holds
 * @param made what its documents were made by: versions of the rooms and of Lucene
 */
record Stamp(String identity, long number, String made) {
    private static final String IDENTITY = "identity";
    private static final String NUMBER = "number";
    private static final String MADE = "made";

    /** What makes documents now. */
    static String made(Rooms rooms) {
        return "lucene-" + Version.LATEST + "\n" + rooms.versions();
    }

    /** Reads what {@link #data} wrote; empty if a commit says something else. */
    static Optional<Stamp> of(Map<String, String> data) {
        try {
            return Optional.of(new Stamp(data.getOrDefault(IDENTITY, ""),
                    Long.parseLong(data.getOrDefault(NUMBER, "")), data.getOrDefault(MADE, "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Map<String, String> data() {
        return Map.of(IDENTITY, identity, NUMBER, Long.toString(number), MADE, made);
    }
}
