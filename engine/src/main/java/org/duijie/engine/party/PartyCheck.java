package org.duijie.engine.party;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** Whether a party may be written: everything wrong with it at once. Looks at the party alone. */
public final class PartyCheck {
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,30}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,100}\\.[^@\\s.]{2,20}");

    private final Violations violations = new Violations();

    private PartyCheck() {}

    /** All that is wrong, in the order of the components. */
    public static List<Violation> check(Party party) {
        PartyCheck check = new PartyCheck();
        check.party(party);
        return check.violations.found();
    }

    /** Throws a {@link Refusal} INVALID with all that is wrong. */
    public static void require(Party party) {
        PartyCheck check = new PartyCheck();
        check.party(party);
        check.violations.refuse(Refusal.Kind.INVALID);
    }

    private void party(Party party) {
        violations.id("id", party.id());
        violations.line("name", party.name(), 1, 100);
        matches("contact.phone", party.contact().phone(), PHONE,
                Text.of("电话应为 5 至 30 位数字、空格或 + - ( )", "must be 5 to 30 digits, spaces or + - ( )"));
        matches("contact.email", party.contact().email(), EMAIL,
                Text.of("不是邮箱地址", "is no e-mail address"));
        switch (party) {
            case Expert expert -> expert(expert.profile(), 1, 1);
            case ExpertTeam team -> expert(team.profile(), 2, 500);
            case Graduate graduate -> {
                if (graduate.school() != null) {
                    violations.line("school", graduate.school(), 1, 100);
                }
                graduate(graduate.profile());
            }
            case Enterprise enterprise -> creditCode(enterprise.creditCode());
            case Institution institution -> creditCode(institution.creditCode());
            case Department department -> creditCode(department.creditCode());
        }
    }

    private void expert(ExpertProfile profile, int leastMembers, int mostMembers) {
        violations.list("profile.fields", profile.fields(), 100);
        violations.list("profile.industries", profile.industries(), 100);
        violations.list("profile.modes", profile.modes(), ServiceMode.values().length);
        violations.list("profile.strengths", profile.strengths(), Strength.values().length);
        violations.range("profile.practiceYears", profile.practiceYears(), 0, 80);
        violations.range("profile.resultsTransferred", profile.resultsTransferred(), 0, 10_000);
        violations.range("profile.daysPerYear", profile.daysPerYear(), 0, 366);
        violations.range("profile.members", profile.members(), leastMembers, mostMembers);
        violations.ids("profile.interests", profile.interests());
        violations.ids("profile.served", profile.served());
    }

    private void graduate(GraduateProfile profile) {
        violations.day("profile.graduated", profile.graduated());
        violations.list("profile.skills", profile.skills(), 100);
        violations.list("profile.certificates", profile.certificates(), 50);
        for (int i = 0; profile.certificates() != null && i < profile.certificates().size(); i++) {
            violations.line("profile.certificates[" + i + "]", profile.certificates().get(i), 1, 60);
        }
        violations.range("profile.practiceMonths", profile.practiceMonths(), 0, 720);
        englishLevel(violations, "profile.englishLevel", profile.englishLevel());
        violations.list("profile.wantedRegions", profile.wantedRegions(), 100);
        violations.list("profile.wantedOccupations", profile.wantedOccupations(), 100);
        violations.list("profile.wantedIndustries", profile.wantedIndustries(), 100);
        violations.range("profile.wantedPayYuanPerMonth", profile.wantedPayYuanPerMonth(), 0, 1_000_000);
        violations.day("profile.availableFrom", profile.availableFrom());
    }

    /** An English test: 0, 4 or 6; null is not looked at. */
    public static void englishLevel(Violations violations, String place, @Nullable Integer level) {
        if (level != null && level != 0 && level != 4 && level != 6) {
            violations.add(place, level.toString(), Text.of("应为 0（无）、4 或 6", "must be 0 (none), 4 or 6"));
        }
    }

    private void creditCode(@Nullable String code) {
        if (code != null && !CreditCode.isValid(code)) {
            violations.add("creditCode", code.length() <= 20 ? code : code.substring(0, 20) + "…",
                    Text.of("不是统一社会信用代码：应为 18 位数字和大写字母，末位为校验码",
                            "is no unified social credit code: 18 digits and capitals, the last a check character"));
        }
    }

    private void matches(String place, @Nullable String value, Pattern pattern, Text message) {
        if (value != null && !pattern.matcher(value).matches()) {
            violations.add(place, "", message);
        }
    }
}
