package org.duijie.engine.need;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/**
 * What a condition of a need's text is about. None of them is ever compared or judged: no rule may read a protected
 * attribute. Those with a concern are decided on by a person before the need is published.
 *
 * <p>
 * Sources of the concerns: Employment Promotion Law (就业促进法), articles 3 and 26 to 31; and the notices of the
 * ministries on recruitment. Posts of public bodies may carry such conditions lawfully; whether one may is the decision
 * that is asked for.
 */
public enum ConditionKind {
    SEX("性别", "sex", Concern.LAW), //
    AGE("年龄", "age", Concern.NOTICES), //
    HOUSEHOLD_REGISTRATION("户籍或生源", "household registration", Concern.NOTICES), //
    ETHNICITY("民族", "ethnicity", Concern.LAW), //
    RELIGION("宗教信仰", "religion", Concern.LAW), //
    MARRIAGE("婚育", "marriage and children", Concern.LAW), //
    HEALTH("身体与健康", "body and health", Concern.LAW), //
    SCHOOL("院校名单或学习形式", "list of schools or form of study", Concern.NOTICES), //
    POLITICAL("政治面貌", "political affiliation", null), //
    VETERAN("退役军人", "veterans", null), //
    SERVICE("服务经历或服务期", "service before or after", null), //
    CERTIFICATE("证书与资格", "certificates and qualifications", null), //
    OTHER("其他", "other", null);

    private final Text label;
    private final @Nullable Text concern;

    ConditionKind(String zh, String en, @Nullable Text concern) {
        this.label = Text.of(zh, en);
        this.concern = concern;
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** Why somebody must decide before a need with such a condition is published; empty if nobody need. */
    public Optional<Text> concern() {
        return Optional.ofNullable(concern);
    }

    private static final class Concern {
        static final Text LAW = Text.of("《就业促进法》第三条、第二十六条至第三十一条：招用人员不得歧视",
                "Employment Promotion Law, articles 3 and 26 to 31: no discrimination in recruitment");
        static final Text NOTICES = Text.of("国家有关部门的招聘通知：不得设置与岗位无关的限制",
                "Ministry notices on recruitment: no limits that have nothing to do with the work");

        private Concern() {}
    }
}
