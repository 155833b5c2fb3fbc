package org.duijie.engine.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.vocabulary.Skill;

import static org.assertj.core.api.Assertions.assertThat;

class SkillTextTest {

    private final SkillText skills = new SkillText(Precedents.NONE);

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("skills.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void findsSkillsByAnyOfTheirNames(Scenarios.Row row) {
        var found = skills.find(row.text());

        assertThat(List.of(words(found))).isEqualTo(row.expected());
    }

    @Test
    void findsEverySkillOfTheVocabulary() {
        for (var skill : Skill.all().list()) {
            assertThat(skills.skills("熟悉" + skill.name() + "。")).as(skill.toString()).containsExactly(skill);
        }
    }

    @Test
    void followsARuling() {
        var ruling = new Precedent(TextKind.SKILL, "CAD", List.of("S0006"), "", "zhang", LocalDate.of(2026, 3, 1));
        var ruled = new SkillText((kind, folded) -> Optional.of(ruling)
                .filter(known -> kind == TextKind.SKILL && folded.equals("cad")));

        assertThat(ruled.find("会CAD").getFirst().precedent()).isEqualTo(ruling);
        assertThat(ruled.skills("会CAD")).containsExactly(Skill.of("S0006"));
    }

    private static String words(List<Reading<Skill>> found) {
        return found.isEmpty()
                ? "-"
                : found.stream().map(reading -> reading.span().words() + " "
                        + reading.terms().getFirst().code() + (reading.preferred() ? "?" : ""))
                        .collect(Collectors.joining(" ; "));
    }
}
