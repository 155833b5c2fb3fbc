package org.duijie.rules.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.rules.book.Row;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Scenario;
import org.duijie.rules.book.Sheet;

import static org.assertj.core.api.Assertions.assertThat;

/** The scenarios of the books: what each row of each sheet is there for. */
class ScenarioTest {
    private static final DroolsBooks BOOKS = new DroolsBooks();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    record Told(String book, Scenario scenario) {
        @Override
        public String toString() {
            return scenario.criterion() + ": " + scenario.claim();
        }
    }

    static Stream<Told> scenarios() {
        return BOOKS.names().stream()
                .flatMap(book -> BOOKS.read(book).scenarios().stream().map(scenario -> new Told(book, scenario)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void answersAsTheScenarioSays(Told told) {
        Scenario scenario = told.scenario();
        Book<?> book = BOOKS.compile(BOOKS.live(told.book()), Objects.requireNonNullElse(scenario.day(), DAY));

        Finding finding = judge(book, scenario);

        assertThat(finding).isEqualTo(new Finding(scenario.criterion(), scenario.verdict(), scenario.needPoints(),
                scenario.candidatePoints(), scenario.rows(), scenario.outcome()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise", "routing"})
    void everyRowFiresInOneScenarioAndNotInAnother(String name) {
        RuleBook<?> book = BOOKS.read(name);
        for (Sheet sheet : book.sheets()) {
            List<Scenario> ofSheet = book.scenarios().stream()
                    .filter(s -> s.criterion().equals(sheet.criterion().id())).toList();
            for (Row row : sheet.rows()) {
                assertThat(ofSheet).as("fires %s", row.words().id()).anyMatch(s -> s.rows().contains(row.words().id()));
                assertThat(ofSheet).as("does not fire %s", row.words().id())
                        .anyMatch(s -> !s.rows().contains(row.words().id()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise", "routing"})
    void noScenarioIsToldTwice(String name) {
        Set<String> seen = new TreeSet<>();
        for (Scenario s : BOOKS.read(name).scenarios()) {
            assertThat(seen.add(s.criterion() + s.known() + s.day())).as("%s", s).isTrue();
        }
    }

    private static Finding judge(Book<?> book, Scenario scenario) {
        CriterionTable table = book.criteria().stream()
                .filter(t -> t.criterion().id().equals(scenario.criterion())).findFirst().orElseThrow();
        List<Axis> axes = table.axes();
        int[] places = IntStream.range(0, axes.size()).map(a -> axes.get(a).place(scenario.known().get(a))).toArray();
        return table.cases().get(Axis.index(axes, places));
    }
}
