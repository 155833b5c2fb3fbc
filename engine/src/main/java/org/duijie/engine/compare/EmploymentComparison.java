package org.duijie.engine.compare;

import org.duijie.engine.lawful.Attribute;
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
            .enumerated("major", Text.of("专业关系", "major fit"),
                    Text.of("所学专业与岗位要求的专业是什么关系；要求多个专业的，取最近的一个",
                            "How the major studied relates to those the position asks for; the closest counts"),
                    MajorFit.class, EmploymentComparison::major)
            .enumerated("majorLimit", Text.of("专业限定", "limit to majors"),
                    Text.of("岗位是否写明只收所列专业（如“仅限”）",
                            "Whether the position says that only the majors listed are accepted"),
                    MajorLimit.class,
                    EmploymentComparison::majorLimit)
            .enumerated("education", Text.of("学历", "education"),
                    Text.of("毕业生的学历与岗位要求的最低、最高学历相比",
                            "The graduate's education against the least and the highest the position accepts"),
                    EducationFit.class, EmploymentComparison::education)
            .enumerated("degree", Text.of("学位", "degree"),
                    Text.of("毕业生的学位与岗位要求的最低学位相比", "The graduate's degree against the least the position asks for"),
                    DegreeFit.class, EmploymentComparison::degree)
            .measured("skillsMatched", Text.of("命中技能数", "skills matched"),
                    Text.of("岗位要求的技能中毕业生具备几项；会更具体的一项也算具备",
                            "How many of the skills asked for the graduate has; a narrower one counts"),
                    Text.of("项", "skills"), 0, 8,
                    EmploymentComparison::skillsMatched)
            .measured("skillsShare", Text.of("技能命中率", "share of skills"), Text.of("岗位要求的技能中毕业生具备的百分比，舍去小数；没有技能要求时为 100",
                    "Share of the skills asked for that the graduate has, in per cent, rounded down; 100 if none is asked for"),
                    Text.of("%", "%"), 0, 100,
                    EmploymentComparison::skillsShare)
            .enumerated("region", Text.of("工作地区", "region"),
                    Text.of("工作地点与毕业生想去的地区相比，取最近的一处",
                            "The place of work against where the graduate would go; the closest wish counts"),
                    RegionFit.class, EmploymentComparison::region)
            .measured("payGap", Text.of("薪资差距", "pay gap"), Text.of("期望薪资高出岗位薪资上限的百分之几，进位取整；没有高出为 0",
                    "By how many per cent the pay wanted lies above the upper end offered, rounded up; 0 within"),
                    Text.of("%", "%"), 0, 200, EmploymentComparison::payGap)
            .enumerated("occupation", Text.of("职业意向", "occupation"),
                    Text.of("岗位的职业与毕业生想从事的职业相比，取最近的一个",
                            "The occupation offered against those sought; the closest counts"),
                    OccupationFit.class,
                    EmploymentComparison::occupation)
            .enumerated("industry", Text.of("行业意向", "industry"),
                    Text.of("岗位所属的行业与毕业生想去的行业相比，取最近的一个",
                            "The position's industry against those sought; the closest counts"),
                    IndustryFit.class, EmploymentComparison::industry)
            .measured("practiceShort", Text.of("实践经历差距", "practice short"),
                    Text.of("实践（实习、工作）经历比岗位要求少几个月；够了为 0", "Months of practice missing of those asked for; 0 if enough"),
                    Text.of("月", "months"), 0, 120,
                    EmploymentComparison::practiceShort)
            .enumerated("certificates", Text.of("证书", "certificates"),
                    Text.of("岗位要求的证书毕业生有没有", "Whether the graduate holds the certificates asked for"),
                    CertificateFit.class,
                    EmploymentComparison::certificates)
            .enumerated("english", Text.of("外语", "English"),
                    Text.of("毕业生通过的英语等级考试与岗位要求相比", "The English test passed against the least asked for"),
                    EnglishFit.class, EmploymentComparison::english)
            .enumerated("contract", Text.of("用工形式", "contract"),
                    Text.of("岗位的用工形式与毕业生想要的是否一致", "Whether the kind of contract offered is the one wanted"),
                    ContractFit.class, EmploymentComparison::contract)
            .enumerated("shifts", Text.of("倒班", "shifts"),
                    Text.of("岗位是否倒班，倒班时毕业生接不接受",
                            "Whether the work is in shifts, and if so whether the graduate accepts them"),
                    ShiftFit.class, EmploymentComparison::shifts)
            .enumerated("lodging", Text.of("住宿", "lodging"),
                    Text.of("毕业生是否需要住宿，需要时岗位提不提供",
                            "Whether the graduate needs lodging, and if so whether it is offered"),
                    LodgingFit.class, EmploymentComparison::lodging)
            .measured("daysLate", Text.of("到岗晚于要求天数", "days late"),
                    Text.of("毕业生最早到岗的日子比岗位要求晚几天；来得及为 0",
                            "Days between the start of work and the graduate's first possible day; 0 if in time"),
                    Text.of("天", "days"), 0, 400,
                    EmploymentComparison::daysLate)
            .enumerated("urgency", Text.of("紧缺目录", "shortage catalogue"),
                    Text.of("岗位是否列入急需紧缺人才目录", "Whether the position is listed as urgently needed"), UrgencyFit.class,
                    EmploymentComparison::urgency)
            .measured("daysOpen", Text.of("岗位空缺天数", "days open"),
                    Text.of("岗位到本次活动当天已空缺多少天", "Days the position has been open on the day of the session"),
                    Text.of("天", "days"), 0, 1000,
                    EmploymentComparison::daysOpen)
            .measured("monthsGraduated", Text.of("毕业月数", "months since graduation"),
                    Text.of("毕业到本次活动当天满几个月；还没毕业为 0",
                            "Full months since graduation on the day of the session; 0 before it"),
                    Text.of("月", "months"), 0, 600,
                    EmploymentComparison::monthsGraduated)
            .touching(Attribute.GRADUATION)
            .enumerated("wish", Text.of("意愿", "wish"),
                    Text.of("毕业生自己对这个岗位填的意愿", "The graduate's own wish for this position"), Wish.class,
                    EmploymentComparison::wish)
            .build();
}
