package org.duijie.rules.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.NeedJudge;
import org.duijie.engine.match.Verdict;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.byhand.Found;
import org.duijie.rules.byhand.HandJudgement;
import org.duijie.rules.compile.DroolsBooks;
import org.duijie.rules.compile.DroolsPairs;

import static org.assertj.core.api.Assertions.assertThat;

/** All that are measured beside each other say the same of every pair. */
class JudgesAgreeTest {
    private static final int GRADUATES = 500;
    private static final int POSITIONS = 100;

    private final Seeds seeds = Seeds.fresh();

    @Test
    void javaWrittenByHandSaysOfTheLikelyWhatTheTablesSay() {
        agree(Fair.of(new CityProfiles(seeds.seed()), GRADUATES, POSITIONS));
    }

    @Test
    void javaWrittenByHandSaysOfTheUnlikelyWhatTheTablesSay() {
        RandomProfiles random = new RandomProfiles(seeds.seed());
        agree(new Fair(Stream.generate(random::graduate).limit(GRADUATES).toList(),
                Stream.generate(random::position).limit(POSITIONS).toList()));
    }

    @Test
    void droolsSaysInEachOfItsWaysWhatTheTablesSay() {
        Fair fair = Fair.of(new CityProfiles(seeds.seed()), GRADUATES, 4);
        DroolsBooks books = new DroolsBooks();
        Judges judges = new Judges(fair, books.compile(books.live("employment"), Fair.DAY));
        RuleBook<?> sheets = books.read("employment").on(Fair.DAY);
        for (DroolsPairs drools : List.of(DroolsPairs.inOneSession(sheets), DroolsPairs.inSessionsOfTheirOwn(sheets),
                DroolsPairs.inBatches(sheets))) {
            for (int position = 0; position < fair.positions().size(); position++) {
                List<@Nullable List<Finding>> found = judges.byDrools(drools, position, 0, GRADUATES);
                for (int graduate = 0; graduate < GRADUATES; graduate++) {
                    Judgement whole = judges.whole(position, graduate);
                    List<Finding> ofPair = found.get(graduate);
                    boolean left = ofPair == null && whole.verdict() == Verdict.UNMET;
                    assertThat(left ? whole.findings() : ofPair).as(seeds.of(0)).isEqualTo(whole.findings());
                }
            }
        }
    }

    private void agree(Fair fair) {
        DroolsBooks books = new DroolsBooks();
        Judges judges = new Judges(fair, books.compile(books.live("employment"), Fair.DAY));
        for (int position = 0; position < POSITIONS; position++) {
            long[] columns = judges.columns(position);
            long[] eligible = judges.eligibleByColumns(position);
            NeedJudge<?, ?> about = judges.about(position);
            for (int graduate = 0; graduate < GRADUATES; graduate++) {
                Judgement whole = judges.whole(position, graduate);
                HandJudgement byHand = judges.byHand(position, graduate);
                String pair = "%s and %s, %s".formatted(fair.positions().get(position),
                        fair.graduates().get(graduate), seeds.of(0));

                assertThat(columns[graduate]).as(pair).isEqualTo(Judges.said(whole));
                assertThat(eligible[graduate]).as(pair).isEqualTo(
                        whole.eligible() ? Judges.points(whole.needPoints(), whole.candidatePoints()) : 0);
                assertThat(byHand.verdict()).as(pair).isEqualTo(whole.verdict());
                assertThat(judges.lazily(about, position, graduate)).as(pair)
                        .isEqualTo(Optional.of(whole).filter(judgement -> judgement.verdict() != Verdict.UNMET));
                if (whole.verdict() != Verdict.UNMET) {
                    assertThat(byHand.findings()).as(pair).isEqualTo(found(whole.findings()));
                    assertThat(Judges.said(byHand)).as(pair).isEqualTo(Judges.said(whole));
                }
            }
        }
    }

    private static List<Found> found(List<Finding> findings) {
        return findings.stream().map(finding -> new Found(finding.rows(), finding.verdict(), finding.needPoints(),
                finding.candidatePoints(), finding.outcome())).toList();
    }
}
