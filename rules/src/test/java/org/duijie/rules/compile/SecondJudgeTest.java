package org.duijie.rules.compile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.rules.Known;
import org.duijie.rules.PlainBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Drools and a plain interpreter of the sheets, which share no code, agree. */
class SecondJudgeTest {
    private static final DroolsBooks BOOKS = new DroolsBooks();
    private static final int TRIALS = 5_000;

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());

    @ParameterizedTest
    @CsvSource({"employment,2026-11-20", "employment,2025-12-31", "employment,2028-01-01", "expertise,2026-11-20",
            "expertise,2026-02-28", "expertise,2027-01-01"})
    void agreesOnEveryCaseOfEveryCriterion(String name, LocalDate day) {
        Book<?> book = BOOKS.compile(BOOKS.live(name), day);
        PlainBook plain = new PlainBook(BOOKS.live(name), day);

        for (CriterionTable table : book.criteria()) {
            for (int c = 0; c < table.cases().size(); c++) {
                Map<String, String> known = known(book, table, c);
                assertThat(table.cases().get(c)).as("%s, %s", table.criterion().id(), known)
                        .isEqualTo(plain.judge(table.criterion().id(), known));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void agreesOnRandomComparisonsAndTheirSums(String name) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        Book<?> book = BOOKS.compile(BOOKS.live(name), day);

        agreesOnRandomComparisons(book, new PlainBook(BOOKS.live(name), day));
    }

    private <C extends Record> void agreesOnRandomComparisons(Book<C> book, PlainBook plain) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            int[] values = Known.random(book.facts(), random);
            Map<String, String> known = Known.words(book.facts(), values);

            Judgement judgement = book.judge(book.facts().instance(values));

            List<Finding> findings = plain.judge(known);
            PlainBook.Total total = plain.total(findings);
            assertThat(judgement.findings()).as("-Dduijie.seed=%d, %s", seed, known).isEqualTo(findings);
            assertThat(new PlainBook.Total(judgement.needPoints(), judgement.candidatePoints(), judgement.enough()))
                    .as("-Dduijie.seed=%d, %s", seed, known).isEqualTo(total);
        }
    }

    private static <C extends Record> Map<String, String> known(Book<C> book, CriterionTable table, int index) {
        int[] places = Axis.places(table.axes(), index);
        FactSet<C> facts = book.facts();
        int[] values = facts.unknown();
        Map<String, String> verdicts = new HashMap<>();
        for (int a = 0; a < places.length; a++) {
            Axis axis = table.axes().get(a);
            if (!(axis instanceof Axis.VerdictOf)) {
                values[facts.facts().indexOf(facts.get(axis.reads()))] = axis.representative(places[a]);
            } else if (places[a] != Verdict.UNKNOWN.ordinal()) {
                verdicts.put(book.criterion(axis.reads()).label().zh(),
                        Verdict.values()[places[a]].label().zh());
            }
        }
        return verdicts.isEmpty() ? Known.words(facts, values) : verdicts;
    }
}
