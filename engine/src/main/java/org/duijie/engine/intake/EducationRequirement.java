package org.duijie.engine.intake;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;

/**
 * The education a text asks for. Conditions in the same words (985, 全日制) are read by {@link ConditionText}.
 *
 * @param least least level; null for none required
 * @param most highest level accepted; null for no upper end
 * @param degree least degree; null for none required
 * @param preferred a level that is only preferred (硕士优先); null for none
 * @param sureness how far to rely on it
 * @param span the words it came from
 */
public record EducationRequirement(@Nullable EducationLevel least, @Nullable EducationLevel most,
        @Nullable Degree degree, @Nullable EducationLevel preferred, Sureness sureness, Span span) {}
