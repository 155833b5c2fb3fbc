package org.duijie.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.TitleRank;

/** What a need might ask less or offer more, one thing at a time. */
final class Concessions {
    private static final int CET_4 = 4;
    private static final List<Integer> PAY_RAISES = List.of(10, 20);
    private static final List<Integer> MONTHS = List.of(12, 6);

    private final Terms terms;
    private final List<Step<Terms>> steps = new ArrayList<>();

    private Concessions(Terms terms) {
        this.terms = terms;
    }

    /** All of them, always in the same order. */
    static List<Step<Terms>> of(Terms terms) {
        Concessions concessions = new Concessions(terms);
        switch (terms) {
            case PositionTerms position -> concessions.ofPosition(position);
            case ExpertiseTerms expertise -> concessions.ofExpertise(expertise);
        }
        return List.copyOf(concessions.steps);
    }

    private void ofPosition(PositionTerms p) {
        lower("education", EducationLevel.values(), p.education(), EducationLevel::label, "学历", "education");
        if (p.educationMost() != null) {
            add("educationMost", null, "取消最高学历限制", "no limit to higher education");
        }
        lower("degree", Degree.values(), p.degree(), Degree::label, "学位", "degree");
        majors(p.majors());
        skills(p.skills());
        certificates(p.certificates());
        if (p.englishLevel() != null && p.englishLevel() > CET_4) {
            add("englishLevel", CET_4, "放宽外语到四级", "English: CET-4 is enough");
        }
        if (p.englishLevel() != null && p.englishLevel() > 0) {
            add("englishLevel", 0, "不要求外语", "no English test asked for");
        }
        fewer("practiceMonths", p.practiceMonths(), MONTHS, "实践经历", "个月", "months of practice");
        pay(p.payToYuanPerMonth());
        if (p.shiftWork() == Answer.YES) {
            add("shiftWork", Answer.NO, "不倒班", "no shifts");
        }
        if (p.lodging() == Answer.NO) {
            add("lodging", Answer.YES, "提供住宿", "lodging is offered");
        }
    }

    private void ofExpertise(ExpertiseTerms e) {
        lower("title", TitleRank.values(), e.title(), TitleRank::label, "职称", "title");
        lower("degree", Degree.values(), e.degree(), Degree::label, "学位", "degree");
        fewer("practiceYears", e.practiceYears(), List.of(10, 5), "从业年限", "年", "years of practice");
        if (e.daysNeeded() != null && e.daysNeeded() > 1) {
            int half = Math.ceilDiv(e.daysNeeded(), 2);
            add("daysNeeded", half, "每年只需服务 " + half + " 天", half + " days of service are enough");
        }
        if (e.modes() != null && !e.modes().isEmpty()) {
            add("modes", List.of(), "不限服务方式", "any way of serving");
        }
        if (e.confidential() == Answer.YES) {
            add("confidential", Answer.NO, "不要求签保密协议", "no confidentiality agreement");
        }
        if (e.team() == Answer.YES) {
            add("team", Answer.NO, "不要求团队", "one person will do");
        }
    }

    private void add(String component, @Nullable Object value, String zh, String en) {
        steps.add(Step.of(terms, component, value, zh, en));
    }

    /** Each step of a ladder below what is asked for, and nothing asked for at all. */
    private <E extends Enum<E>> void lower(String component, E[] ladder, @Nullable E least, Function<E, Text> label,
            String zh, String en) {
        if (least == null) {
            return;
        }
        for (int i = least.ordinal() - 1; i >= 0; i--) {
            Text to = label.apply(ladder[i]);
            add(component, ladder[i], "放宽" + zh + "到" + to.zh(), en + ": " + to.en() + " is enough");
        }
        add(component, null, "不限" + zh, "no " + en + " asked for");
    }

    private void fewer(String component, @Nullable Integer asked, List<Integer> less, String zh, String unit,
            String en) {
        if (asked == null || asked == 0) {
            return;
        }
        less.stream().filter(number -> number < asked).forEach(number -> add(component, number,
                "放宽" + zh + "到 " + number + " " + unit, number + " " + en + " are enough"));
        add(component, 0, "不要求" + zh, "no " + en + " asked for");
    }

    private void majors(@Nullable MajorsAsked asked) {
        if (asked == null || asked.any()) {
            return;
        }
        if (asked.only()) {
            add("majors", new MajorsAsked(asked.named(), asked.widened(), asked.unsure(), false), "不再仅限所列专业",
                    "near majors welcome");
        }
        add("majors", MajorsAsked.ANY, "不限专业", "any major");
    }

    private void skills(@Nullable List<Skill> asked) {
        if (asked == null) {
            return;
        }
        for (Skill one : asked) {
            add("skills", asked.stream().filter(skill -> !skill.equals(one)).toList(), "不要求技能“" + one.name() + "”",
                    "skill not asked for: " + one.name());
        }
    }

    private void certificates(@Nullable List<String> asked) {
        if (asked == null) {
            return;
        }
        for (String one : asked) {
            add("certificates", asked.stream().filter(name -> !name.equals(one)).toList(), "不要求证书“" + one + "”",
                    "certificate not asked for: " + one);
        }
    }

    private void pay(@Nullable Integer to) {
        if (to != null) {
            PAY_RAISES.forEach(raise -> add("payToYuanPerMonth", Math.ceilDiv(to * (100 + raise), 100),
                    "薪资上限提高 " + raise + "%", "upper end of pay raised by " + raise + "%"));
        }
    }
}
