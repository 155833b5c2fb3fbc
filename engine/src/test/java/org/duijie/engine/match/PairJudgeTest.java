package org.duijie.engine.match;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** Judging two profiles says what judging their comparison says. */
class PairJudgeTest {
    private static final int BOOKS = 40;
    private static final int PAIRS = 500;

    private final Seeds seeds = Seeds.fresh();

    @Test
    void saysOfTwoProfilesWhatTheBookSaysOfTheirComparison() {
        RandomBooks books = new RandomBooks(new Random(seeds.seed()));
        RandomProfiles random = new RandomProfiles(seeds.seed());
        for (int i = 0; i < BOOKS; i++) {
            Book<EmploymentComparison> book = books.next("employment", Comparers.EMPLOYMENT);
            PairJudge<?, ?, ?> judge = PairJudge.by(book);
            for (int pair = 0; pair < PAIRS; pair++) {
                PositionTerms position = random.position();
                GraduateProfile graduate = random.graduate();
                Circumstances circumstances = random.circumstances();

                Judgement judgement = judge.judge(position, graduate, circumstances);

                assertThat(judgement).as(seeds.of(i))
                        .isEqualTo(book.judge(Comparers.EMPLOYMENT.compare(position, graduate, circumstances)));
                assertThat(judge.judgeUnlessRuledOut(position, graduate, circumstances)).as(seeds.of(i))
                        .isEqualTo(Optional.of(judgement).filter(j -> j.verdict() != Verdict.UNMET));
                NeedJudge<?, ?> about = judge.about(position, circumstances.date());
                assertThat(about.judge(graduate, circumstances.wish())).as(seeds.of(i)).isEqualTo(judgement);
                assertThat(about.judgeUnlessRuledOut(graduate, circumstances.wish())).as(seeds.of(i))
                        .isEqualTo(Optional.of(judgement).filter(j -> j.verdict() != Verdict.UNMET));
            }
        }
    }
}
