package org.duijie.engine.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.vocabulary.Region;

import static org.assertj.core.api.Assertions.assertThat;

class RegionTextTest {

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("regions.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsPlacesInEveryUsualForm(Scenarios.Row row) {
        assertThat(List.of(places(RegionText.read(row.text())))).isEqualTo(row.expected());
    }

    @Test
    void readsEveryFullNameOfTheStandard() {
        for (var region : Region.all().list()) {
            if (region.fullName().endsWith(region.name())) {
                assertThat(RegionText.read(region.fullName())).as(region.toString()).singleElement()
                        .satisfies(reading -> assertThat(reading.terms()).contains(region));
            }
        }
    }

    @Test
    void hintsAtTheNearestPlace() {
        var reading = RegionText.read("龙诚区").getFirst();

        assertThat(reading.sureness()).isEqualTo(Sureness.UNRESOLVED);
        assertThat(reading.hints()).contains(Region.of("211303"));
    }

    private static String places(List<Reading<Region>> readings) {
        return readings.isEmpty()
                ? "-"
                : readings.stream().map(reading -> reading.sureness() + " " + reading.terms()
                        .stream().map(Region::code).collect(Collectors.joining(" "))).map(String::strip)
                        .collect(Collectors.joining(" ; "));
    }
}
