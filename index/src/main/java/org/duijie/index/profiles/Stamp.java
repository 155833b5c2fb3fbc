package org.duijie.index.profiles;

import java.util.Map;
import java.util.Optional;

import org.apache.lucene.util.Version;

/**
 * What a commit says of itself.
 *
 * @param identity the store its documents are from
 * @param number the feed number all of whose changes it holds
 * @param synonyms the number of the bureau's synonyms its texts were cut by; 0 for none
 * @param made what its documents were made by: versions of the rooms and of Lucene
 */
record Stamp(String identity, long number, long synonyms, String made) {
    private static final String IDENTITY = "identity";
    private static final String NUMBER = "number";
    private static final String SYNONYMS = "synonyms";
    private static final String MADE = "made";

    /** What makes documents now. */
    static String made(Rooms rooms) {
        return "lucene-" + Version.LATEST + "\n" + rooms.versions();
    }

    /** Reads what {@link #data} wrote; empty if a commit says something else. */
    static Optional<Stamp> of(Map<String, String> data) {
        try {
            return Optional.of(new Stamp(data.getOrDefault(IDENTITY, ""),
                    Long.parseLong(data.getOrDefault(NUMBER, "")),
                    Long.parseLong(data.getOrDefault(SYNONYMS, "0")), data.getOrDefault(MADE, "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Map<String, String> data() {
        return Map.of(IDENTITY, identity, NUMBER, Long.toString(number), SYNONYMS, Long.toString(synonyms), MADE, made);
    }
}
