package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/**
 * A project or challenge compared with an expert or a team. Whole numbers are measured facts; {@link Fact#UNKNOWN} stands for
 * what is not known.
 *
 * @param field how the fields relate
 * @param fieldsMatched number of fields sought that the expert covers, narrower ones included
 * @param fieldsShare the same in per cent of those sought; 100 if none is
 * @param industry the industry against those served
 * @param title rank of title against the least asked for
 * @param degree degree against the least asked for
 * @param region the site against where the expert works
 * @param mode ways of serving against those that would do
 * @param stage where it is stuck against the strengths
 * @param practiceShort years of practice missing; 0 if enough
 * @param resultsTransferred results turned into production so far
 * @param daysShort days of service missing in the year; 0 if enough
 * @param interest conflict of interest
 * @param confidentiality confidentiality asked for against whether acceptable
 * @param team a team wanted against who comes
 * @param history whether the owner was served before
 * @param wish the expert's own wish for this need
 */
public record ExpertiseComparison(FieldFit field, int fieldsMatched, int fieldsShare, IndustryFit industry,
        TitleFit title, DegreeFit degree, RegionFit region, ModeFit mode, StageFit stage, int practiceShort,
        int resultsTransferred, int daysShort, InterestFit interest, ConfidentialityFit confidentiality, TeamFit team,
        HistoryFit history, Wish wish) {
    /** The facts, in the order of the components. */
    public static final FactSet<ExpertiseComparison> FACTS = FactSet.of(ExpertiseComparison.class)
            .enumerated("field", Text.of("专业领域", "field"),
                    Text.of("专家的领域与需求所需领域是什么关系，取最近的一个",
                            "How the expert's fields relate to those sought; the closest counts"),
                    FieldFit.class, ExpertiseComparison::field)
            .measured("fieldsMatched", Text.of("命中领域数", "fields matched"),
                    Text.of("需求所需领域中专家覆盖几个；更具体的领域也算",
                            "How many of the fields sought the expert covers; a narrower one counts"),
                    Text.of("项", "fields"), 0, 8,
                    ExpertiseComparison::fieldsMatched)
            .measured("fieldsShare", Text.of("领域覆盖率", "share of fields"), Text.of("需求所需领域中专家覆盖的百分比，舍去小数；没有写明领域时为 100",
                    "Share of the fields sought that the expert covers, in per cent, rounded down; 100 if none is named"),
                    Text.of("%", "%"), 0, 100,
                    ExpertiseComparison::fieldsShare)
            .enumerated("industry", Text.of("服务行业", "industry"),
                    Text.of("需求所属行业与专家服务过的行业相比，取最近的一个",
                            "The need's industry against those the expert has served; the closest counts"),
                    IndustryFit.class, ExpertiseComparison::industry)
            .enumerated("title", Text.of("职称", "title"),
                    Text.of("专家的职称级别与需求要求的最低级别相比", "The expert's rank of title against the least asked for"),
                    TitleFit.class, ExpertiseComparison::title)
            .enumerated("degree", Text.of("学位", "degree"),
                    Text.of("专家的学位与需求要求的最低学位相比", "The expert's degree against the least asked for"), DegreeFit.class,
                    ExpertiseComparison::degree)
            .enumerated("region", Text.of("所在地区", "region"),
                    Text.of("需求所在地与专家工作地相比", "The site against where the expert works"), RegionFit.class,
                    ExpertiseComparison::region)
            .enumerated("mode", Text.of("服务方式", "mode"),
                    Text.of("需求可用的服务方式与专家愿意的是否有一致的", "Whether a way of serving suits both the need and the expert"),
                    ModeFit.class, ExpertiseComparison::mode)
            .enumerated("stage", Text.of("所处环节", "stage"),
                    Text.of("需求卡在哪个环节，与专家擅长的环节相比", "The stage the need is stuck at against the expert's strengths"),
                    StageFit.class, ExpertiseComparison::stage)
            .measured("practiceShort", Text.of("从业年限差距", "practice short"),
                    Text.of("从业年限比要求少几年；够了为 0", "Years of practice missing of those asked for; 0 if enough"),
                    Text.of("年", "years"), 0, 40,
                    ExpertiseComparison::practiceShort)
            .measured("resultsTransferred", Text.of("成果转化数", "results transferred"),
                    Text.of("专家至今有几项成果投入生产", "Results the expert has turned into production so far"),
                    Text.of("项", "results"), 0, 20,
                    ExpertiseComparison::resultsTransferred)
            .measured("daysShort", Text.of("服务天数缺口", "days short"),
                    Text.of("专家一年可服务的天数比需求少几天；够了为 0", "Days of service missing in the year; 0 if enough"),
                    Text.of("天", "days"), 0, 365,
                    ExpertiseComparison::daysShort)
            .enumerated("interest", Text.of("利害关系", "interest"),
                    Text.of("专家与需求单位或其关联单位有无利害关系",
                            "Whether the expert has an interest in the need's owner or a related party"),
                    InterestFit.class, ExpertiseComparison::interest)
            .enumerated("confidentiality", Text.of("保密", "confidentiality"),
                    Text.of("需求要不要签保密协议，要签时专家同不同意",
                            "Whether a confidentiality agreement is asked for, and if so accepted"),
                    ConfidentialityFit.class,
                    ExpertiseComparison::confidentiality)
            .enumerated("team", Text.of("团队", "team"),
                    Text.of("需求要不要团队，来的是团队还是一个人", "Whether a team is wanted, and whether one comes"), TeamFit.class,
                    ExpertiseComparison::team)
            .enumerated("history", Text.of("合作经历", "history"),
                    Text.of("专家以前是否为需求单位服务过", "Whether the expert has served the need's owner before"),
                    HistoryFit.class, ExpertiseComparison::history)
            .enumerated("wish", Text.of("意愿", "wish"), Text.of("专家自己对这个需求填的意愿", "The expert's own wish for this need"),
                    Wish.class, ExpertiseComparison::wish)
            .build();
}
