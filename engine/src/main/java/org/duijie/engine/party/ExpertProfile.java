package org.duijie.engine.party;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.TitleRank;

/**
 * What comparisons read of an expert or a team. Null means "not stated", never "no".
 *
 * @param fields fields of expertise as skills; null if never asked
 * @param industries industries served; null if never asked
 * @param title rank of the professional title, a team's highest
 * @param degree highest degree, a team's highest
 * @param region where the expert works
 * @param modes ways of serving agreed to; null if never asked
 * @param strengths parts of the way to the product the expert is strong in; null if never asked
 * @param practiceYears years of practice
 * @param resultsTransferred results turned into production so far
 * @param daysPerYear days a year the expert can give
 * @param confidentiality whether a confidentiality agreement is acceptable
 * @param members persons behind this profile: 1 for an expert
 * @param interests ids of the parties the expert is employed by or has a stake in; null if never declared
 * @param served ids of the parties served before; null if unknown
 */
// Where the kind is plain from the owner it is not written; only among mixed kinds is it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ExpertProfile(@Nullable List<Skill> fields, @Nullable List<Industry> industries,
        @Nullable TitleRank title,
        @Nullable Degree degree, @Nullable Region region, @Nullable List<ServiceMode> modes,
        @Nullable List<Strength> strengths, @Nullable Integer practiceYears, @Nullable Integer resultsTransferred,
        @Nullable Integer daysPerYear, Answer confidentiality, int members, @Nullable List<String> interests,
        @Nullable List<String> served) implements Profile {
    public ExpertProfile {
        fields = fields == null ? null : List.copyOf(fields);
        industries = industries == null ? null : List.copyOf(industries);
        modes = modes == null ? null : List.copyOf(modes);
        strengths = strengths == null ? null : List.copyOf(strengths);
        confidentiality = confidentiality == null ? Answer.UNKNOWN : confidentiality;
        interests = interests == null ? null : List.copyOf(interests);
        served = served == null ? null : List.copyOf(served);
    }
}
