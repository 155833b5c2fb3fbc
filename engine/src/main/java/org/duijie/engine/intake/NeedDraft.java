package org.duijie.engine.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.Condition;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

/**
 * A position as a pasted text describes it, for somebody to complete. Each field carries the words it came from and how
 * far to rely on it; null or empty is "not stated".
 *
 * @param title the name of the position
 * @param headcount people sought
 * @param education least and highest level, and the degree if one is named
 * @param majors majors asked for
 * @param skills skills asked for or preferred
 * @param occupation the occupation its title names or contains
 * @param pay pay before tax
 * @param regions places of work, the likeliest first
 * @param experience practice asked for
 * @param certificates certificates asked for, by their names
 * @param englishLevel least English test, 4 or 6
 * @param lodging whether lodging is offered
 * @param shiftWork whether work is in shifts
 * @param contract full-time, internship or part-time
 * @param conditions conditions on sex, age and the like, never compared
 * @param rest what went into no field, for the description
 * @param span all words of this position
 */
public record NeedDraft(@Nullable Marked<String> title, @Nullable Headcount headcount,
        @Nullable EducationRequirement education, @Nullable MajorRequirement majors, List<Reading<Skill>> skills,
        @Nullable Reading<Occupation> occupation, @Nullable Pay pay, List<Reading<Region>> regions,
        @Nullable Experience experience, List<Marked<String>> certificates, @Nullable Marked<Integer> englishLevel,
        @Nullable Marked<Answer> lodging, @Nullable Marked<Answer> shiftWork, @Nullable Marked<ContractKind> contract,
        List<Condition> conditions, List<Span> rest, Span span) {
    public NeedDraft {
        skills = List.copyOf(skills);
        regions = List.copyOf(regions);
        certificates = List.copyOf(certificates);
        conditions = List.copyOf(conditions);
        rest = List.copyOf(rest);
    }

    /** What went into no field, a statement a line. */
    public String description() {
        return String.join("\n", rest.stream().map(Span::words).toList());
    }
}
