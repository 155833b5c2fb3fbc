package org.duijie.engine.party;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

/**
 * What comparisons read of a graduate. Null means "not stated", never "no"; an empty list is an answer, said below.
 *
 * @param major the major studied, six digits where known
 * @param education highest level finished
 * @param degree highest degree held
 * @param graduated day of graduation
 * @param skills skills claimed; null if never asked
 * @param certificates certificates held, by their common names; null if never asked
 * @param practiceMonths months of internship and work; null if not stated
 * @param englishLevel highest English test passed: 0 none, 4 CET-4, 6 CET-6; null if not stated
 * @param wantedRegions where the graduate would work; empty for anywhere, null if never asked
 * @param wantedOccupations occupations sought; empty for any, null if never asked
 * @param wantedIndustries industries sought; empty for any, null if never asked
 * @param wantedPayYuanPerMonth least acceptable pay before tax; null if not stated
 * @param contract full-time or internship wanted; null if not stated
 * @param shiftWork whether shifts are acceptable
 * @param needsLodging whether lodging is needed
 * @param availableFrom first possible day of work; null if not stated
 */
// Where the kind is plain from the owner it is not written; only among mixed kinds is it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record GraduateProfile(@Nullable Major major, @Nullable EducationLevel education, @Nullable Degree degree,
        @Nullable LocalDate graduated, @Nullable List<Skill> skills, @Nullable List<String> certificates,
        @Nullable Integer practiceMonths, @Nullable Integer englishLevel, @Nullable List<Region> wantedRegions,
        @Nullable List<Occupation> wantedOccupations, @Nullable List<Industry> wantedIndustries,
        @Nullable Integer wantedPayYuanPerMonth, @Nullable ContractKind contract, Answer shiftWork, Answer needsLodging,
        @Nullable LocalDate availableFrom) implements Profile {
    public GraduateProfile {
        skills = skills == null ? null : List.copyOf(skills);
        certificates = certificates == null ? null : List.copyOf(certificates);
        wantedRegions = wantedRegions == null ? null : List.copyOf(wantedRegions);
        wantedOccupations = wantedOccupations == null ? null : List.copyOf(wantedOccupations);
        wantedIndustries = wantedIndustries == null ? null : List.copyOf(wantedIndustries);
        shiftWork = shiftWork == null ? Answer.UNKNOWN : shiftWork;
        needsLodging = needsLodging == null ? Answer.UNKNOWN : needsLodging;
    }
}
