package org.duijie.rules.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.judging.ColumnJudge;
import org.duijie.engine.judging.Columns;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.NeedJudge;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.rules.compile.DroolsBooks;
import org.duijie.rules.compile.DroolsPairs;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns, tables pair by pair and Drools without tables say the same of a million random pairs, half of them for each book. */
class MillionPairsTest {
    private static final int CANDIDATES = 1_000;
    private static final int NEEDS = 500;

    private final Seeds seeds = Seeds.fresh();
    private final RandomProfiles profiles = new RandomProfiles(seeds.seed());
    private final Random random = new Random(seeds.seed());

    @Test
    void saysOfGraduatesAndPositionsWhatTheRulesSay() {
        agree("employment", Comparers.EMPLOYMENT, profiles::position, profiles::graduate, NEEDS / 25);
    }

    @Test
    void saysOfExpertsAndTheirTasksWhatTheRulesSay() {
        agree("expertise", Comparers.EXPERTISE, profiles::project, profiles::expert, NEEDS / 25);
    }

    @Test
    @Tag("bench")
    void saysOfGraduatesAndPositionsWhatTheRulesSayOfEveryOne() {
        agree("employment", Comparers.EMPLOYMENT, profiles::position, profiles::graduate, 1);
    }

    @Test
    @Tag("bench")
    void saysOfExpertsAndTheirTasksWhatTheRulesSayOfEveryOne() {
        agree("expertise", Comparers.EXPERTISE, profiles::project, profiles::expert, 1);
    }

    /** @param every Drools is asked about every so manieth need */
    private <N extends Terms, P extends Profile, C extends Record> void agree(String name, Comparer<N, P, C> comparer,
            Supplier<N> need, Supplier<P> candidate, int every) {
        DroolsBooks books = new DroolsBooks();
        Book<?> book = books.compile(books.live(name), Fair.DAY);
        DroolsPairs drools = DroolsPairs.inBatches(books.read(name).on(Fair.DAY));
        List<P> candidates = Stream.generate(candidate).limit(CANDIDATES).toList();
        ColumnJudge columns = new ColumnJudge(book, new Columns(candidates));
        PairJudge<?, ?, ?> pairs = PairJudge.by(book);
        for (int n = 0; n < NEEDS; n++) {
            N terms = need.get();
            int[] wishes = random.ints(CANDIDATES, 0, Wish.values().length).toArray();
            List<Circumstances> circumstances = Arrays.stream(wishes)
                    .mapToObj(wish -> new Circumstances(Fair.DAY, Wish.values()[wish])).toList();
            List<Judgement> lazily = new ArrayList<>();
            NeedJudge<?, ?> about = pairs.about(terms, Fair.DAY);
            for (int c = 0; c < CANDIDATES; c++) {
                lazily.add(about.judge(candidates.get(c), circumstances.get(c).wish()));
                assertThat(pairs.judge(terms, candidates.get(c), circumstances.get(c)))
                        .as("need %d, candidate %d, %s", n, c, seeds.of(0)).isEqualTo(lazily.get(c));
            }
            assertColumns(columns, terms, wishes, lazily, n);
            if (n % every == 0) {
                List<C> comparisons = new ArrayList<>();
                for (int c = 0; c < CANDIDATES; c++) {
                    comparisons.add(Comparisons.of(comparer, terms, candidates.get(c), circumstances.get(c)));
                }
                assertFound(drools.judge(comparisons), lazily, n);
            }
        }
    }

    private void assertColumns(ColumnJudge columns, Terms need, int[] wishes, List<Judgement> lazily, int n) {
        long[] said = new long[CANDIDATES];
        columns.judge(columns.look(need, Fair.DAY), wishes, (who, verdict, enough, needPoints,
                candidatePoints) -> said[who] = Judges.said(verdict, enough, needPoints, candidatePoints));
        assertThat(said).as("need %d, %s", n, seeds.of(0))
                .containsExactly(lazily.stream().mapToLong(Judges::said).toArray());
    }

    /** Who is ruled out has no findings of Drools'. */
    private void assertFound(List<@Nullable List<Finding>> byDrools, List<Judgement> lazily, int n) {
        assertThat(byDrools).as("need %d, %s", n, seeds.of(0)).isEqualTo(lazily.stream()
                .map(judgement -> judgement.verdict() == Verdict.UNMET ? null : judgement.findings()).toList());
    }
}
