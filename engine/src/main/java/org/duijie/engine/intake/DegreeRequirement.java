package org.duijie.engine.intake;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;

/**
 * The degree a text asks for.
 *
 * @param least least degree; null for none required
 * @param matching whether it asks for the degree that belongs to each one's education (与学历相对应的学位)
 * @param sureness how far to rely on it
 * @param span the words it came from
 */
public record DegreeRequirement(@Nullable Degree least, boolean matching, Sureness sureness, Span span) {

    /** The least degree for a position that asks for this education at least; null for none required. */
    public @Nullable Degree leastFor(@Nullable EducationLevel education) {
        if (!matching || education == null) {
            return least;
        }
        return switch (education) {
            case SENIOR_HIGH, SECONDARY_VOCATIONAL, COLLEGE -> null;
            case UNDERGRADUATE -> Degree.BACHELOR;
            case MASTER -> Degree.MASTER;
            case DOCTOR -> Degree.DOCTOR;
        };
    }
}
