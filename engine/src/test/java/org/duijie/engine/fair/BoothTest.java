package org.duijie.engine.fair;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoothTest {
    @Test
    void numbersComeInTheOrderOfTheHall() {
        List<String> hall = List.of("1", "2", "10", "A", "A-1", "A1", "A01-B", "A2", "A2-3", "A2-12", "A2B", "A12",
                "B1");
        List<String> mixed = hall.stream().sorted().toList();

        assertThat(mixed).isNotEqualTo(hall);
        assertThat(mixed.stream().sorted(Fair.Booth.BY_NUMBER)).isEqualTo(hall);
    }

    @Test
    void whatIsTypedIsReadAsPrinted() {
        assertThat(Fair.Booth.typed(" ａ１２ ")).isEqualTo("A12");
        assertThat(Fair.Booth.isNumber("A12")).isTrue();
        assertThat(List.of("", "a12", "12号", "A-", "A12345678")).noneMatch(Fair.Booth::isNumber);
    }
}
