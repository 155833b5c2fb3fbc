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
            .enumerated("field", Text.of("专业领域", "field"), FieldFit.class, ExpertiseComparison::field)
            .measured("fieldsMatched", Text.of("命中领域数", "fields matched"), Text.of("项", "fields"), 0, 8,
                    ExpertiseComparison::fieldsMatched)
            .measured("fieldsShare", Text.of("领域覆盖率", "share of fields"), Text.of("%", "%"), 0, 100,
                    ExpertiseComparison::fieldsShare)
            .enumerated("industry", Text.of("服务行业", "industry"), IndustryFit.class, ExpertiseComparison::industry)
            .enumerated("title", Text.of("职称", "title"), TitleFit.class, ExpertiseComparison::title)
            .enumerated("degree", Text.of("学位", "degree"), DegreeFit.class, ExpertiseComparison::degree)
            .enumerated("region", Text.of("所在地区", "region"), RegionFit.class, ExpertiseComparison::region)
            .enumerated("mode", Text.of("服务方式", "mode"), ModeFit.class, ExpertiseComparison::mode)
            .enumerated("stage", Text.of("所处环节", "stage"), StageFit.class, ExpertiseComparison::stage)
            .measured("practiceShort", Text.of("从业年限差距", "practice short"), Text.of("年", "years"), 0, 40,
                    ExpertiseComparison::practiceShort)
            .measured("resultsTransferred", Text.of("成果转化数", "results transferred"), Text.of("项", "results"), 0, 20,
                    ExpertiseComparison::resultsTransferred)
            .measured("daysShort", Text.of("服务天数缺口", "days short"), Text.of("天", "days"), 0, 365,
                    ExpertiseComparison::daysShort)
            .enumerated("interest", Text.of("利害关系", "interest"), InterestFit.class, ExpertiseComparison::interest)
            .enumerated("confidentiality", Text.of("保密", "confidentiality"), ConfidentialityFit.class,
                    ExpertiseComparison::confidentiality)
            .enumerated("team", Text.of("团队", "team"), TeamFit.class, ExpertiseComparison::team)
            .enumerated("history", Text.of("合作经历", "history"), HistoryFit.class, ExpertiseComparison::history)
            .enumerated("wish", Text.of("意愿", "wish"), Wish.class, ExpertiseComparison::wish)
            .build();
}
