package org.duijie.engine.compare;

import java.util.Set;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.party.ExpertProfile;

/** How a project or a challenge is compared with an expert or a team. */
final class ExpertiseComparer {
    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> FIELDS = Set.of("fields");
    private static final Set<String> RELATED = Set.of("related");

    private ExpertiseComparer() {}

    static Comparer<ExpertiseTerms, ExpertProfile, ExpertiseComparison> make() {
        return SourcedComparer.of(ExpertiseComparison.FACTS, ExpertiseTerms.class, ExpertProfile.class)
                .fact("field", FIELDS, FIELDS, (n, e, c) -> TermFacts.field(n.fields(), e.fields()).ordinal())
                .fact("fieldsMatched", FIELDS, FIELDS, (n, e, c) -> TermFacts.matched(n.fields(), e.fields()))
                .fact("fieldsShare", FIELDS, FIELDS, (n, e, c) -> TermFacts.share(n.fields(), e.fields()))
                .fact("industry", Set.of("industry"), Set.of("industries"),
                        (n, e, c) -> TermFacts.industry(n.industry(), e.industries()).ordinal())
                .fact("title", Set.of("title"), Set.of("title"),
                        (n, e, c) -> LevelFacts.title(n.title(), e.title()).ordinal())
                .fact("degree", Set.of("degree"), Set.of("degree"),
                        (n, e, c) -> LevelFacts.degree(n.degree(), e.degree()).ordinal())
                .fact("region", Set.of("region"), Set.of("region"),
                        (n, e, c) -> TermFacts.site(n.region(), e.region()).ordinal())
                .fact("mode", Set.of("modes"), Set.of("modes"),
                        (n, e, c) -> ServiceFacts.mode(n.modes(), e.modes()).ordinal())
                .fact("stage", Set.of("stuckAt"), Set.of("strengths"),
                        (n, e, c) -> ServiceFacts.stage(n.stuckAt(), e.strengths()).ordinal())
                .fact("practiceShort", Set.of("practiceYears"), Set.of("practiceYears"),
                        (n, e, c) -> LevelFacts.shortfall(leastYears(n), e.practiceYears()))
                .fact("resultsTransferred", NOTHING, Set.of("resultsTransferred"),
                        (n, e, c) -> e.resultsTransferred() == null ? Fact.UNKNOWN : e.resultsTransferred())
                .fact("daysShort", Set.of("daysNeeded"), Set.of("daysPerYear"),
                        (n, e, c) -> LevelFacts.shortfall(n.daysNeeded(), e.daysPerYear()))
                .fact("interest", RELATED, Set.of("interests"),
                        (n, e, c) -> ServiceFacts.interest(n.related(), e.interests()).ordinal())
                .fact("confidentiality", Set.of("confidential"), Set.of("confidentiality"),
                        (n, e, c) -> ServiceFacts.confidentiality(n.confidential(), e.confidentiality()).ordinal())
                .fact("team", Set.of("team"), Set.of("members"),
                        (n, e, c) -> ServiceFacts.team(n.team(), e.members()).ordinal())
                .fact("history", RELATED, Set.of("served"),
                        (n, e, c) -> ServiceFacts.history(n.related(), e.served()).ordinal())
                .fact("wish", NOTHING, NOTHING, (n, e, c) -> c.wish().ordinal()).build(ExpertiseEvidence::of);
    }

    /** A project that states no least years of practice requires none. */
    private static int leastYears(ExpertiseTerms need) {
        return need.practiceYears() == null ? 0 : need.practiceYears();
    }
}
