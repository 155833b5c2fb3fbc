package org.duijie.engine.compare;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.party.ExpertProfile;

/** Compares a project or a challenge with an expert or a team. */
final class ExpertiseComparer implements Comparer<ExpertiseTerms, ExpertProfile, ExpertiseComparison> {

    @Override
    public FactSet<ExpertiseComparison> facts() {
        return ExpertiseComparison.FACTS;
    }

    @Override
    public Class<ExpertiseTerms> needs() {
        return ExpertiseTerms.class;
    }

    @Override
    public Class<ExpertProfile> candidates() {
        return ExpertProfile.class;
    }

    @Override
    public ExpertiseComparison compare(ExpertiseTerms need, ExpertProfile candidate, Circumstances circumstances) {
        return new ExpertiseComparison(TermFacts.field(need.fields(), candidate.fields()),
                TermFacts.matched(need.fields(), candidate.fields()),
                TermFacts.share(need.fields(), candidate.fields()),
                TermFacts.industry(need.industry(), candidate.industries()),
                LevelFacts.title(need.title(), candidate.title()),
                LevelFacts.degree(need.degree(), candidate.degree()),
                TermFacts.site(need.region(), candidate.region()),
                ServiceFacts.mode(need.modes(), candidate.modes()),
                ServiceFacts.stage(need.stuckAt(), candidate.strengths()),
                LevelFacts.shortfall(leastYears(need), candidate.practiceYears()),
                candidate.resultsTransferred() == null ? Fact.UNKNOWN : candidate.resultsTransferred(),
                LevelFacts.shortfall(need.daysNeeded(), candidate.daysPerYear()),
                ServiceFacts.interest(need.related(), candidate.interests()),
                ServiceFacts.confidentiality(need.confidential(), candidate.confidentiality()),
                ServiceFacts.team(need.team(), candidate.members()),
                ServiceFacts.history(need.related(), candidate.served()), circumstances.wish());
    }

    /** A project that states no least years of practice requires none. */
    private static int leastYears(ExpertiseTerms need) {
        return need.practiceYears() == null ? 0 : need.practiceYears();
    }

    @Override
    public Evidence evidence(Fact<ExpertiseComparison> fact, ExpertiseTerms need, ExpertProfile candidate,
            Circumstances circumstances) {
        return ExpertiseEvidence.of(fact.name(), need, candidate, circumstances);
    }
}
