package org.duijie.engine.party;

import org.jspecify.annotations.Nullable;

/**
 * A person looking for a position.
 *
 * @param id see {@link Party#id()}
 * @param name see {@link Party#name()}
 * @param school the school last attended, as written; null if not known; no comparison reads it
 * @param contact see {@link Party#contact()}
 * @param profile what comparisons read
 */
public record Graduate(String id, String name, @Nullable String school, Contact contact,
        GraduateProfile profile) implements Party, Candidate {
    public Graduate {
        contact = contact == null ? Contact.NONE : contact;
    }
}
