package org.duijie.engine.party;

/**
 * A person whose knowledge others need: a professor, an engineer, a craftsman.
 *
 * @param id see {@link Party#id()}
 * @param name see {@link Party#name()}
 * @param contact see {@link Party#contact()}
 * @param profile what comparisons read
 */
public record Expert(String id, String name, Contact contact, ExpertProfile profile) implements Party, Candidate {
    public Expert {
        contact = contact == null ? Contact.NONE : contact;
    }
}
