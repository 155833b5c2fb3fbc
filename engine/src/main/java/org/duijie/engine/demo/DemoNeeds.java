package org.duijie.engine.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.demo.DemoTable.Row;
import org.duijie.engine.need.Challenge;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Project;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.TitleRank;

/** The needs of the demonstration, read from their tables. */
final class DemoNeeds {

    private final LocalDate today;
    private final Map<String, Industry> industries;

    private DemoNeeds(LocalDate today, Map<String, Industry> industries) {
        this.today = today;
        this.industries = industries;
    }

    static List<Need> of(LocalDate today, DemoTable organisations, DemoTable projects, DemoTable positions) {
        DemoNeeds all = new DemoNeeds(today, organisations.rows().stream().collect(
                Collectors.toMap(row -> row.text("id"), row -> row.term("industry", Industry.all())
                        .apply(row.text("industry")))));
        List<Need> needs = new ArrayList<>();
        projects.rows().forEach(row -> needs.add(project(row)));
        positions.rows().forEach(row -> needs.add(all.position(row)));
        return List.copyOf(needs);
    }

    private static Need project(Row row) {
        ExpertiseTerms terms = new ExpertiseTerms(row.several("fields", row.term("fields", Skill.all())),
                row.stated("industry", row.term("industry", Industry.all())),
                row.stated("leastTitle", TitleRank::ofName), row.stated("leastDegree", Degree::ofName),
                row.stated("region", row.term("region", Region.all())),
                row.several("modes", row.labelled("modes", ServiceMode.class, ServiceMode::label)),
                row.stated("stuckAt", row.labelled("stuckAt", Strength.class, Strength::label)),
                row.statedNumber("practiceYears"), row.statedNumber("daysNeeded"), row.answer("confidential"),
                row.answer("team"), Objects.requireNonNullElse(row.several("related"), List.of()));
        return switch (row.text("kind")) {
            case "project" -> new Project(row.text("id"), row.text("owner"), row.text("title"),
                    row.text("description"), terms);
            case "challenge" -> new Challenge(row.text("id"), row.text("owner"), row.text("title"),
                    row.text("description"), terms);
            default -> throw row.wrong("kind", "is neither project nor challenge");
        };
    }

    private Position position(Row row) {
        return new Position(row.text("id"), row.text("owner"), row.text("title"), row.text("description"),
                new PositionTerms(majors(row),
                        row.stated("leastEducation", EducationLevel::ofName), null,
                        row.stated("leastDegree", Degree::ofName),
                        row.several("skills", row.term("skills", Skill.all())), row.several("certificates"),
                        row.statedNumber("practiceMonths"), row.statedNumber("english"),
                        row.stated("region", row.term("region", Region.all())),
                        row.stated("occupation", row.term("occupation", Occupation.all())),
                        industries.get(row.text("owner")), row.statedNumber("payFrom"), row.statedNumber("payTo"),
                        row.stated("contract", row.labelled("contract", ContractKind.class, ContractKind::label)),
                        row.answer("shifts"), row.answer("lodging"),
                        row.stated("startsIn", days -> today.plusDays(Integer.parseInt(days))),
                        row.stated("openFor", days -> today.minusDays(Integer.parseInt(days))), row.answer("urgent"),
                        row.number("headcount")),
                "", List.of());
    }

    private static @Nullable MajorsAsked majors(Row row) {
        List<Major> named = row.several("majors", row.major("majors"));
        return named == null
                ? null
                : new MajorsAsked(named, List.of(), List.of(), row.answer("majorsOnly") == Answer.YES);
    }
}
