package org.duijie.engine.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SimulatorTest {
    private static final int TRIALS = 60;

    private final Seeds seeds = Seeds.fresh();
    private final Random random = new Random(seeds.seed());
    private final RandomProfiles profiles = new RandomProfiles(seeds.seed());

    private Book<EmploymentComparison> book() {
        return new RandomBooks(random).next("employment", Comparers.EMPLOYMENT);
    }

    @Test
    void saysOfARealPairWhatTheBookSaysOfIt() {
        for (int i = 0; i < TRIALS; i++) {
            Book<?> book = book();
            PositionTerms position = profiles.position();
            GraduateProfile graduate = profiles.graduate();
            Circumstances circumstances = profiles.circumstances();

            Simulated simulated = Simulator.of(book).of(position, graduate, circumstances);

            assertThat(simulated.judgement()).as(seeds.of(0))
                    .isEqualTo(PairJudge.by(book).judge(position, graduate, circumstances));
            assertThat(simulated.criteria()).extracting(one -> one.finding())
                    .isEqualTo(simulated.judgement().findings());
            assertThat(Simulator.of(book).judge(simulated.facts())).isEqualTo(simulated);
        }
    }

    @Test
    void namesWhatAnotherValueOfAFactChanges() {
        int changed = 0;
        for (int i = 0; i < TRIALS; i++) {
            Book<?> book = book();
            Simulator<?> simulator = Simulator.of(book);
            Simulated before = simulator.of(profiles.position(), profiles.graduate(), profiles.circumstances());
            for (Choice choice : simulator.choices()) {
                int value = switch (choice) {
                    case Choice.Listed listed -> random.nextInt(listed.values().size());
                    case Choice.Counted counted -> random.nextInt(counted.least(), counted.most() + 1);
                };

                Simulated after = simulator.judge(before.with(choice.fact(), value));

                Set<String> reading = new HashSet<>(Set.of(choice.fact()));
                book.criteria().stream().filter(table -> table.axes().stream()
                        .anyMatch(axis -> reading.contains(axis.reads())))
                        .forEach(table -> reading.add(table.criterion().id()));
                assertThat(after.since(before)).as(seeds.of(0)).allSatisfy(difference -> {
                    assertThat(reading).contains(difference.after().criterion().id());
                    assertThat(difference.before().finding()).isNotEqualTo(difference.after().finding());
                });
                assertThat(after.since(before).isEmpty())
                        .isEqualTo(after.judgement().findings().equals(before.judgement().findings()));
                changed += after.since(before).size();
            }
        }
        assertThat(changed).isPositive();
    }

    @Test
    void takesWhatIsLeftOutForNotKnown() {
        Simulator<?> simulator = Simulator.of(book());

        assertThat(simulator.judge(Map.of("practiceShort", 3)).facts()).containsEntry("practiceShort", 3)
                .containsEntry("daysLate", Fact.UNKNOWN).hasSize(simulator.choices().size());
    }

    @Test
    void tellsWhereTheBookBeginsToSaySomethingElse() {
        Book<EmploymentComparison> book = RandomBooks.book("employment", EmploymentComparison.FACTS,
                List.of(RandomBooks.table("late", false,
                        List.of(new Axis.Bands("daysLate", 0, List.of(1, 30))),
                        place -> RandomBooks.finding(Verdict.SATISFIED, place, 0))));

        assertThat(Simulator.of(book).choices()).filteredOn(choice -> choice.fact().equals("daysLate")).singleElement()
                .isInstanceOfSatisfying(Choice.Counted.class, counted -> {
                    assertThat(counted.cuts()).containsExactly(1, 30);
                    assertThat(counted.most()).isEqualTo(400);
                });
    }

    @Test
    void refusesEverythingIllegalAtOnce() {
        Simulator<?> simulator = Simulator.of(book());

        assertThatThrownBy(() -> simulator.judge(Map.of("height", 180, "daysLate", 401, "education", 99, "wish", -1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.violations()).extracting(Violation::place).containsExactlyInAnyOrder("height",
                            "daysLate", "education", "wish");
                });
    }
}
