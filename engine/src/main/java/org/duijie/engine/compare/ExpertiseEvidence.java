package org.duijie.engine.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Skill;

/**
 * The words of both sides behind each fact of an {@link ExpertiseComparison}. Parties an expert has an interest in or has
 * served are counted, never named.
 */
final class ExpertiseEvidence {

    private ExpertiseEvidence() {}

    static Evidence of(String fact, ExpertiseTerms need, ExpertProfile expert, Circumstances circumstances) {
        return switch (fact) {
            case "field" -> new Evidence(fields(need), relatedFields(need.fields(), expert.fields()));
            case "fieldsMatched", "fieldsShare" -> new Evidence(fields(need),
                    Words.answering(need.fields(), expert.fields()));
            case "industry" -> new Evidence(Words.stated(need.industry(), Words::term),
                    Words.list(expert.industries(), IndustryFit.ANY.label(), Words::term));
            case "title" -> new Evidence(
                    Words.required(need.title(), TitleFit.NOT_REQUIRED.label(), t -> Words.least(t.label())),
                    Words.stated(expert.title(), t -> t.label()));
            case "degree" -> new Evidence(
                    Words.required(need.degree(), DegreeFit.NOT_REQUIRED.label(), d -> Words.least(d.label())),
                    Words.stated(expert.degree(), d -> d.label()));
            case "region" -> new Evidence(Words.stated(need.region(), Words::region),
                    Words.stated(expert.region(), Words::region));
            case "mode" -> new Evidence(Words.list(need.modes(), ModeFit.ANY.label(), m -> m.label()),
                    Words.list(expert.modes(), Text.of("均不接受", "none"), m -> m.label()));
            case "stage" -> new Evidence(Words.stated(need.stuckAt(), s -> s.label()),
                    Words.list(expert.strengths(), Text.of("无", "none"), s -> s.label()));
            case "practiceShort" -> new Evidence(
                    Words.required(need.practiceYears(), Text.of("不限年限", "any"), ExpertiseEvidence::years),
                    Words.stated(expert.practiceYears(), ExpertiseEvidence::years));
            case "resultsTransferred" -> new Evidence(Evidence.NOT_CONCERNED,
                    Words.stated(expert.resultsTransferred(), r -> Words.amount(r, "项", "results")));
            case "daysShort" -> new Evidence(Words.stated(need.daysNeeded(), ExpertiseEvidence::daysPerYear),
                    Words.stated(expert.daysPerYear(), ExpertiseEvidence::daysPerYear));
            case "interest" -> new Evidence(related(need),
                    among(need.related(), expert.interests()));
            case "confidentiality" -> new Evidence(
                    Words.answer(need.confidential(), Text.of("需签保密协议", "agreement asked for"),
                            ConfidentialityFit.NOT_REQUIRED.label()),
                    Words.answer(expert.confidentiality(), ConfidentialityFit.ACCEPTED.label(),
                            ConfidentialityFit.REFUSED.label()));
            case "team" -> new Evidence(
                    Words.answer(need.team(), Text.of("需要团队", "team wanted"), TeamFit.NOT_REQUIRED.label()),
                    expert.members() < 1 ? Words.NOT_STATED : Words.amount(expert.members(), "人", "members"));
            case "history" -> new Evidence(related(need),
                    among(need.related(), expert.served()));
            case "wish" -> new Evidence(Evidence.NOT_CONCERNED, Words.wish(circumstances.wish()));
            default -> throw new IllegalArgumentException("Expertise has no fact " + fact);
        };
    }

    private static Text fields(ExpertiseTerms need) {
        return Words.list(need.fields(), FieldFit.NOT_REQUIRED.label(), Words::skill);
    }

    /** Of the expert's fields those that are sought or share a broader term with one sought. */
    private static Text relatedFields(@Nullable List<Skill> sought, @Nullable List<Skill> held) {
        if (held == null) {
            return Words.NOT_STATED;
        }
        if (sought == null || sought.isEmpty()) {
            return Evidence.NOT_CONCERNED;
        }
        List<Skill> related = held.stream().filter(one -> TermFacts.field(sought, List.of(one)) != FieldFit.NONE)
                .toList();
        return Words.list(related, Text.of("无相关领域", "no related field"), Words::skill);
    }

    private static Text years(int years) {
        return Words.amount(years, "年", "years");
    }

    private static Text daysPerYear(int days) {
        return Words.amount(days, "天/年", "days a year");
    }

    private static Text related(ExpertiseTerms need) {
        return need.related().isEmpty()
                ? Words.NOT_STATED
                : Text.of("业主及关联单位 " + need.related().size() + " 家",
                        "owner and related parties: " + need.related().size());
    }

    private static Text among(List<String> related, @Nullable List<String> declared) {
        return Words.stated(declared, parties -> {
            long concerned = parties.stream().distinct().filter(related::contains).count();
            return Text.of("其中涉及 " + concerned + " 家", "concerned: " + concerned);
        });
    }
}
