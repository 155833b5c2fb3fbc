package org.duijie.engine.party;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;

/**
 * A university, college, institute or incubator.
 *
 * @param id see {@link Party#id()}
 * @param name see {@link Party#name()}
 * @param creditCode unified social credit code, see {@link CreditCode}; null if not known or none was given
 * @param contact see {@link Party#contact()}
 * @param region where it is
 * @param industry what it does
 */
public record Institution(String id, String name, @Nullable String creditCode, Contact contact, @Nullable Region region,
        @Nullable Industry industry)
        implements
            Party {
    public Institution {
        contact = contact == null ? Contact.NONE : contact;
    }
}
