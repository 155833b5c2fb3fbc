package org.duijie.api.party;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.duijie.api.form.Field;
import org.duijie.api.form.Form;
import org.duijie.api.form.Input;
import org.duijie.api.form.Option;
import org.duijie.api.form.Section;
import org.duijie.api.form.Sources;
import org.duijie.api.form.TermInput;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.TitleRank;

/** The forms of the six kinds of parties. Thread safe. */
@Component
final class PartyForms {
    private static final Text NONE = Text.of("无", "none");
    private static final Text ANY = Text.of("不限", "any");
    private static final Text YUAN = Text.of("元/月", "yuan a month");

    private final Sources sources;

    PartyForms(Sources sources) {
        this.sources = sources;
    }

    /** The form of one kind. */
    Form<Party> of(PartyKind kind) {
        return new Form<>(Party.class, kind.key(), kind.label(), switch (kind) {
            case GRADUATE -> List.of(person(List.of(school())), studies(), skills(), wishes());
            case EXPERT -> List.of(person(List.of()), expertise(false), serving(), ties());
            case EXPERT_TEAM -> List.of(organisation(List.of()), expertise(true), serving(), ties());
            case ENTERPRISE, INSTITUTION, DEPARTMENT -> List.of(organisation(standing()));
        });
    }

    private static Section person(List<Field> more) {
        List<Field> fields = new ArrayList<>(List.of(Field.of("name", "姓名", "Name", new Input.Line(true))
                .holdingPersonalData()));
        fields.addAll(more);
        fields.addAll(contact());
        return new Section(Text.of("本人", "Person"), fields);
    }

    private static Section organisation(List<Field> more) {
        List<Field> fields = new ArrayList<>(List.of(Field.of("name", "名称", "Name", new Input.Line(true))));
        fields.addAll(more);
        fields.addAll(contact());
        return new Section(Text.of("基本情况", "Basics"), fields);
    }

    private static List<Field> contact() {
        return List.of(Field.of("contact.phone", "电话", "Telephone", new Input.Line(false)).holdingPersonalData(),
                Field.of("contact.email", "邮箱", "E-mail", new Input.Line(false)).holdingPersonalData());
    }

    private List<Field> standing() {
        return List.of(
                Field.of("creditCode", "统一社会信用代码", "Unified social credit code", new Input.Line(false))
                        .hint("18 位，末位为校验码", "18 characters, the last a check character"),
                Field.of("region", "所在地区", "Region", TermInput.one(sources.regions())),
                Field.of("industry", "行业", "Industry", TermInput.one(sources.industries())));
    }

    private static Field school() {
        return Field.of("school", "毕业院校", "School", new Input.Line(false));
    }

    private Section studies() {
        return new Section(Text.of("学业", "Studies"), List.of(
                Field.of("profile.major", "专业", "Major", TermInput.one(sources.majors())).hint("按目录名称或代码填写",
                        "Name or code of the catalogue"),
                Field.of("profile.education", "学历", "Education",
                        choice(Option.of(EducationLevel.values(), EducationLevel::label))),
                Field.of("profile.degree", "学位", "Degree", choice(Option.of(Degree.values(), Degree::label))),
                Field.of("profile.graduated", "毕业日期", "Graduated", new Input.Day())));
    }

    private Section skills() {
        return new Section(Text.of("能力", "Abilities"), List.of(
                Field.of("profile.skills", "技能", "Skills", TermInput.many(sources.skills(), NONE)),
                Field.of("profile.certificates", "证书", "Certificates", new Input.Texts(NONE)).hint("每行一个",
                        "One a line"),
                Field.of("profile.practiceMonths", "实践经历", "Practice", number("个月", "months")),
                Field.of("profile.englishLevel", "外语", "English", new Input.Choice(ENGLISH, true))));
    }

    private Section wishes() {
        return new Section(Text.of("求职意向", "Wishes"), List.of(
                Field.of("profile.wantedRegions", "意向地区", "Regions wanted",
                        TermInput.many(sources.regions(), ANY)),
                Field.of("profile.wantedOccupations", "意向职业", "Occupations wanted",
                        TermInput.many(sources.occupations(), ANY)),
                Field.of("profile.wantedIndustries", "意向行业", "Industries wanted",
                        TermInput.many(sources.industries(), ANY)),
                Field.of("profile.wantedPayYuanPerMonth", "期望月薪", "Pay wanted", new Input.Whole(YUAN, null)),
                Field.of("profile.contract", "用工形式", "Contract",
                        choice(Option.of(ContractKind.values(), ContractKind::label))),
                Field.of("profile.shiftWork", "接受倒班", "Accepts shifts", answer()),
                Field.of("profile.needsLodging", "需要住宿", "Needs lodging", answer()),
                Field.of("profile.availableFrom", "最早到岗", "Available from", new Input.Day())));
    }

    private Section expertise(boolean team) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("profile.fields", "专业领域", "Fields", TermInput.many(sources.skills(), NONE)),
                Field.of("profile.industries", "服务行业", "Industries served",
                        TermInput.many(sources.industries(), NONE)),
                Field.of("profile.title", team ? "最高职称" : "职称", team ? "Highest title" : "Title",
                        choice(Option.of(TitleRank.values(), TitleRank::label))),
                Field.of("profile.degree", team ? "最高学位" : "学位", team ? "Highest degree" : "Degree",
                        choice(Option.of(Degree.values(), Degree::label))),
                Field.of("profile.strengths", "擅长环节", "Strong in",
                        new Input.Several(Option.of(Strength.values(), Strength::label), NONE)),
                Field.of("profile.practiceYears", "从业年限", "Practice", number("年", "years")),
                Field.of("profile.resultsTransferred", "成果转化", "Results transferred", number("项", "results"))));
        fields.add(Field.of("profile.members", "人数", "Members",
                new Input.Whole(Text.of("人", "people"), team ? 2 : 1)));
        return new Section(Text.of("专长", "Expertise"), fields);
    }

    private Section serving() {
        return new Section(Text.of("服务", "Serving"), List.of(
                Field.of("profile.region", "所在地区", "Region", TermInput.one(sources.regions())),
                Field.of("profile.modes", "服务方式", "Ways of serving",
                        new Input.Several(Option.of(ServiceMode.values(), ServiceMode::label), NONE)),
                Field.of("profile.daysPerYear", "每年可服务", "Days a year", number("天", "days")),
                Field.of("profile.confidentiality", "接受保密协议", "Accepts confidentiality", answer())));
    }

    private Section ties() {
        return new Section(Text.of("与单位的关系", "Ties to organisations"), List.of(
                Field.of("profile.interests", "利害关系方", "Interests in", TermInput.many(sources.hosts(), NONE))
                        .hint("任职或持股的单位，评判时回避", "Employers and holdings, kept apart from"),
                Field.of("profile.served", "服务过", "Served before", TermInput.many(sources.hosts(), NONE))));
    }

    private static Input choice(List<Option> options) {
        return new Input.Choice(options, false);
    }

    private static Input answer() {
        return choice(Option.of(new Answer[]{Answer.YES, Answer.NO}, Answer::label));
    }

    private static Input number(String zh, String en) {
        return new Input.Whole(Text.of(zh, en), null);
    }

    private static final List<Option> ENGLISH = List.of(new Option("0", NONE),
            new Option("4", Text.of("大学英语四级", "CET-4")), new Option("6", Text.of("大学英语六级", "CET-6")));
}
