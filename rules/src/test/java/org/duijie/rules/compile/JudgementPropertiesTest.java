package org.duijie.rules.compile;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.rules.Known;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of any judgement, whatever the sheets say. */
class JudgementPropertiesTest {
    private static final DroolsBooks BOOKS = new DroolsBooks();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int TRIALS = 20_000;

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void contributionsSumToThePoints(String name) {
        contributionsSumToThePoints(BOOKS.compile(BOOKS.live(name), DAY));
    }

    private <C extends Record> void contributionsSumToThePoints(Book<C> book) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            Judgement judgement = book.judge(book.facts().instance(Known.random(book.facts(), random)));

            assertThat(judgement.findings().stream().mapToInt(Finding::needPoints).sum()
                    + judgement.adjustments().stream().mapToInt(Judgement.Adjustment::needPoints).sum())
                    .as("-Dduijie.seed=%d, trial %d", seed, trial).isEqualTo(judgement.needPoints());
            assertThat(judgement.findings().stream().mapToInt(Finding::candidatePoints).sum()
                    + judgement.adjustments().stream().mapToInt(Judgement.Adjustment::candidatePoints).sum())
                    .as("-Dduijie.seed=%d, trial %d", seed, trial).isEqualTo(judgement.candidatePoints());
        }
    }

    @ParameterizedTest
    @CsvSource({"employment,skillsMatched,skillsShare", "expertise,fieldsMatched,fieldsShare"})
    void oneMoreOfWhatIsWantedNeverLowersThePoints(String name, String matched, String share) {
        oneMoreNeverLowers(BOOKS.compile(BOOKS.live(name), DAY), matched, share);
    }

    private <C extends Record> void oneMoreNeverLowers(Book<C> book, String matched, String share) {
        Random random = new Random(seed);
        FactSet<C> facts = book.facts();
        int matchedPlace = facts.facts().indexOf(facts.get(matched));
        int sharePlace = facts.facts().indexOf(facts.get(share));
        for (int trial = 0; trial < TRIALS; trial++) {
            int[] values = Known.random(facts, random);
            int wanted = random.nextInt(1, 16);
            int had = random.nextInt(wanted);

            Judgement fewer = book.judge(with(facts, values, matchedPlace, had, sharePlace, 100 * had / wanted));
            Judgement more = book
                    .judge(with(facts, values, matchedPlace, had + 1, sharePlace, 100 * (had + 1) / wanted));

            assertThat(more.needPoints()).as("-Dduijie.seed=%d, trial %d: %d and one more of %d", seed, trial, had,
                    wanted).isGreaterThanOrEqualTo(fewer.needPoints());
            assertThat(more.candidatePoints()).as("-Dduijie.seed=%d, trial %d: %d and one more of %d", seed, trial,
                    had, wanted).isGreaterThanOrEqualTo(fewer.candidatePoints());
        }
    }

    private static <C extends Record> C with(FactSet<C> facts, int[] values, int matchedPlace, int matched,
            int sharePlace, int share) {
        int[] changed = values.clone();
        changed[matchedPlace] = matched;
        changed[sharePlace] = share;
        return facts.instance(changed);
    }
}
