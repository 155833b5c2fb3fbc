package org.duijie.engine.intake;

import org.junit.jupiter.api.Test;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.TitleRank;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextTest {

    private final ProblemText problems = new ProblemText(Precedents.NONE);

    @Test
    void findsFieldsPlaceRankAndWayOfServingInADescription() {
        var draft = problems.read("轮胎硫化工艺优化：硫化时间长，能耗高，希望有高级工程师现场指导，需签订保密协议，朝阳市龙城区");

        assertThat(draft.title()).isNotNull().extracting(Marked::value).isEqualTo("轮胎硫化工艺优化");
        assertThat(draft.fields()).extracting(reading -> reading.span().words()).startsWith("轮胎硫化");
        assertThat(draft.regions()).singleElement().satisfies(region -> assertThat(region.terms()).containsExactly(
                Region.of("211303")));
        assertThat(draft.rank()).isNotNull().extracting(Marked::value).isEqualTo(TitleRank.ASSOCIATE_SENIOR);
        assertThat(draft.modes()).extracting(Marked::value).containsExactly(ServiceMode.VISITING);
        assertThat(draft.stuckAt()).isNotNull().extracting(Marked::value).isEqualTo(Strength.PRODUCTION);
        assertThat(draft.confidential()).isNotNull().extracting(Marked::value).isEqualTo(Answer.YES);
        assertThat(draft.team()).isNull();
    }

    @Test
    void marksWhereSeveralPartsOfTheWayAreSpokenOf() {
        var draft = problems.read("精细化工中间体中试放大收率低，需要团队联合攻关，博士学历");

        assertThat(draft.stuckAt()).isNotNull().extracting(Marked::value, Marked::sureness)
                .containsExactly(Strength.PILOT, Sureness.AMBIGUOUS);
        assertThat(draft.team()).isNotNull().extracting(Marked::value).isEqualTo(Answer.YES);
        assertThat(draft.degree()).isNotNull().extracting(EducationRequirement::least).isEqualTo(EducationLevel.DOCTOR);
    }

    @Test
    void tellsThatNoConfidentialityIsAskedFor() {
        var draft = problems.read("光伏组件封装EVA膜老化，远程诊断即可，无需保密");

        assertThat(draft.confidential()).isNotNull().extracting(Marked::value).isEqualTo(Answer.NO);
        assertThat(draft.modes()).extracting(Marked::value).containsExactly(ServiceMode.REMOTE);
    }

    @Test
    void hintsAtIndustriesWithoutDeciding() {
        var industries = problems.read("轮胎成型机故障频繁").industries();

        assertThat(industries).isNotEmpty().allSatisfy(industry -> assertThat(industry.sureness()).isEqualTo(
                Sureness.AMBIGUOUS));
        assertThat(industries.getFirst().terms()).containsExactly(Industry.of("C2911"));
    }

    @Test
    void readsNothingInNothing() {
        var draft = problems.read("");

        assertThat(draft.title()).isNull();
        assertThat(draft.fields()).isEmpty();
    }
}
