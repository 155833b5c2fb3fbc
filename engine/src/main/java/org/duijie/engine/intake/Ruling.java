package org.duijie.engine.intake;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person rules on words, before it is on record as a {@link Precedent}.
 *
 * @param kind what the words are about
 * @param words the words, 1 to 100 characters on one line
 * @param codes codes of the terms they stand for; empty where they stand for nothing that is to be compared
 * @param note why, up to 500 characters; may be empty
 */
public record Ruling(TextKind kind, String words, List<String> codes,
        @JsonProperty(defaultValue = "") String note) {
    public Ruling {
        codes = codes == null ? List.of() : List.copyOf(codes);
        note = note == null ? "" : note;
    }
}
