package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/**
 * A position compared with a graduate. Whole numbers are measured facts; {@link Fact#UNKNOWN} stands for
 * what is not known.
 *
 * @param major how the majors relate
 * @param majorLimit whether only the majors listed are accepted
 * @param education education against the least and the highest asked for
 * @param degree degree against the least asked for
 * @param skillsMatched number of skills asked for that the graduate has, narrower ones included
 * @param skillsShare the same in per cent of those asked for; 100 if none is
 * @param region place of work against the wishes
 * @param payGap by how many per cent the pay wanted lies above the upper end offered; 0 within
 * @param occupation the occupation against those sought
 * @param industry the industry against those sought
 * @param practiceShort months of practice missing; 0 if enough
 * @param certificates certificates against those asked for
 * @param english English test against the least asked for
 * @param contract kind of contract against the one wanted
 * @param shifts shifts against whether acceptable
 * @param lodging lodging against whether needed
 * @param daysLate days between the start of work and the first possible day; 0 if in time
 * @param urgency whether the position is listed as urgently needed
 * @param daysOpen days the position has been open
 * @param monthsGraduated full months since graduation; 0 before it
 * @param wish the graduate's own wish for this position
 */
public record EmploymentComparison(MajorFit major, MajorLimit majorLimit, EducationFit education, DegreeFit degree,
        int skillsMatched,
        int skillsShare, RegionFit region, int payGap, OccupationFit occupation, IndustryFit industry,
        int practiceShort, CertificateFit certificates, EnglishFit english, ContractFit contract, ShiftFit shifts,
        LodgingFit lodging, int daysLate, UrgencyFit urgency, int daysOpen, int monthsGraduated, Wish wish) {
    /** The facts, in the order of the components. */
    public static final FactSet<EmploymentComparison> FACTS = FactSet.of(EmploymentComparison.class)
            .enumerated("major", Text.of("专业关系", "major fit"), MajorFit.class, EmploymentComparison::major)
            .enumerated("majorLimit", Text.of("专业限定", "limit to majors"), MajorLimit.class,
                    EmploymentComparison::majorLimit)
            .enumerated("education", Text.of("学历", "education"), EducationFit.class, EmploymentComparison::education)
            .enumerated("degree", Text.of("学位", "degree"), DegreeFit.class, EmploymentComparison::degree)
            .measured("skillsMatched", Text.of("命中技能数", "skills matched"), Text.of("项", "skills"), 0, 8,
                    EmploymentComparison::skillsMatched)
            .measured("skillsShare", Text.of("技能命中率", "share of skills"), Text.of("%", "%"), 0, 100,
                    EmploymentComparison::skillsShare)
            .enumerated("region", Text.of("工作地区", "region"), RegionFit.class, EmploymentComparison::region)
            .measured("payGap", Text.of("薪资差距", "pay gap"), Text.of("%", "%"), 0, 200, EmploymentComparison::payGap)
            .enumerated("occupation", Text.of("职业意向", "occupation"), OccupationFit.class,
                    EmploymentComparison::occupation)
            .enumerated("industry", Text.of("行业意向", "industry"), IndustryFit.class, EmploymentComparison::industry)
            .measured("practiceShort", Text.of("实践经历差距", "practice short"), Text.of("月", "months"), 0, 120,
                    EmploymentComparison::practiceShort)
            .enumerated("certificates", Text.of("证书", "certificates"), CertificateFit.class,
                    EmploymentComparison::certificates)
            .enumerated("english", Text.of("外语", "English"), EnglishFit.class, EmploymentComparison::english)
            .enumerated("contract", Text.of("用工形式", "contract"), ContractFit.class, EmploymentComparison::contract)
            .enumerated("shifts", Text.of("倒班", "shifts"), ShiftFit.class, EmploymentComparison::shifts)
            .enumerated("lodging", Text.of("住宿", "lodging"), LodgingFit.class, EmploymentComparison::lodging)
            .measured("daysLate", Text.of("到岗晚于要求天数", "days late"), Text.of("天", "days"), 0, 400,
                    EmploymentComparison::daysLate)
            .enumerated("urgency", Text.of("紧缺目录", "shortage catalogue"), UrgencyFit.class,
                    EmploymentComparison::urgency)
            .measured("daysOpen", Text.of("岗位空缺天数", "days open"), Text.of("天", "days"), 0, 1000,
                    EmploymentComparison::daysOpen)
            .measured("monthsGraduated", Text.of("毕业月数", "months since graduation"), Text.of("月", "months"), 0, 600,
                    EmploymentComparison::monthsGraduated)
            .enumerated("wish", Text.of("意愿", "wish"), Wish.class, EmploymentComparison::wish)
            .build();
}
