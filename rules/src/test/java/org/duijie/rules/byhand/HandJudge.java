package org.duijie.rules.byhand;

import java.time.LocalDate;

import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;

/** Judges a graduate for a position. What rules out is asked first, and ends it. */
public final class HandJudge {
    private static final int CRITERIA = 22;

    private HandJudge() {}

    public static HandJudgement judge(PositionTerms position, GraduateProfile graduate, LocalDate day, Wish wish) {
        Found[] findings = new Found[CRITERIA];

        Found shifts = Requirements.shifts(position, graduate);
        findings[4] = shifts;
        if (shifts.verdict() == Verdict.UNMET) {
            return HandJudgement.ruledOut(findings);
        }
        Found education = Requirements.education(position, graduate);
        findings[2] = education;
        if (education.verdict() == Verdict.UNMET) {
            return HandJudgement.ruledOut(findings);
        }
        Found degree = Requirements.degree(position, graduate);
        findings[3] = degree;
        if (degree.verdict() == Verdict.UNMET) {
            return HandJudgement.ruledOut(findings);
        }
        MajorRelation relation = MajorRelation.of(position.majors(), graduate.major());
        Found majorLimit = Majors.limit(position.majors(), relation);
        findings[1] = majorLimit;
        if (majorLimit.verdict() == Verdict.UNMET) {
            return HandJudgement.ruledOut(findings);
        }

        int matched = Skills.matched(position.skills(), graduate.skills());
        int share = Skills.share(position.skills(), matched);
        int practiceShort = Requirements.practiceShort(position, graduate);
        Found major = Majors.fit(relation);
        Found skills = Skills.fit(matched, share);
        Found certificates = Certificates.fit(position, graduate);
        Found pay = Wishes.pay(position, graduate);
        Found region = Wishes.region(position, graduate);
        Found occupation = Wishes.occupation(position, graduate);
        Found industry = Wishes.industry(position, graduate);
        Found shortage = Support.shortage(position, day);
        Found support = Support.support(position, graduate, day);
        findings[0] = major;
        findings[5] = skills;
        findings[6] = certificates;
        findings[7] = Requirements.english(position, graduate);
        findings[8] = Requirements.practice(practiceShort);
        findings[9] = Requirements.start(position, graduate);
        findings[10] = Wishes.contract(position, graduate);
        findings[11] = pay;
        findings[12] = region;
        findings[13] = Wishes.lodging(position, graduate);
        findings[14] = occupation;
        findings[15] = industry;
        findings[16] = Wishes.wish(wish);
        findings[17] = shortage;
        findings[18] = support;
        findings[19] = Support.guidance(share, practiceShort, certificates);
        findings[20] = Overall.overall(major, skills, pay, region, occupation);
        findings[21] = Overall.compensation(major, skills, certificates);

        int needPoints = 0;
        int candidatePoints = 0;
        for (Found finding : findings) {
            needPoints += finding.needPoints();
            candidatePoints += finding.candidatePoints();
        }
        int needPolicy = shortage.needPoints() + support.needPoints();
        int candidatePolicy = shortage.candidatePoints() + support.candidatePoints();
        needPoints += Math.clamp(needPolicy, 0, 15) - needPolicy;
        candidatePoints += Math.clamp(candidatePolicy, 0, 15) - candidatePolicy;
        needPoints -= Math.min(occupation.needPoints(), industry.needPoints());
        candidatePoints -= Math.min(occupation.candidatePoints(), industry.candidatePoints());
        Verdict worst = shifts.verdict().worse(education.verdict()).worse(degree.verdict())
                .worse(majorLimit.verdict());
        return new HandJudgement(findings, worst, needPoints, candidatePoints);
    }
}
