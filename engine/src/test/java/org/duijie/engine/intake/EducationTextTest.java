package org.duijie.engine.intake;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.intake.Scenarios.cell;

class EducationTextTest {

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("education.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsEducationInEveryUsualForm(Scenarios.Row row) {
        var read = EducationText.read(row.text());

        assertThat(List.of(cell(read.least()), cell(read.most()), cell(read.degree()), cell(read.preferred()),
                cell(read.sureness()))).isEqualTo(row.expected());
        assertThat(read.span().words()).isEqualTo(row.text().strip());
    }
}
