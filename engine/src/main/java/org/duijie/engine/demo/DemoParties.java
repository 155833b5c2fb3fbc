package org.duijie.engine.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.demo.DemoTable.Row;
import org.duijie.engine.party.Contact;
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
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.TitleRank;

/** The parties of the demonstration, read from their tables. */
final class DemoParties {

    private final LocalDate today;
    private final List<Party> parties = new ArrayList<>();

    private DemoParties(LocalDate today) {
        this.today = today;
    }

    static List<Party> of(LocalDate today, DemoTable organisations, DemoTable experts, DemoTable graduates) {
        DemoParties all = new DemoParties(today);
        organisations.rows().forEach(row -> all.parties.add(organisation(row, all.landline())));
        experts.rows().forEach(row -> all.parties.add(expert(row, all.mobile(row))));
        graduates.rows().forEach(row -> all.parties.add(all.graduate(row, all.mobile(row))));
        return List.copyOf(all.parties);
    }

    /** Local numbers never begin with 0, so this is nobody's. */
    private Contact landline() {
        return new Contact(String.format(Locale.ROOT, "0421-%07d", parties.size() + 1), null);
    }

    /** No mobile number begins with 120, and no address ends with example, so these are nobody's. */
    private Contact mobile(Row row) {
        return new Contact(String.format(Locale.ROOT, "120%08d", parties.size() + 1),
                row.text("id") + "@duijie.example");
    }

    private static Party organisation(Row row, Contact contact) {
        String id = row.text("id");
        String name = row.text("name");
        Region region = row.stated("region", row.term("region", Region.all()));
        Industry industry = row.stated("industry", row.term("industry", Industry.all()));
        return switch (row.text("kind")) {
            case "enterprise" -> new Enterprise(id, name, null, contact, region, industry);
            case "institution" -> new Institution(id, name, null, contact, region, industry);
            case "department" -> new Department(id, name, null, contact, region, industry);
            default -> throw row.wrong("kind", "is no kind of organisation");
        };
    }

    private static Party expert(Row row, Contact contact) {
        String id = row.text("id");
        String name = row.text("name");
        int members = row.number("members");
        ExpertProfile profile = new ExpertProfile(row.several("fields", row.term("fields", Skill.all())),
                row.several("industries", row.term("industries", Industry.all())),
                row.stated("title", TitleRank::ofName), row.stated("degree", Degree::ofName),
                row.stated("region", row.term("region", Region.all())),
                row.several("modes", row.labelled("modes", ServiceMode.class, ServiceMode::label)),
                row.several("strengths", row.labelled("strengths", Strength.class, Strength::label)),
                row.statedNumber("practiceYears"), row.statedNumber("resultsTransferred"),
                row.statedNumber("daysPerYear"), row.answer("confidential"), members, row.several("interests"),
                row.several("served"));
        return members > 1 ? new ExpertTeam(id, name, contact, profile) : new Expert(id, name, contact, profile);
    }

    private Graduate graduate(Row row, Contact contact) {
        return new Graduate(row.text("id"), row.text("name"), null, contact,
                new GraduateProfile(row.stated("major", row.major("major")),
                        row.stated("education", EducationLevel::ofName), row.stated("degree", Degree::ofName),
                        graduated(row.statedNumber("graduated")),
                        row.several("skills", row.term("skills", Skill.all())), row.several("certificates"),
                        row.statedNumber("practiceMonths"), row.statedNumber("english"),
                        row.several("regions", row.term("regions", Region.all())),
                        row.several("occupations", row.term("occupations", Occupation.all())),
                        row.several("industries", row.term("industries", Industry.all())), row.statedNumber("pay"),
                        row.stated("contract", row.labelled("contract", ContractKind.class, ContractKind::label)),
                        row.answer("shifts"), row.answer("lodging"),
                        row.stated("availableIn", days -> today.plusDays(Integer.parseInt(days)))));
    }

    /** The last day of June of the last summer, or so many years before it. */
    private @Nullable LocalDate graduated(@Nullable Integer yearsBefore) {
        if (yearsBefore == null) {
            return null;
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), Month.JUNE, 30);
        return (thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear).minusYears(yearsBefore);
    }
}
