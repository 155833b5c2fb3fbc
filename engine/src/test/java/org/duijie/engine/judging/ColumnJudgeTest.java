package org.duijie.engine.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Judging by columns says of every pair what judging it alone says. */
class ColumnJudgeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int BOOKS = 40;
    private static final int NEEDS = 8;
    /** More than a block. */
    private static final int CANDIDATES = 1_100;

    private final Seeds seeds = Seeds.fresh();

    @Test
    void saysOfGraduatesAndPositionsWhatJudgingEachPairAloneSays() {
        RandomProfiles random = new RandomProfiles(seeds.seed());
        requireSame("employment", Comparers.EMPLOYMENT, random::position, random::graduate);
    }

    @Test
    void saysOfExpertsAndTheirTasksWhatJudgingEachPairAloneSays() {
        RandomProfiles random = new RandomProfiles(seeds.seed());
        requireSame("expertise", Comparers.EXPERTISE, random::project, random::expert);
    }

    private <C extends Record> void requireSame(String name, Comparer<?, ?, C> comparer, Supplier<? extends Terms> need,
            Supplier<? extends Profile> candidate) {
        Random random = new Random(seeds.seed());
        RandomBooks books = new RandomBooks(random);
        List<Profile> candidates = Stream.<Profile>generate(candidate).limit(CANDIDATES).toList();
        Columns columns = new Columns(candidates);
        ColumnJudge other = new ColumnJudge(books.next(name, comparer), columns);
        int met = 0;
        for (int i = 0; i < BOOKS; i++) {
            Book<C> book = books.next(name, comparer);
            ColumnJudge judge = new ColumnJudge(book, columns);
            PairJudge<?, ?, ?> pairs = PairJudge.by(book);
            for (int n = 0; n < NEEDS; n++) {
                Terms terms = need.get();
                int[] wishes = random.ints(CANDIDATES, 0, Wish.values().length).toArray();
                Look look = judge.look(terms, DAY);
                if (n % 2 == 1) {
                    other.judge(look, wishes, (who, verdict, enough, needPoints, candidatePoints) -> {});
                }
                List<Said> said = new ArrayList<>();
                judge.judge(look, wishes, (who, verdict, enough, needPoints, candidatePoints) -> {
                    assertThat(who).isEqualTo(said.size());
                    said.add(new Said(verdict, enough, needPoints, candidatePoints));
                });

                List<Said> alone = new ArrayList<>();
                for (int c = 0; c < CANDIDATES; c++) {
                    alone.add(Said.of(pairs.judge(terms, candidates.get(c),
                            new Circumstances(DAY, Wish.values()[wishes[c]]))));
                }
                assertThat(said).as("book %d, need %d, %s", i, n, seeds.of(0)).isEqualTo(alone);
                List<String> eligible = new ArrayList<>();
                judge.judgeEligible(n % 4 < 2 ? look : judge.look(terms, DAY), wishes,
                        (who, needPoints, candidatePoints) -> eligible.add(who + " " + needPoints + candidatePoints));
                assertThat(eligible).as("book %d, need %d, %s", i, n, seeds.of(0)).isEqualTo(IntStream
                        .range(0, CANDIDATES).filter(c -> alone.get(c).mayMeet())
                        .mapToObj(c -> c + " " + alone.get(c).needPoints() + alone.get(c).candidatePoints()).toList());
                met += eligible.size();
            }
        }
        assertThat(met).isPositive();
    }

    private record Said(Verdict verdict, boolean enough, int needPoints, int candidatePoints) {
        boolean mayMeet() {
            return enough && (verdict == Verdict.SATISFIED || verdict == Verdict.PARTIAL);
        }

        static Said of(Judgement judgement) {
            return new Said(judgement.verdict(), judgement.enough(), judgement.needPoints(),
                    judgement.candidatePoints());
        }
    }

    @Test
    void takesNoCandidatesThatTheBookDoesNotJudge() {
        Book<?> book = new RandomBooks(new Random(seeds.seed())).next("expertise", Comparers.EXPERTISE);
        List<Profile> graduates = List.of(new RandomProfiles(seeds.seed()).graduate());

        assertThatThrownBy(() -> new ColumnJudge(book, new Columns(graduates))).isInstanceOf(ClassCastException.class);
    }

    @Test
    void judgesNoNeedThatIsLookedAtWithOtherColumns() {
        Book<?> book = new RandomBooks(new Random(seeds.seed())).next("employment", Comparers.EMPLOYMENT);
        RandomProfiles random = new RandomProfiles(seeds.seed());
        List<Profile> graduates = List.of(random.graduate());
        Look look = new ColumnJudge(book, new Columns(graduates)).look(random.position(), DAY);
        ColumnJudge judge = new ColumnJudge(book, new Columns(graduates));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge.judgeEligible(look, new int[1], (who, needPoints, candidatePoints) -> {}));
    }
}
