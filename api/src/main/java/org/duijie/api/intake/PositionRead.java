package org.duijie.api.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.EducationRequirement;
import org.duijie.engine.intake.Experience;
import org.duijie.engine.intake.Headcount;
import org.duijie.engine.intake.Marked;
import org.duijie.engine.intake.NeedDraft;
import org.duijie.engine.intake.Pay;
import org.duijie.engine.need.Condition;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;

/** A position as a pasted text describes it; what is not stated is left out. The components are those of {@link NeedDraft}. */
record PositionRead(@Nullable Marked<String> title, @Nullable Headcount headcount,
        @Nullable EducationRequirement education, @Nullable MajorsRead majors, List<TermRead> skills,
        @Nullable TermRead occupation, @Nullable Pay pay, List<TermRead> regions, @Nullable Experience experience,
        List<Marked<String>> certificates, @Nullable Marked<Integer> englishLevel, @Nullable Marked<Answer> lodging,
        @Nullable Marked<Answer> shiftWork, @Nullable Marked<ContractKind> contract, List<Condition> conditions,
        String description) {

    static PositionRead of(NeedDraft draft) {
        return new PositionRead(draft.title(), draft.headcount(), draft.education(),
                draft.majors() == null ? null : MajorsRead.of(draft.majors()), TermRead.of(draft.skills()),
                draft.occupation() == null ? null : TermRead.of(draft.occupation()), draft.pay(),
                TermRead.of(draft.regions()), draft.experience(), draft.certificates(), draft.englishLevel(),
                draft.lodging(), draft.shiftWork(), draft.contract(), draft.conditions(), draft.description());
    }
}
