package org.duijie.api.party;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.api.page.Lines;
import org.duijie.api.page.Names;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.Department;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Expert;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.ExpertTeam;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Institution;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.TitleRank;

/** A party's profile as lines for people, and as the few words that tell it apart in a list. */
public final class ProfileLines {
    private static final Text NONE = Text.of("无", "none");
    private static final Text ANY = Text.of("不限", "any");

    private ProfileLines() {}

    /** All it states. */
    public static List<Lines.Line> of(Party party, Names names) {
        Lines lines = new Lines();
        switch (party) {
            case Graduate g -> graduate(lines, g.profile());
            case Expert e -> expert(lines, e.profile(), names);
            case ExpertTeam t -> expert(lines, t.profile(), names);
            case Enterprise o -> organisation(lines, o.region(), o.industry());
            case Institution o -> organisation(lines, o.region(), o.industry());
            case Department o -> organisation(lines, o.region(), o.industry());
        }
        return lines.toList();
    }

    /** Such as {@code 化学工程与工艺 · 本科}; empty if nothing is stated. */
    public static Text summary(Party party) {
        return switch (party) {
            case Graduate g -> Lines.summary(name(g.profile().major()), label(g.profile().education()));
            case Expert e -> summary(e.profile());
            case ExpertTeam t -> summary(t.profile());
            case Enterprise o -> Lines.summary(name(o.industry()), name(o.region()));
            case Institution o -> Lines.summary(name(o.industry()), name(o.region()));
            case Department o -> Lines.summary(name(o.industry()), name(o.region()));
        };
    }

    private static Text summary(ExpertProfile profile) {
        var fields = profile.fields();
        Text first = fields == null || fields.isEmpty()
                ? null
                : Lines.join(fields.stream().limit(3).map(f -> Text.of(f.name(), f.english())).toList());
        TitleRank title = profile.title();
        return Lines.summary(first, title == null ? null : title.label());
    }

    private static void graduate(Lines lines, GraduateProfile p) {
        lines.term("专业", "Major", p.major()).add("学历", "Education", p.education(), EducationLevel::label)
                .add("学位", "Degree", p.degree(), Degree::label)
                .add("毕业日期", "Graduated", p.graduated(), ProfileLines::day)
                .terms("技能", "Skills", p.skills(), NONE)
                .list("证书", "Certificates", p.certificates(), Text::same, NONE)
                .add("实践经历", "Practice", p.practiceMonths(), n -> Text.of(n + " 个月", n + " months"))
                .add("外语", "English", p.englishLevel(), ProfileLines::english)
                .terms("意向地区", "Regions wanted", p.wantedRegions(), ANY)
                .terms("意向职业", "Occupations wanted", p.wantedOccupations(), ANY)
                .terms("意向行业", "Industries wanted", p.wantedIndustries(), ANY)
                .add("期望月薪", "Pay wanted", p.wantedPayYuanPerMonth(),
                        n -> Text.of(n + " 元以上", "from " + n + " yuan a month"))
                .add("用工形式", "Contract", p.contract(), ContractKind::label)
                .add("接受倒班", "Accepts shifts", answer(p.shiftWork()))
                .add("需要住宿", "Needs lodging", answer(p.needsLodging()))
                .add("最早到岗", "Available from", p.availableFrom(), ProfileLines::day);
    }

    private static void expert(Lines lines, ExpertProfile p, Names names) {
        lines.terms("专业领域", "Fields", p.fields(), NONE).terms("服务行业", "Industries served", p.industries(), NONE)
                .add("职称", "Title", p.title(), TitleRank::label).add("学位", "Degree", p.degree(), Degree::label)
                .add("所在地区", "Region", p.region(), ProfileLines::region)
                .list("服务方式", "Ways of serving", p.modes(), ServiceMode::label, NONE)
                .list("擅长环节", "Strong in", p.strengths(), Strength::label, NONE)
                .add("从业年限", "Practice", p.practiceYears(), n -> Text.of(n + " 年", n + " years"))
                .add("成果转化", "Results transferred", p.resultsTransferred(), n -> Text.of(n + " 项", n + " results"))
                .add("每年可服务", "Days a year", p.daysPerYear(), n -> Text.of(n + " 天", n + " days"))
                .add("接受保密协议", "Accepts confidentiality", answer(p.confidentiality()))
                .add("人数", "Members", Text.same(Integer.toString(p.members())))
                .list("利害关系方", "Interests in", p.interests(), id -> Text.same(names.party(id)), NONE)
                .list("服务过", "Served before", p.served(), id -> Text.same(names.party(id)), NONE);
    }

    private static void organisation(Lines lines, @Nullable Region region, @Nullable Industry industry) {
        lines.add("地区", "Region", region, ProfileLines::region).term("行业", "Industry", industry);
    }

    private static Text english(int level) {
        return switch (level) {
            case 4 -> Text.of("大学英语四级", "CET-4");
            case 6 -> Text.of("大学英语六级", "CET-6");
            default -> NONE;
        };
    }

    private static @Nullable Text answer(Answer answer) {
        return answer == Answer.UNKNOWN ? null : answer.label();
    }

    private static @Nullable Text name(@Nullable Term term) {
        return term == null ? null : Text.same(term.name());
    }

    private static @Nullable Text label(@Nullable EducationLevel level) {
        return level == null ? null : level.label();
    }

    private static Text region(Region region) {
        return Text.same(region.fullName());
    }

    private static Text day(LocalDate day) {
        return Text.same(day.toString());
    }
}
