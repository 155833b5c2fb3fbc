package org.duijie.engine.party;

/**
 * Several experts who serve together and are paired with an enterprise as one.
 *
 * @param id see {@link Party#id()}
 * @param name see {@link Party#name()}
 * @param contact see {@link Party#contact()}
 * @param profile what comparisons read
 */
public record ExpertTeam(String id, String name, Contact contact, ExpertProfile profile) implements Party, Candidate {
    public ExpertTeam {
        contact = contact == null ? Contact.NONE : contact;
    }
}
