package org.duijie.engine.intake;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.intake.Scenarios.cell;

class ExperienceTextTest {

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("experience.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsPracticeAskedFor(Scenarios.Row row) {
        var read = ExperienceText.read(row.text());

        assertThat(List.of(cell(read.least()), cell(read.most()), cell(read.freshGraduate()),
                cell(read.preferred()), cell(read.sureness()))).isEqualTo(row.expected());
        assertThat(read.span().words()).isEqualTo(row.text().strip());
    }
}
