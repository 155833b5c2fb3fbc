package org.duijie.engine.compare;

import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;

/** How a position is compared with a graduate. */
final class EmploymentComparer {
    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> SKILLS = Set.of("skills");

    private EmploymentComparer() {}

    static Comparer<PositionTerms, GraduateProfile, EmploymentComparison> make() {
        return SourcedComparer.of(EmploymentComparison.FACTS, PositionTerms.class, GraduateProfile.class)
                .fact("major", Set.of("majors"), Set.of("major"),
                        (n, g, c) -> MajorFacts.fit(n.majors(), g.major()).ordinal())
                .fact("majorLimit", Set.of("majors"), NOTHING, (n, g, c) -> MajorFacts.limit(n.majors()).ordinal())
                .fact("education", Set.of("education", "educationMost"), Set.of("education"),
                        (n, g, c) -> LevelFacts.education(n.education(), n.educationMost(), g.education()).ordinal())
                .fact("degree", Set.of("degree"), Set.of("degree", "education"),
                        (n, g, c) -> LevelFacts.degree(n.degree(), g.degree(), g.education()).ordinal())
                .fact("skillsMatched", SKILLS, SKILLS, (n, g, c) -> TermFacts.matched(n.skills(), g.skills()))
                .fact("skillsShare", SKILLS, SKILLS, (n, g, c) -> TermFacts.share(n.skills(), g.skills()),
                        "skillsMatched", (n, matched) -> TermFacts.share(n.skills(), matched))
                .fact("region", Set.of("region"), Set.of("wantedRegions"),
                        (n, g, c) -> TermFacts.region(n.region(), g.wantedRegions()).ordinal())
                .fact("payGap", Set.of("payFromYuanPerMonth", "payToYuanPerMonth"), Set.of("wantedPayYuanPerMonth"),
                        (n, g, c) -> OfferFacts.payGap(n.payFromYuanPerMonth(), n.payToYuanPerMonth(),
                                g.wantedPayYuanPerMonth()))
                .fact("occupation", Set.of("occupation"), Set.of("wantedOccupations"),
                        (n, g, c) -> TermFacts.occupation(n.occupation(), g.wantedOccupations()).ordinal())
                .fact("industry", Set.of("industry"), Set.of("wantedIndustries"),
                        (n, g, c) -> TermFacts.industry(n.industry(), g.wantedIndustries()).ordinal())
                .fact("practiceShort", Set.of("practiceMonths"), Set.of("practiceMonths"),
                        (n, g, c) -> LevelFacts.shortfall(n.practiceMonths(), g.practiceMonths()))
                .fact("certificates", Set.of("certificates"), Set.of("certificates"),
                        (n, g, c) -> OfferFacts.certificates(n.certificates(), g.certificates()).ordinal())
                .fact("english", Set.of("englishLevel"), Set.of("englishLevel"),
                        (n, g, c) -> LevelFacts.english(n.englishLevel(), g.englishLevel()).ordinal())
                .fact("contract", Set.of("contract"), Set.of("contract"),
                        (n, g, c) -> OfferFacts.contract(n.contract(), g.contract()).ordinal())
                .fact("shifts", Set.of("shiftWork"), Set.of("shiftWork"),
                        (n, g, c) -> OfferFacts.shifts(n.shiftWork(), g.shiftWork()).ordinal())
                .fact("lodging", Set.of("lodging"), Set.of("needsLodging"),
                        (n, g, c) -> OfferFacts.lodging(n.lodging(), g.needsLodging()).ordinal())
                .fact("daysLate", Set.of("startsOn"), Set.of("availableFrom"),
                        (n, g, c) -> OfferFacts.daysLate(n.startsOn(), g.availableFrom()))
                .fact("urgency", Set.of("urgent"), NOTHING, (n, g, c) -> OfferFacts.urgency(n.urgent()).ordinal())
                .fact("daysOpen", Set.of("openSince"), NOTHING,
                        (n, g, c) -> OfferFacts.since(ChronoUnit.DAYS, n.openSince(), c.date()))
                .fact("monthsGraduated", NOTHING, Set.of("graduated"),
                        (n, g, c) -> OfferFacts.since(ChronoUnit.MONTHS, g.graduated(), c.date()))
                .fact("wish", NOTHING, NOTHING, (n, g, c) -> c.wish().ordinal()).build(EmploymentEvidence::of);
    }
}
