package org.duijie.engine.need;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.TitleRank;

/**
 * What comparisons read of a project or a challenge. For lists: null is "not stated", empty is "nothing required".
 *
 * @param fields fields of expertise sought, as skills
 * @param industry the industry it belongs to
 * @param title least rank of title; null for none required
 * @param degree least degree; null for none required
 * @param region the site
 * @param modes ways of serving that would do
 * @param stuckAt the part of the way to the product it is stuck at; null if not stated
 * @param practiceYears least years of practice; null for none required
 * @param daysNeeded days of service needed in the year; null if not stated
 * @param confidential whether a confidentiality agreement is asked for
 * @param team whether a team is wanted rather than one person
 * @param related ids of parties whose people must not judge or serve it for conflict of interest, the owner included
 */
// Where the kind is plain from the owner it is not written; only among mixed kinds is it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ExpertiseTerms(@Nullable List<Skill> fields, @Nullable Industry industry, @Nullable TitleRank title,
        @Nullable Degree degree, @Nullable Region region, @Nullable List<ServiceMode> modes, @Nullable Strength stuckAt,
        @Nullable Integer practiceYears, @Nullable Integer daysNeeded, Answer confidential, Answer team,
        List<String> related) implements Terms {
    public ExpertiseTerms {
        fields = fields == null ? null : List.copyOf(fields);
        modes = modes == null ? null : List.copyOf(modes);
        confidential = confidential == null ? Answer.UNKNOWN : confidential;
        team = team == null ? Answer.UNKNOWN : team;
        related = related == null ? List.of() : List.copyOf(related);
    }
}
