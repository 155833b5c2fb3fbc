package org.duijie.engine.compare;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.text.Text;

/** The words of both sides behind each fact of an {@link EmploymentComparison}. */
final class EmploymentEvidence {

    private EmploymentEvidence() {}

    static Evidence of(String fact, PositionTerms need, GraduateProfile graduate, Circumstances circumstances) {
        return switch (fact) {
            case "major" -> new Evidence(Words.stated(need.majors(), Words::majors),
                    Words.stated(graduate.major(), Words::term));
            case "majorLimit" -> new Evidence(Words.stated(need.majors(), m -> MajorFacts.limit(m).label()),
                    Evidence.NOT_CONCERNED);
            case "education" -> new Evidence(Words.education(need.education(), need.educationMost()),
                    Words.stated(graduate.education(), l -> l.label()));
            case "degree" -> new Evidence(
                    Words.required(need.degree(), DegreeFit.NOT_REQUIRED.label(), d -> Words.least(d.label())),
                    degree(graduate));
            case "skillsMatched", "skillsShare" -> new Evidence(
                    Words.list(need.skills(), Text.of("不要求技能", "no skills asked"), Words::skill),
                    Words.answering(need.skills(), graduate.skills()));
            case "region" -> new Evidence(Words.stated(need.region(), Words::region),
                    Words.list(graduate.wantedRegions(), RegionFit.ANYWHERE.label(), Words::region));
            case "payGap" -> new Evidence(pay(need.payFromYuanPerMonth(), need.payToYuanPerMonth()),
                    Words.stated(graduate.wantedPayYuanPerMonth(),
                            y -> Text.of("期望 " + y + " 元/月", "wants " + y + " yuan a month")));
            case "occupation" -> new Evidence(Words.stated(need.occupation(), Words::term),
                    Words.list(graduate.wantedOccupations(), OccupationFit.ANY.label(), Words::term));
            case "industry" -> new Evidence(Words.stated(need.industry(), Words::term),
                    Words.list(graduate.wantedIndustries(), IndustryFit.ANY.label(), Words::term));
            case "practiceShort" -> new Evidence(Words.stated(need.practiceMonths(), EmploymentEvidence::months),
                    Words.stated(graduate.practiceMonths(), EmploymentEvidence::months));
            case "certificates" -> new Evidence(
                    Words.list(need.certificates(), CertificateFit.NOT_REQUIRED.label(), Text::same),
                    certificates(need.certificates(), graduate.certificates()));
            case "english" -> new Evidence(
                    Words.stated(need.englishLevel(), e -> english(e, EnglishFit.NOT_REQUIRED.label())),
                    Words.stated(graduate.englishLevel(), e -> english(e, Text.of("未通过等级考试", "no test passed"))));
            case "contract" -> new Evidence(Words.stated(need.contract(), c -> c.label()),
                    Words.stated(graduate.contract(), c -> c.label()));
            case "shifts" -> new Evidence(
                    Words.answer(need.shiftWork(), Text.of("倒班", "shifts"), ShiftFit.NO_SHIFTS.label()),
                    Words.answer(graduate.shiftWork(), ShiftFit.ACCEPTED.label(), ShiftFit.REFUSED.label()));
            case "lodging" -> new Evidence(
                    Words.answer(need.lodging(), Text.of("提供住宿", "lodging offered"), Text.of("不提供住宿", "no lodging")),
                    Words.answer(graduate.needsLodging(), Text.of("需要住宿", "needs lodging"),
                            Text.of("不需要住宿", "needs no lodging")));
            case "daysLate" -> new Evidence(
                    Words.required(need.startsOn(), Text.of("到岗时间不限", "open start"), EmploymentEvidence::from),
                    Words.stated(graduate.availableFrom(), EmploymentEvidence::from));
            case "urgency" -> new Evidence(
                    Words.answer(need.urgent(), UrgencyFit.LISTED.label(), UrgencyFit.NOT_LISTED.label()),
                    Evidence.NOT_CONCERNED);
            case "daysOpen" -> new Evidence(Words.stated(need.openSince(), EmploymentEvidence::from),
                    Evidence.NOT_CONCERNED);
            case "monthsGraduated" -> new Evidence(Evidence.NOT_CONCERNED,
                    Words.stated(graduate.graduated(), d -> Text.of(d + " 毕业", "graduated " + d)));
            case "wish" -> new Evidence(Evidence.NOT_CONCERNED, Words.wish(circumstances.wish()));
            default -> throw new IllegalArgumentException("Employment has no fact " + fact);
        };
    }

    private static Text degree(GraduateProfile graduate) {
        return LevelFacts.hasNoDegree(graduate.degree(), graduate.education())
                ? Text.of("无学位", "no degree")
                : Words.stated(graduate.degree(), d -> d.label());
    }

    private static Text pay(@Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null) {
            return Text.of(from + "–" + to + " 元/月", from + "–" + to + " yuan a month");
        }
        if (to != null) {
            return Text.of("至多 " + to + " 元/月", "up to " + to + " yuan a month");
        }
        return Words.stated(from,
                y -> Text.of(y + " 元/月起，上限未填写", "from " + y + " yuan a month, upper end not stated"));
    }

    private static Text months(int months) {
        return Words.amount(months, "个月", "months");
    }

    private static Text certificates(@Nullable List<String> asked, @Nullable List<String> held) {
        if (held == null) {
            return Words.NOT_STATED;
        }
        if (asked == null || asked.isEmpty()) {
            return Evidence.NOT_CONCERNED;
        }
        return Words.foundAndMissing(
                asked.stream().filter(one -> OfferFacts.isHeld(one, held)).map(Text::same).toList(),
                asked.stream().filter(one -> !OfferFacts.isHeld(one, held)).map(Text::same).toList());
    }

    private static Text english(int level, Text whenNone) {
        return switch (level) {
            case 0 -> whenNone;
            case 4 -> Text.of("大学英语四级(CET-4)", "CET-4");
            case 6 -> Text.of("大学英语六级(CET-6)", "CET-6");
            default -> Text.same("CET-" + level);
        };
    }

    private static Text from(LocalDate day) {
        return Text.of(day + " 起", "from " + day);
    }
}
