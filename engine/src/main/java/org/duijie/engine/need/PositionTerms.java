package org.duijie.engine.need;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

/**
 * What comparisons read of a position. For lists: null is "not stated", empty is "nothing required".
 *
 * @param majors majors asked for; null if not stated
 * @param education least level; null for none required
 * @param educationMost highest level accepted (仅限本科); null for none higher refused
 * @param degree least degree; null for none required
 * @param skills skills asked for
 * @param certificates certificates asked for, by their common names
 * @param practiceMonths months of practice asked for; null if not stated
 * @param englishLevel least English test: 0 none, 4 CET-4, 6 CET-6; null if not stated
 * @param region place of work
 * @param occupation the occupation
 * @param industry the employer's industry
 * @param payFromYuanPerMonth lower end of pay before tax; null if not stated (面议)
 * @param payToYuanPerMonth upper end of pay before tax; null if not stated
 * @param contract full-time or internship
 * @param shiftWork whether work is in shifts
 * @param lodging whether lodging is offered
 * @param startsOn day work starts; null if open
 * @param openSince day the position was opened; null if not known
 * @param urgent whether it stands in the catalogue of urgently needed talent
 * @param headcount people sought, 1 to 1,000
 */
// Where the kind is plain from the owner it is not written; only among mixed kinds is it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PositionTerms(@Nullable MajorsAsked majors, @Nullable EducationLevel education,
        @Nullable EducationLevel educationMost, @Nullable Degree degree,
        @Nullable List<Skill> skills, @Nullable List<String> certificates, @Nullable Integer practiceMonths,
        @Nullable Integer englishLevel, @Nullable Region region, @Nullable Occupation occupation,
        @Nullable Industry industry, @Nullable Integer payFromYuanPerMonth, @Nullable Integer payToYuanPerMonth,
        @Nullable ContractKind contract, Answer shiftWork, Answer lodging, @Nullable LocalDate startsOn,
        @Nullable LocalDate openSince, Answer urgent, int headcount) implements Terms {
    public PositionTerms {
        skills = skills == null ? null : List.copyOf(skills);
        certificates = certificates == null ? null : List.copyOf(certificates);
        shiftWork = shiftWork == null ? Answer.UNKNOWN : shiftWork;
        lodging = lodging == null ? Answer.UNKNOWN : lodging;
        urgent = urgent == null ? Answer.UNKNOWN : urgent;
    }
}
