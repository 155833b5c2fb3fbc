package org.duijie.engine.party;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;

/**
 * A firm, co-operative or farm that posts needs and hosts tables.
 *
 * @param id see {@link Party#id()}
 * @param name see {@link Party#name()}
 * @param creditCode unified social credit code, see {@link CreditCode}; null if not known or none was given
 * @param contact see {@link Party#contact()}
 * @param region where it is
 * @param industry what it does
 */
public record Enterprise(String id, String name, @Nullable String creditCode, Contact contact, @Nullable Region region,
        @Nullable Industry industry)
        implements
            Party {
    public Enterprise {
        contact = contact == null ? Contact.NONE : contact;
    }
}
