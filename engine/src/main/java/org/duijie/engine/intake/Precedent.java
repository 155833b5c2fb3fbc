package org.duijie.engine.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * A person's ruling on words: in our bureau's lists 法学 means the class 0301.
 *
 * @param kind what the words are about
 * @param words the words, as they were typed
 * @param codes codes of the terms they stand for; empty where they stand for nothing that is to be compared
 * @param note why, for people; may be empty
 * @param decidedBy the account of who ruled
 * @param decidedOn the day of the ruling
 */
public record Precedent(TextKind kind, String words, List<String> codes, String note, String decidedBy,
        LocalDate decidedOn) {
    public Precedent {
        codes = List.copyOf(codes);
    }
}
