package org.duijie.engine.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.TitleRank;

/**
 * A project or challenge as its description puts it, for somebody to complete. Each field carries the words it came from;
 * null or empty is "not stated".
 *
 * @param title its first words
 * @param fields fields of expertise it speaks of
 * @param industries industries whose names it mentions, a hint only
 * @param rank least rank of title asked for
 * @param degree least degree or education asked for
 * @param regions the site, the likeliest first
 * @param modes ways of serving it speaks of
 * @param stuckAt the part of the way to the product it is stuck at
 * @param confidential whether confidentiality is asked for
 * @param team whether a team is wanted
 * @param span all words
 */
public record ProblemDraft(@Nullable Marked<String> title, List<Reading<Skill>> fields,
        List<Reading<Industry>> industries, @Nullable Marked<TitleRank> rank, @Nullable EducationRequirement degree,
        List<Reading<Region>> regions, List<Marked<ServiceMode>> modes, @Nullable Marked<Strength> stuckAt,
        @Nullable Marked<Answer> confidential, @Nullable Marked<Answer> team, Span span) {
    public ProblemDraft {
        fields = List.copyOf(fields);
        industries = List.copyOf(industries);
        regions = List.copyOf(regions);
        modes = List.copyOf(modes);
    }
}
