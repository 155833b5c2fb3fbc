package org.duijie.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.RunView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The impact of a draft is what lies between two whole runs, pair by pair. */
class ImpactTest {
    private static final int TRIALS = 60;

    private final Seeds seeds = Seeds.fresh();

    /** A session, and two books for it. */
    private record Trial(Plans plans, Book<EmploymentComparison> base, Book<EmploymentComparison> draft,
            @Nullable Integer shortlist) {

        static Trial of(Seeds seeds, int number) {
            RandomGenerator random = seeds.trial(number);
            RandomBooks books = new RandomBooks(new Random(random.nextLong()));
            Book<EmploymentComparison> base = books.next("employment", Comparers.EMPLOYMENT);
            Book<EmploymentComparison> other = books.next("employment", Comparers.EMPLOYMENT);
            return new Trial(Plans.random(random).stating(new RandomProfiles(random.nextLong())), base,
                    random.nextInt(4) == 0 ? other : DraftBooks.draft(base, other, random),
                    random.nextInt(3) == 0 ? random.nextInt(1, 4) : null);
        }

        BookVersions live(String version) {
            return new BookVersions(version, Map.of("base", base, "draft", draft));
        }

        RunView run(String version) {
            return plans.run(live(version), shortlist);
        }

        Impact impact(RunView run, Impact.Limits limits, Steps steps) {
            return Impact.of(run.frozen(), run.result(), BookVersions.source("draft"), live("base"),
                    new BruteForcePools(), limits, steps);
        }
    }

    @Test
    void namesExactlyWhatLiesBetweenTwoWholeRuns() {
        long meetings = 0;
        long effects = 0;
        for (int i = 0; i < TRIALS; i++) {
            Trial trial = Trial.of(seeds, i);
            RunView run = trial.run("base");
            Impact.Limits limits = new Impact.Limits(7, 3, 1_000);
            Truth truth = new Truth(run, trial.run("draft"), trial.base(), trial.draft(), limits.places());

            Impact impact = trial.impact(run, limits, Steps.UNHEARD);

            List<PairChange> all = new ArrayList<>();
            impact.forEach(all::add);
            assertThat(all).as(seeds.of(i)).isEqualTo(truth.changes());
            assertThat(run.needs()).allSatisfy(need -> assertThat(impact.changesOfNeed(need))
                    .isEqualTo(all.stream().filter(one -> one.need().equals(need)).toList()));
            assertThat(run.candidates()).allSatisfy(candidate -> assertThat(impact.changesOfCandidate(candidate))
                    .isEqualTo(all.stream().filter(one -> one.candidate().equals(candidate)).toList()));
            truth.requireCounts(impact.report(), seeds.of(i));
            assertThat(impact.report().named()).as(seeds.of(i))
                    .isEqualTo(truth.mostImportantFirst().limit(limits.pairs()).toList());
            meetings += impact.report().total().gained() + impact.report().total().lost();
            effects += impact.report().total().changed();
        }
        assertThat(meetings).isPositive();
        assertThat(effects).isPositive();
    }

    @Test
    void saysTheSameEveryTime() {
        for (int i = 0; i < 20; i++) {
            Trial trial = Trial.of(seeds, i);
            RunView run = trial.run("base");

            ImpactReport first = trial.impact(run, Impact.Limits.USUAL, Steps.UNHEARD).report();
            ImpactReport second = trial.impact(run, Impact.Limits.USUAL, Steps.UNHEARD).report();

            assertThat(second).as(seeds.of(i)).isEqualTo(first);
            assertThat(second.toString()).isEqualTo(first.toString());
        }
    }

    @Test
    void holdsNobodysNameOrId() {
        Trial trial = Trial.of(seeds, 0);
        RunView run = trial.run("base");

        Impact impact = trial.impact(run, Impact.Limits.USUAL, Steps.UNHEARD);

        List<PairChange> all = new ArrayList<>();
        impact.forEach(all::add);
        assertThat(all + impact.report().toString()).as(seeds.of(0)).doesNotContain("cand-", "need-", "host-", "某人",
                "岗位");
    }

    @Test
    void looksAtNoPairWhereTheBooksSayTheSame() {
        Trial trial = Trial.of(seeds, 1);
        RunView run = trial.run("base");
        Trial same = new Trial(trial.plans(), trial.base(), trial.base(), trial.shortlist());

        ImpactReport report = same.impact(run, Impact.Limits.USUAL, (done, total) -> {
            throw new AssertionError("Nothing is to be done");
        }).report();

        assertThat(report.isAny()).isFalse();
        assertThat(report.compared()).isZero();
        assertThat(report.meetingsAfter()).isEqualTo(run.result().meetings().size());
    }

    @Test
    void endsWhereverWhoListensThrows() {
        Trial trial = Trial.of(seeds, 2);
        RunView run = trial.run("base");
        List<Long> heard = new ArrayList<>();
        trial.impact(run, Impact.Limits.USUAL, (done, total) -> {
            assertThat(done).isBetween(0L, total);
            heard.add(done);
        });

        for (int last = 0; last < heard.size(); last++) {
            int patience = last;
            int[] times = {0};
            assertThatThrownBy(() -> trial.impact(run, Impact.Limits.USUAL, (done, total) -> {
                if (times[0]++ == patience) {
                    throw new CancellationException();
                }
            })).as(seeds.of(2)).isInstanceOf(CancellationException.class);
        }
        assertThat(heard).as(seeds.of(2)).hasSizeGreaterThan(3).isSorted().last().isEqualTo(100L);
    }

    @Test
    void refusesABookOfAnotherName() {
        Trial trial = Trial.of(seeds, 3);
        RunView run = trial.run("base");
        var expertise = new BookSource(
                new BookRef("expertise", "draft"), new TreeMap<>());

        assertThatThrownBy(() -> Impact.of(run.frozen(), run.result(), expertise, trial.live("base"),
                new BruteForcePools(), Impact.Limits.USUAL, Steps.UNHEARD)).isInstanceOf(Refusal.class);
    }

    @Test
    void knowsNoStrangers() {
        Trial trial = Trial.of(seeds, 4);
        Impact impact = trial.impact(trial.run("base"), Impact.Limits.USUAL, Steps.UNHEARD);

        assertThatThrownBy(() -> impact.changesOfNeed("n999999")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> impact.changesOfCandidate("c999999")).isInstanceOf(Refusal.class);
    }
}
