package org.duijie.api.need;

import java.util.List;

import org.springframework.stereotype.Component;

import org.duijie.api.form.ConditionsInput;
import org.duijie.api.form.Field;
import org.duijie.api.form.Form;
import org.duijie.api.form.Input;
import org.duijie.api.form.MajorsInput;
import org.duijie.api.form.Option;
import org.duijie.api.form.Section;
import org.duijie.api.form.Sources;
import org.duijie.api.form.TermInput;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.TitleRank;

/** The forms of the three kinds of needs. Thread safe. */
@Component
final class NeedForms {
    private static final Text NOTHING = Text.of("不要求", "nothing required");
    private static final Text YUAN = Text.of("元/月", "yuan a month");
    private static final List<Option> ENGLISH = List.of(new Option("0", NOTHING),
            new Option("4", Text.of("大学英语四级", "CET-4")), new Option("6", Text.of("大学英语六级", "CET-6")));

    private final Sources sources;

    NeedForms(Sources sources) {
        this.sources = sources;
    }

    /** The form of one kind. */
    Form<Need> of(NeedKind kind) {
        return new Form<>(Need.class, kind.key(), kind.label(), switch (kind) {
            case POSITION -> List.of(basics("岗位名称", "Position", headcount()), asked(), offered(), text());
            case PROJECT -> List.of(basics("项目名称", "Project"), sought(), description());
            case CHALLENGE -> List.of(basics("难题名称", "Challenge"), sought(), description());
        });
    }

    private Section basics(String zh, String en, Field... more) {
        Field title = Field.of("title", zh, en, new Input.Line(true));
        Field owner = Field.of("owner", "提出方", "Owner", TermInput.one(sources.hosts())).hint("输入单位名称查找",
                "Type to find the organisation");
        return new Section(Text.of("基本情况", "Basics"),
                more.length == 0 ? List.of(title, owner) : List.of(title, owner, more[0]));
    }

    private static Field headcount() {
        return Field.of("terms.headcount", "招聘人数", "Headcount", new Input.Whole(Text.of("人", "people"), 1));
    }

    private Section asked() {
        return new Section(Text.of("要求", "What is asked for"), List.of(
                Field.of("terms.majors", "专业要求", "Majors", new MajorsInput(sources.majors())),
                Field.of("terms.education", "最低学历", "Least education",
                        choice(Option.of(EducationLevel.values(), EducationLevel::label))),
                Field.of("terms.educationMost", "最高学历", "Highest education",
                        choice(Option.of(EducationLevel.values(), EducationLevel::label)))
                        .hint("“仅限本科”时，最低、最高都选本科", "For one level only, choose it twice"),
                Field.of("terms.degree", "最低学位", "Least degree", choice(Option.of(Degree.values(), Degree::label))),
                Field.of("terms.practiceMonths", "实践经历", "Practice", number("个月以上", "months or more")),
                Field.of("terms.englishLevel", "外语要求", "English", new Input.Choice(ENGLISH, true)),
                Field.of("terms.certificates", "证书要求", "Certificates", new Input.Texts(NOTHING)).hint("每行一个",
                        "One a line"),
                Field.of("terms.skills", "技能要求", "Skills", TermInput.many(sources.skills(), NOTHING))));
    }

    private Section offered() {
        return new Section(Text.of("岗位条件", "What is offered"), List.of(
                Field.of("terms.region", "工作地点", "Place of work", TermInput.one(sources.regions())),
                Field.of("terms.occupation", "职业", "Occupation", TermInput.one(sources.occupations())),
                Field.of("terms.industry", "行业", "Industry", TermInput.one(sources.industries())),
                Field.of("terms.payFromYuanPerMonth", "月薪下限", "Pay from", new Input.Whole(YUAN, null)),
                Field.of("terms.payToYuanPerMonth", "月薪上限", "Pay to", new Input.Whole(YUAN, null)),
                Field.of("terms.contract", "用工形式", "Contract",
                        choice(Option.of(ContractKind.values(), ContractKind::label))),
                Field.of("terms.shiftWork", "倒班", "Shifts", answer()),
                Field.of("terms.lodging", "提供住宿", "Lodging", answer()),
                Field.of("terms.startsOn", "到岗日期", "Starts on", new Input.Day()),
                Field.of("terms.openSince", "空缺起始", "Open since", new Input.Day()),
                Field.of("terms.urgent", "列入紧缺目录", "In the shortage catalogue", answer())));
    }

    private static Section text() {
        return new Section(Text.of("原文与说明", "Text"), List.of(
                Field.of("conditions", "其他条件", "Other conditions", new ConditionsInput())
                        .hint("性别、年龄、户籍等。只作记录，不参与评判", "Sex, age, registration and the like; kept, never judged by"),
                Field.of("requirement", "要求原文", "Requirement as written", new Input.Area()).hint("供人核对，不参与评判",
                        "For people to check; never judged by"),
                Field.of("description", "说明", "Description", new Input.Area()).hint("供人阅读，不参与评判",
                        "For people; never judged by")));
    }

    private Section sought() {
        return new Section(Text.of("所需专家", "Who is sought"), List.of(
                Field.of("terms.fields", "所需领域", "Fields sought", TermInput.many(sources.skills(), NOTHING)),
                Field.of("terms.industry", "所属行业", "Industry", TermInput.one(sources.industries())),
                Field.of("terms.region", "项目地点", "Site", TermInput.one(sources.regions())),
                Field.of("terms.title", "最低职称", "Least title",
                        choice(Option.of(TitleRank.values(), TitleRank::label))),
                Field.of("terms.degree", "最低学位", "Least degree", choice(Option.of(Degree.values(), Degree::label))),
                Field.of("terms.practiceYears", "从业年限", "Practice", number("年以上", "years or more")),
                Field.of("terms.daysNeeded", "全年需服务", "Days needed", number("天", "days")),
                Field.of("terms.stuckAt", "卡在环节", "Stuck at",
                        choice(Option.of(Strength.values(), Strength::label))),
                Field.of("terms.modes", "服务方式", "Ways of serving",
                        new Input.Several(Option.of(ServiceMode.values(), ServiceMode::label), NOTHING)),
                Field.of("terms.confidential", "要求保密", "Confidential", answer()),
                Field.of("terms.team", "需要团队", "Team wanted", answer()),
                Field.of("terms.related", "须回避的关联方", "Related parties", TermInput.many(sources.hosts(), null))
                        .hint("其人员不得评判或服务本需求", "Whose people must not judge or serve it")));
    }

    private static Section description() {
        return new Section(Text.of("说明", "Description"), List.of(
                Field.of("description", "说明", "Description", new Input.Area()).hint("供人阅读，不参与评判",
                        "For people; never judged by")));
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
}
