package org.duijie.engine.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.TitleRank;

import static org.assertj.core.api.Assertions.assertThat;

/** The words people read, kept as text. */
class EvidenceTest {

    private static final Circumstances CIRCUMSTANCES = new Circumstances(LocalDate.of(2026, 11, 25), Wish.SECOND);

    private static final PositionTerms POSITION = new PositionTerms(MajorsAsked.of(List.of(Major.of("0813"))),
            EducationLevel.UNDERGRADUATE, null, Degree.BACHELOR, skills("化工工艺设计", "精馏", "HAZOP分析"),
            List.of("安全管理人员证", "低压电工证"), 6, 4, Region.of("211303"), Occupation.of("2-02-10-01"), Industry.of("C2614"),
            6000, 9000, ContractKind.FULL_TIME, Answer.YES, Answer.YES, LocalDate.of(2027, 3, 1),
            LocalDate.of(2026, 9, 1), Answer.YES, 2);

    private static final GraduateProfile GRADUATE = new GraduateProfile(Major.of("081301"),
            EducationLevel.UNDERGRADUATE,
            null, LocalDate.of(2026, 6, 30), skills("精馏", "Excel"), List.of("低压电工证"), 3, 0,
            List.of(Region.of("211302"), Region.of("210100")), List.of(), null, 7000, ContractKind.FULL_TIME, Answer.NO,
            Answer.YES, LocalDate.of(2027, 1, 1));

    private static final ExpertiseTerms PROJECT = new ExpertiseTerms(skills("催化剂开发", "工艺放大"), Industry.of("C26"),
            TitleRank.ASSOCIATE_SENIOR, null, Region.of("211303"), List.of(ServiceMode.ON_SITE, ServiceMode.VISITING),
            Strength.PILOT, 10, 20, Answer.YES, Answer.YES, List.of("ent-01", "ent-02"));

    private static final ExpertProfile EXPERT = new ExpertProfile(skills("加氢反应", "气相色谱"), List.of(), TitleRank.SENIOR,
            Degree.DOCTOR, Region.of("210106"), List.of(ServiceMode.REMOTE), List.of(Strength.RESEARCH), 18, 4, 15,
            Answer.UNKNOWN, 5, List.of("ent-02", "ent-09"), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            major           | 化工与制药类(0813)              | 化学工程与工艺(081301)
            majorLimit      | 未限定                          | 不涉及
            education       | 本科及以上                      | 本科
            degree          | 学士及以上                      | 未填写
            skillsMatched   | 化工工艺设计、精馏、HAZOP分析   | 具备：精馏；缺少：化工工艺设计、HAZOP分析
            skillsShare     | 化工工艺设计、精馏、HAZOP分析   | 具备：精馏；缺少：化工工艺设计、HAZOP分析
            region          | 辽宁省朝阳市龙城区              | 辽宁省朝阳市双塔区、辽宁省沈阳市
            payGap          | 6000–9000 元/月                 | 期望 7000 元/月
            industry        | 有机化学原料制造(C2614)         | 未填写
            occupation      | OCCUPATION                      | 职业不限
            practiceShort   | 6 个月                          | 3 个月
            certificates    | 安全管理人员证、低压电工证      | 具备：低压电工证；缺少：安全管理人员证
            english         | 大学英语四级(CET-4)             | 未通过等级考试
            contract        | 全职                            | 全职
            shifts          | 倒班                            | 不接受倒班
            lodging         | 提供住宿                        | 需要住宿
            daysLate        | 2027-03-01 起                   | 2027-01-01 起
            urgency         | 目录内                          | 不涉及
            daysOpen        | 2026-09-01 起                   | 不涉及
            monthsGraduated | 不涉及                          | 2026-06-30 毕业
            wish            | 不涉及                          | 第二意愿
            """)
    void saysWhatPositionAndGraduateHaveStated(String fact, String need, String candidate) {
        Evidence evidence = Comparers.EMPLOYMENT.evidence(Comparers.EMPLOYMENT.facts().get(fact), POSITION, GRADUATE,
                CIRCUMSTANCES);

        assertThat(evidence.need().in(Locale.CHINA))
                .isEqualTo(need.replace("OCCUPATION", Occupation.of("2-02-10-01").toString()));
        assertThat(evidence.candidate().in(Locale.CHINA)).isEqualTo(candidate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            field              | 催化剂开发、工艺放大 | 加氢反应
            fieldsMatched      | 催化剂开发、工艺放大 | 缺少：催化剂开发、工艺放大
            industry           | 化学原料和化学制品制造业(C26) | 行业不限
            title              | 副高及以上           | 正高
            degree             | 不限学位             | 博士
            region             | 辽宁省朝阳市龙城区   | 辽宁省沈阳市铁西区
            mode               | 驻点、定期到访       | 远程
            stage              | 中试                 | 研发
            practiceShort      | 10 年                | 18 年
            resultsTransferred | 不涉及               | 4 项
            daysShort          | 20 天/年             | 15 天/年
            interest           | 业主及关联单位 2 家  | 其中涉及 1 家
            confidentiality    | 需签保密协议         | 未填写
            team               | 需要团队             | 5 人
            history            | 业主及关联单位 2 家  | 其中涉及 0 家
            wish               | 不涉及               | 第二意愿
            """)
    void saysWhatProjectAndExpertHaveStated(String fact, String need, String candidate) {
        Evidence evidence = Comparers.EXPERTISE.evidence(Comparers.EXPERTISE.facts().get(fact), PROJECT, EXPERT,
                CIRCUMSTANCES);

        assertThat(evidence.need().in(Locale.CHINA)).isEqualTo(need);
        assertThat(evidence.candidate().in(Locale.CHINA)).isEqualTo(candidate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            skillsShare | process design, distillation, HAZOP study | has: distillation; lacks: process design, HAZOP study
            payGap      | 6000–9000 yuan a month                    | wants 7000 yuan a month
            degree      | bachelor or above                         | not stated
            """)
    void saysItInEnglishToo(String fact, String need, String candidate) {
        Evidence evidence = Comparers.EMPLOYMENT.evidence(Comparers.EMPLOYMENT.facts().get(fact), POSITION, GRADUATE,
                CIRCUMSTANCES);

        assertThat(evidence.need().in(Locale.UK)).isEqualTo(need);
        assertThat(evidence.candidate().in(Locale.UK)).isEqualTo(candidate);
    }

    private static List<Skill> skills(String... names) {
        return List.of(names).stream().map(name -> Skill.named(name).orElseThrow()).toList();
    }
}
