package org.duijie.engine.intake;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.intake.Scenarios.cell;

class PayTextTest {

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("pay.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsPayInEveryUsualForm(Scenarios.Row row) {
        var read = PayText.read(row.text());

        assertThat(List.of(cell(read.fromYuanPerMonth()), cell(read.toYuanPerMonth()), cell(read.basis()),
                cell(read.salariesPerYear()), cell(read.negotiable()), cell(read.more()), cell(read.sureness())))
                .isEqualTo(row.expected());
        assertThat(read.span().words()).isEqualTo(row.text().strip());
    }
}
