package org.duijie.rules.compile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Verdict;
import org.duijie.rules.Known;
import org.duijie.rules.book.Row;
import org.duijie.rules.book.Sheet;

import static org.assertj.core.api.Assertions.assertThat;

/** The scenario tables: what each row of each sheet is there for. */
class ScenarioTest {
    private static final DroolsBooks BOOKS = new DroolsBooks();
    private static final Map<String, BookSource> LIVE = BOOKS.names().stream()
            .collect(Collectors.toMap(name -> name, BOOKS::live));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    record Scenario(String book, String criterion, String claim, Map<String, String> known, LocalDate day,
            List<String> rows, String verdict, int needPoints, int candidatePoints, String outcome) {
        @Override
        public String toString() {
            return criterion + ": " + claim;
        }
    }

    static Stream<Scenario> scenarios() {
        return BOOKS.names().stream().flatMap(book -> scenarios(book).stream());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void answersAsTheScenarioSays(Scenario scenario) {
        Book<?> book = BOOKS.compile(live(scenario.book()), scenario.day());

        Finding finding = judge(book, scenario);

        assertThat(finding.rows()).isEqualTo(scenario.rows());
        assertThat(finding.verdict().label().zh()).isEqualTo(scenario.verdict());
        assertThat(finding.needPoints()).isEqualTo(scenario.needPoints());
        assertThat(finding.candidatePoints()).isEqualTo(scenario.candidatePoints());
        assertThat(Objects.requireNonNullElse(finding.outcome(), "")).isEqualTo(scenario.outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void everyRowFiresInOneScenarioAndNotInAnother(String name) {
        List<Scenario> scenarios = scenarios(name);

        for (Sheet sheet : BOOKS.read(name).sheets()) {
            List<Scenario> ofSheet = scenarios.stream().filter(s -> s.criterion().equals(sheet.criterion().id()))
                    .toList();
            for (Row row : sheet.rows()) {
                assertThat(ofSheet).as("fires %s", row.words().id()).anyMatch(s -> s.rows().contains(row.words().id()));
                assertThat(ofSheet).as("does not fire %s", row.words().id())
                        .anyMatch(s -> !s.rows().contains(row.words().id()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void noScenarioIsToldTwice(String name) {
        Set<String> seen = new TreeSet<>();
        for (Scenario s : scenarios(name)) {
            assertThat(seen.add(s.criterion() + s.known() + s.day())).as("%s", s).isTrue();
        }
    }

    private static <C extends Record> Finding judge(Book<C> book, Scenario scenario) {
        CriterionTable table = book.criteria().stream()
                .filter(t -> t.criterion().id().equals(scenario.criterion())).findFirst().orElseThrow();
        boolean overVerdicts = BOOKS.read(live(scenario.book())).sheets(Sheet.Layer.VERDICTS).stream()
                .anyMatch(s -> s.criterion().id().equals(scenario.criterion()));
        if (overVerdicts) {
            return table.find(axis -> verdict(scenario.known().get(book.criterion(axis.reads()).label().zh())));
        }
        FactSet<C> facts = book.facts();
        C comparison = facts.instance(Known.values(facts, scenario.known()));
        return table.find(axis -> {
            Fact<C> fact = facts.get(axis.reads());
            return fact.read(comparison);
        });
    }

    private static BookSource live(String book) {
        return Objects.requireNonNull(LIVE.get(book));
    }

    private static int verdict(@Nullable String word) {
        return Arrays.stream(Verdict.values()).filter(v -> v.label().zh().equals(word)).findFirst()
                .orElse(Verdict.UNKNOWN).ordinal();
    }

    private static List<Scenario> scenarios(String book) {
        String file = "/org/duijie/rules/books/" + book + "/scenarios.csv";
        try (var in = new InputStreamReader(Objects.requireNonNull(ScenarioTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8); var parser = FORMAT.parse(in)) {
            List<Scenario> scenarios = new ArrayList<>();
            for (CSVRecord line : parser) {
                scenarios.add(new Scenario(book, line.get("评判项"), line.get("场景"), known(line.get("已知")),
                        line.get("日期").isEmpty() ? DAY : LocalDate.parse(line.get("日期")),
                        List.of(line.get("期望行").split("、")), line.get("结论"),
                        Integer.parseInt(line.get("需方得分")), Integer.parseInt(line.get("候选方得分")), line.get("结果")));
            }
            return scenarios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> known(String words) {
        return Stream.of(words.split(";")).filter(w -> !w.isEmpty()).map(w -> w.split("="))
                .collect(Collectors.toMap(w -> w[0], w -> w[1], (a, b) -> {
                    throw new IllegalArgumentException(words);
                }, LinkedHashMap::new));
    }
}
