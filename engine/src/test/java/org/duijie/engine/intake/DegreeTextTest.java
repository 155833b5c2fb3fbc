package org.duijie.engine.intake;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.intake.Scenarios.cell;

class DegreeTextTest {

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("degree.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsDegrees(Scenarios.Row row) {
        var read = DegreeText.read(row.text());

        assertThat(List.of(cell(read.least()), cell(read.matching()), cell(read.sureness()))).isEqualTo(row.expected());
        assertThat(read.span().words()).isEqualTo(row.text().strip());
    }
}
