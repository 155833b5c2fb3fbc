package org.duijie.engine.party;

/**
 * A person looking for a position.
 *
 * @param id see {@link Party#id()}
 * @param name see {@link Party#name()}
 * @param contact see {@link Party#contact()}
 * @param profile what comparisons read
 */
public record Graduate(String id, String name, Contact contact, GraduateProfile profile) implements Party, Candidate {
    public Graduate {
        contact = contact == null ? Contact.NONE : contact;
    }
}
