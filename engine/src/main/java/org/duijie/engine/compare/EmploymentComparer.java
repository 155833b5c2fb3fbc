package org.duijie.engine.compare;

import java.time.temporal.ChronoUnit;

import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;

/** Compares a position with a graduate. */
final class EmploymentComparer implements Comparer<PositionTerms, GraduateProfile, EmploymentComparison> {

    @Override
    public FactSet<EmploymentComparison> facts() {
        return EmploymentComparison.FACTS;
    }

    @Override
    public Class<PositionTerms> needs() {
        return PositionTerms.class;
    }

    @Override
    public Class<GraduateProfile> candidates() {
        return GraduateProfile.class;
    }

    @Override
    public EmploymentComparison compare(PositionTerms need, GraduateProfile candidate, Circumstances circumstances) {
        return new EmploymentComparison(MajorFacts.fit(need.majors(), candidate.major()),
                MajorFacts.limit(need.majors()),
                LevelFacts.education(need.education(), need.educationMost(), candidate.education()),
                LevelFacts.degree(need.degree(), candidate.degree(), candidate.education()),
                TermFacts.matched(need.skills(), candidate.skills()),
                TermFacts.share(need.skills(), candidate.skills()),
                TermFacts.region(need.region(), candidate.wantedRegions()),
                OfferFacts.payGap(need.payFromYuanPerMonth(), need.payToYuanPerMonth(),
                        candidate.wantedPayYuanPerMonth()),
                TermFacts.occupation(need.occupation(), candidate.wantedOccupations()),
                TermFacts.industry(need.industry(), candidate.wantedIndustries()),
                LevelFacts.shortfall(need.practiceMonths(), candidate.practiceMonths()),
                OfferFacts.certificates(need.certificates(), candidate.certificates()),
                LevelFacts.english(need.englishLevel(), candidate.englishLevel()),
                OfferFacts.contract(need.contract(), candidate.contract()),
                OfferFacts.shifts(need.shiftWork(), candidate.shiftWork()),
                OfferFacts.lodging(need.lodging(), candidate.needsLodging()),
                OfferFacts.daysLate(need.startsOn(), candidate.availableFrom()), OfferFacts.urgency(need.urgent()),
                OfferFacts.since(ChronoUnit.DAYS, need.openSince(), circumstances.date()),
                OfferFacts.since(ChronoUnit.MONTHS, candidate.graduated(), circumstances.date()),
                circumstances.wish());
    }

    @Override
    public Evidence evidence(Fact<EmploymentComparison> fact, PositionTerms need, GraduateProfile candidate,
            Circumstances circumstances) {
        return EmploymentEvidence.of(fact.name(), need, candidate, circumstances);
    }
}
