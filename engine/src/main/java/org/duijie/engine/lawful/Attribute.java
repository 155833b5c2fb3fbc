package org.duijie.engine.lawful;

import org.duijie.engine.text.Text;

/**
 * What a person is or has that recruitment and support may not look at freely. How each is treated where, and by which
 * law, {@link Provisions} says; in which words it appears, {@link Signs}.
 */
public enum Attribute {
    SEX("性别", "sex"), //
    AGE("年龄", "age"), //
    HOUSEHOLD_REGISTRATION("户籍或生源", "household registration"), //
    ETHNICITY("民族", "ethnicity"), //
    RELIGION("宗教信仰", "religion"), //
    MARRIAGE("婚育", "marriage and children"), //
    HEALTH("身体与相貌", "body, health and looks"), //
    INFECTION("传染病病原携带", "carriage of an infectious disease"), //
    DISABILITY("残疾", "disability"), //
    SCHOOL("院校名单或学习形式", "list of schools or form of study"), //
    POLITICAL("政治面貌", "political affiliation"), //
    VETERAN("退役军人", "veterans"), //
    GRADUATION("应届或往届", "time since graduation");

    private final Text label;

    Attribute(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
