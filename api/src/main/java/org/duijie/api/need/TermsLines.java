package org.duijie.api.need;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.api.page.Lines;
import org.duijie.api.page.Names;
import org.duijie.engine.need.Challenge;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Project;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.TitleRank;

/** What a need asks for, as lines for people, and as the few words that tell it apart in a list. */
public final class TermsLines {
    private static final Text NOTHING = Text.of("不要求", "nothing required");

    private TermsLines() {}

    /** All it asks for. */
    public static List<Lines.Line> of(Terms terms, Names names) {
        Lines lines = new Lines();
        switch (terms) {
            case PositionTerms p -> position(lines, p);
            case ExpertiseTerms e -> expertise(lines, e, names);
        }
        return lines.toList();
    }

    /** The free text for people. */
    public static String description(Need need) {
        return switch (need) {
            case Position n -> n.description();
            case Project n -> n.description();
            case Challenge n -> n.description();
        };
    }

    /** Such as {@code 龙城 · 6000–8000 元}; empty if nothing is stated. */
    public static Text summary(Terms terms) {
        return switch (terms) {
            case PositionTerms t ->
                Lines.summary(name(t.region()), pay(t.payFromYuanPerMonth(), t.payToYuanPerMonth()));
            case ExpertiseTerms t -> Lines.summary(name(t.region()), name(t.industry()));
        };
    }

    private static @Nullable Text name(@Nullable Term term) {
        return term == null ? null : Text.same(term.name());
    }

    private static void position(Lines lines, PositionTerms t) {
        majors(lines, t.majors());
        lines.add("学历要求", "Education", required(t.education() == null ? null : required(t.education())))
                .add("最高学历", "Highest education", t.educationMost(), EducationLevel::label)
                .add("学位要求", "Degree", required(t.degree() == null ? null : required(t.degree())))
                .terms("技能要求", "Skills", t.skills(), NOTHING)
                .list("证书要求", "Certificates", t.certificates(), Text::same, NOTHING)
                .add("实践经历", "Practice", t.practiceMonths(), n -> Text.of(n + " 个月以上", "from " + n + " months"))
                .add("外语要求", "English", t.englishLevel(),
                        n -> n == 0 ? NOTHING : Text.of("大学英语" + (n == 4 ? "四" : "六") + "级", "CET-" + n))
                .add("工作地点", "Place of work", t.region(), r -> Text.same(r.fullName()))
                .term("职业", "Occupation", t.occupation()).term("行业", "Industry", t.industry())
                .add("月薪", "Pay a month", pay(t.payFromYuanPerMonth(), t.payToYuanPerMonth()))
                .add("用工形式", "Contract", t.contract(), ContractKind::label)
                .add("倒班", "Shifts", answer(t.shiftWork())).add("提供住宿", "Lodging", answer(t.lodging()))
                .add("到岗日期", "Starts on", t.startsOn(), d -> Text.same(d.toString()))
                .add("空缺起始", "Open since", t.openSince(), d -> Text.same(d.toString()))
                .add("列入紧缺目录", "In the shortage catalogue", answer(t.urgent()))
                .add("招聘人数", "Headcount", Text.of(t.headcount() + " 人", Integer.toString(t.headcount())));
    }

    private static void majors(Lines lines, @Nullable MajorsAsked asked) {
        if (asked == null || asked.any()) {
            lines.add("专业要求", "Majors", asked == null ? null : NOTHING);
            return;
        }
        lines.terms(asked.only() ? "专业要求（仅限）" : "专业要求", asked.only() ? "Majors, only these" : "Majors", asked.named(),
                Text.of("待确认", "to be confirmed"));
        if (!asked.widened().isEmpty()) {
            lines.terms("相关专业", "Related majors", asked.widened(), NOTHING);
        }
        if (!asked.unsure().isEmpty()) {
            lines.terms("也可能指", "Perhaps also", asked.unsure(), NOTHING);
        }
    }

    private static void expertise(Lines lines, ExpertiseTerms t, Names names) {
        lines.terms("所需领域", "Fields sought", t.fields(), NOTHING).term("所属行业", "Industry", t.industry())
                .add("职称要求", "Title", required(t.title() == null ? null : required(t.title())))
                .add("学位要求", "Degree", required(t.degree() == null ? null : required(t.degree())))
                .add("项目地点", "Site", t.region(), r -> Text.same(r.fullName()))
                .list("服务方式", "Ways of serving", t.modes(), ServiceMode::label, NOTHING)
                .add("卡在环节", "Stuck at", t.stuckAt(), Strength::label)
                .add("从业年限", "Practice",
                        required(t.practiceYears() == null
                                ? null
                                : Text.of(t.practiceYears() + " 年以上", "from " + t.practiceYears() + " years")))
                .add("全年需服务", "Days needed", t.daysNeeded(), n -> Text.of(n + " 天", n + " days"))
                .add("要求保密", "Confidential", answer(t.confidential())).add("需要团队", "Team wanted", answer(t.team()))
                .list("须回避的关联方", "Related parties", t.related(), id -> Text.same(names.party(id)),
                        Text.of("无", "none"));
    }

    private static Text required(@Nullable Text least) {
        return least == null ? NOTHING : least;
    }

    private static Text required(EducationLevel level) {
        return orAbove(level.label());
    }

    private static Text required(Degree degree) {
        return orAbove(degree.label());
    }

    private static Text required(TitleRank title) {
        return orAbove(title.label());
    }

    private static Text orAbove(Text label) {
        return Text.of(label.zh() + "及以上", label.en() + " or above");
    }

    private static @Nullable Text pay(@Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return null;
        }
        String range = (from == null ? "" : from) + "–" + (to == null ? "" : to);
        return Text.of(range + " 元", range + " yuan");
    }

    private static @Nullable Text answer(Answer answer) {
        return answer == Answer.UNKNOWN ? null : answer.label();
    }
}
