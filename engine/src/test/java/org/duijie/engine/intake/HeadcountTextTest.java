package org.duijie.engine.intake;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.intake.Scenarios.cell;

class HeadcountTextTest {

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("headcount.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsNumbersOfPeople(Scenarios.Row row) {
        var read = HeadcountText.read(row.text());

        assertThat(List.of(cell(read.least()), cell(read.most()), cell(read.sureness()))).isEqualTo(row.expected());
        assertThat(read.span().words()).isEqualTo(row.text().strip());
    }
}
