package org.duijie.engine.need;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.PartyCheck;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** Whether a need may be written: everything wrong with it at once. */
public final class NeedCheck {
    private final Violations violations = new Violations();

    private NeedCheck() {}

    /**
     * All that is wrong, in the order of the components.
     *
     * @param owner the kind of the party with the id of the owner; empty if there is none
     */
    public static List<Violation> check(Need need, Optional<PartyKind> owner) {
        NeedCheck check = new NeedCheck();
        check.need(need, owner);
        return check.violations.found();
    }

    /** Throws a {@link Refusal} INVALID with all that is wrong; see {@link #check}. */
    public static void require(Need need, Optional<PartyKind> owner) {
        NeedCheck check = new NeedCheck();
        check.need(need, owner);
        check.violations.refuse(Refusal.Kind.INVALID);
    }

    private void need(Need need, Optional<PartyKind> owner) {
        violations.id("id", need.id());
        violations.id("owner", need.owner());
        if (owner.isEmpty()) {
            violations.add("owner", need.owner(), Text.of("没有这个单位", "there is no such party"));
        } else if (!owner.get().host()) {
            violations.add("owner", need.owner(), Text.of("需求应属于企业、院校机构或部门，而不是" + owner.get().label().zh(),
                    "must be an enterprise, institution or department, but is: " + owner.get().label().en()));
        }
        violations.line("title", need.title(), 1, 100);
        switch (need) {
            case Position position -> {
                violations.text("description", position.description(), 0, 5_000);
                position(position.terms());
                violations.text("requirement", position.requirement(), 0, 5_000);
                conditions(position.conditions());
            }
            case Project project -> {
                violations.text("description", project.description(), 0, 5_000);
                expertise(project.terms());
            }
            case Challenge challenge -> {
                violations.text("description", challenge.description(), 0, 5_000);
                expertise(challenge.terms());
            }
        }
    }

    private void position(PositionTerms terms) {
        majors(terms.majors());
        if (terms.education() != null && terms.educationMost() != null
                && !terms.educationMost().atLeast(terms.education())) {
            violations.add("terms.educationMost", terms.educationMost().name(),
                    Text.of("不能低于最低学历 " + terms.education().label().zh(),
                            "must not be lower than the least level, " + terms.education().label().en()));
        }
        violations.list("terms.skills", terms.skills(), 100);
        violations.list("terms.certificates", terms.certificates(), 50);
        for (int i = 0; terms.certificates() != null && i < terms.certificates().size(); i++) {
            violations.line("terms.certificates[" + i + "]", terms.certificates().get(i), 1, 60);
        }
        violations.range("terms.practiceMonths", terms.practiceMonths(), 0, 720);
        PartyCheck.englishLevel(violations, "terms.englishLevel", terms.englishLevel());
        Integer from = terms.payFromYuanPerMonth();
        Integer to = terms.payToYuanPerMonth();
        violations.range("terms.payFromYuanPerMonth", from, 0, 1_000_000);
        violations.range("terms.payToYuanPerMonth", to, 0, 1_000_000);
        if (from != null && to != null && from > to) {
            violations.add("terms.payToYuanPerMonth", to.toString(),
                    Text.of("不能低于薪资下限 " + from, "must not be less than the lower end, " + from));
        }
        violations.day("terms.startsOn", terms.startsOn());
        violations.day("terms.openSince", terms.openSince());
        violations.range("terms.headcount", terms.headcount(), 1, 1_000);
    }

    private void majors(@Nullable MajorsAsked majors) {
        if (majors != null) {
            violations.list("terms.majors.named", majors.named(), 400);
            violations.list("terms.majors.widened", majors.widened(), 400);
            violations.list("terms.majors.unsure", majors.unsure(), 400);
        }
    }

    private void conditions(List<Condition> conditions) {
        violations.list("conditions", conditions, 50);
        for (int i = 0; i < conditions.size(); i++) {
            violations.line("conditions[" + i + "].words", conditions.get(i).words(), 1, 200);
        }
    }

    private void expertise(ExpertiseTerms terms) {
        violations.list("terms.fields", terms.fields(), 100);
        violations.list("terms.modes", terms.modes(), ServiceMode.values().length);
        violations.range("terms.practiceYears", terms.practiceYears(), 0, 80);
        violations.range("terms.daysNeeded", terms.daysNeeded(), 0, 366);
        violations.ids("terms.related", terms.related());
    }
}
