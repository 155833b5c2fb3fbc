package org.duijie.engine.simulation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EducationFit;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.RunView;
import org.duijie.engine.run.ToyBook;
import org.duijie.engine.session.Roster;
import org.duijie.engine.vocabulary.EducationLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NearMissesTest {
    private static final int TRIALS = 60;

    private final Seeds seeds = Seeds.fresh();

    /** A session, and a book to judge it by; pair by pair. */
    private record Trial(RunView view, Book<?> book) {
        static Trial of(Seeds seeds, int number) {
            RandomGenerator random = seeds.trial(number);
            Plans plans = Plans.random(random).stating(new RandomProfiles(random.nextLong()));
            return new Trial(plans.run(new ToyBook()),
                    new RandomBooks(new Random(random.nextLong())).next("employment", Comparers.EMPLOYMENT));
        }

        NearMisses nearMisses() {
            return NearMisses.of(view.frozen(), book, new BruteForcePools());
        }

        Terms terms(String need) {
            return Objects.requireNonNull(view.frozen().terms().get(need));
        }

        Profile profile(String candidate) {
            return Objects.requireNonNull(view.frozen().profiles().get(candidate));
        }

        boolean mayMeet(String need, String candidate, Terms terms, Profile profile) {
            List<Roster.RankedWish> own = view.frozen().session().roster().wishes().stream()
                    .filter(wish -> wish.candidate().equals(candidate)).toList();
            Wish wish = own.stream().filter(one -> one.need().equals(need)).map(one -> Wish.ofRank(one.rank()))
                    .findFirst().orElse(own.isEmpty() ? Wish.UNKNOWN : Wish.NONE);
            return PairJudge.by(book).judge(terms, profile, new Circumstances(view.frozen().session().date(), wish))
                    .eligible();
        }
    }

    @Test
    void countsForANeedExactlyThoseWhoMayMeetOnlyIfItStatesOneThingOtherwise() {
        int found = 0;
        for (int i = 0; i < TRIALS; i++) {
            Trial trial = Trial.of(seeds, i);
            for (String need : trial.view().needs()) {
                List<NearMiss> truth = new ArrayList<>();
                for (Step<Terms> step : Concessions.of(trial.terms(need))) {
                    List<String> gained = new ArrayList<>();
                    int lost = 0;
                    for (String one : trial.view().candidates()) {
                        boolean before = trial.mayMeet(need, one, trial.terms(need), trial.profile(one));
                        boolean after = trial.mayMeet(need, one, step.stated(), trial.profile(one));
                        if (after && !before) {
                            gained.add(one);
                        }
                        lost += before && !after ? 1 : 0;
                    }
                    truth.add(new NearMiss(step.words(), step.component(), gained.size(), lost, gained));
                }
                List<NearMiss> misses = trial.nearMisses().ofNeed(need);
                assertThat(misses).as(seeds.of(i)).isEqualTo(mostFirst(truth));
                found += misses.size();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void countsForACandidateExactlyTheNeedsThatMayBeMetOnlyIfOneThingIsStatedOtherwise() {
        int found = 0;
        for (int i = 0; i < TRIALS / 2; i++) {
            Trial trial = Trial.of(seeds, i);
            for (String candidate : trial.view().candidates()) {
                List<NearMiss> truth = new ArrayList<>();
                for (Step<Profile> step : Gains.of(trial.profile(candidate), trial.view().frozen().terms().values())) {
                    List<String> gained = new ArrayList<>();
                    int lost = 0;
                    for (String one : trial.view().needs()) {
                        boolean before = trial.mayMeet(one, candidate, trial.terms(one), trial.profile(candidate));
                        boolean after = trial.mayMeet(one, candidate, trial.terms(one), step.stated());
                        if (after && !before) {
                            gained.add(one);
                        }
                        lost += before && !after ? 1 : 0;
                    }
                    truth.add(new NearMiss(step.words(), step.component(), gained.size(), lost, gained));
                }
                List<NearMiss> misses = trial.nearMisses().ofCandidate(candidate);
                assertThat(misses).as(seeds.of(i)).isEqualTo(mostFirst(truth));
                found += misses.size();
            }
        }
        assertThat(found).isPositive();
    }

    private static List<NearMiss> mostFirst(List<NearMiss> all) {
        return all.stream().filter(one -> one.gained() > 0)
                .sorted(Comparator.comparingInt(NearMiss::gained).reversed()).toList();
    }

    @Test
    void saysOfAPairWhatWouldLetItMeet() {
        for (int i = 0; i < TRIALS / 4; i++) {
            Trial trial = Trial.of(seeds, i);
            for (String need : trial.view().needs()) {
                for (String candidate : trial.view().candidates()) {
                    Terms terms = trial.terms(need);
                    Profile profile = trial.profile(candidate);
                    NearMisses.OfPair of = trial.nearMisses().ofPair(need, candidate);
                    if (trial.mayMeet(need, candidate, terms, profile)) {
                        assertThat(of).isEqualTo(new NearMisses.OfPair(List.of(), List.of()));
                    } else {
                        assertThat(of.need()).as(seeds.of(i)).isEqualTo(Concessions.of(terms).stream()
                                .filter(step -> trial.mayMeet(need, candidate, step.stated(), profile))
                                .map(Step::words).toList());
                        assertThat(of.candidate()).as(seeds.of(i)).isEqualTo(Gains.of(profile, List.of(terms)).stream()
                                .filter(step -> trial.mayMeet(need, candidate, terms, step.stated())).map(Step::words)
                                .toList());
                    }
                }
            }
        }
    }

    @Test
    void statesOneThingOtherwiseAtATime() throws ReflectiveOperationException {
        RandomProfiles random = new RandomProfiles(seeds.seed());
        for (int i = 0; i < 200; i++) {
            List<Terms> asking = List.of(random.position(), random.project());
            for (Terms terms : asking) {
                for (Step<Terms> step : Concessions.of(terms)) {
                    assertThat(differing(terms, step.stated())).as(seeds.of(0)).containsExactly(step.component());
                }
            }
            for (Profile profile : List.of(random.graduate(), random.expert())) {
                for (Step<Profile> step : Gains.of(profile, asking)) {
                    assertThat(differing(profile, step.stated())).as(seeds.of(0)).containsExactly(step.component());
                }
            }
        }
    }

    private static List<String> differing(Object one, Object other) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (!Objects.equals(component.getAccessor().invoke(one), component.getAccessor().invoke(other))) {
                names.add(component.getName());
            }
        }
        return names;
    }

    @Test
    void saysInWordsWhatAskingForLessBrings() {
        Book<EmploymentComparison> book = RandomBooks.book("employment", EmploymentComparison.FACTS,
                List.of(RandomBooks.table("education", true,
                        List.of(new Axis.Values("education", EducationFit.values().length)),
                        place -> RandomBooks.finding(switch (EducationFit.values()[place]) {
                            case ABOVE, MEETS, NOT_REQUIRED -> Verdict.SATISFIED;
                            case ONE_BELOW, BELOW, ABOVE_LIMIT -> Verdict.UNMET;
                            case UNKNOWN -> Verdict.UNKNOWN;
                        }, 0, 0))));
        Frozen frozen = Trial.of(seeds, 0).view().frozen();
        TreeMap<String, Terms> terms = new TreeMap<>(frozen.terms());
        terms.replaceAll((need, stated) -> Stated.instead(Stated.instead(stated, "educationMost", null), "education",
                EducationLevel.MASTER));
        TreeMap<String, Profile> profiles = new TreeMap<>(frozen.profiles());
        profiles.replaceAll((one, stated) -> Stated.instead(stated, "education", EducationLevel.UNDERGRADUATE));
        int people = profiles.size();
        profiles.replace(profiles.firstKey(),
                Stated.instead(profiles.firstEntry().getValue(), "education", EducationLevel.COLLEGE));
        NearMisses misses = NearMisses.of(new Frozen(frozen.session(), frozen.owners(), terms, profiles, frozen.book(),
                frozen.vocabulary(), null), book, new BruteForcePools());

        assertThat(
                misses.ofNeed(terms.firstKey()).stream().map(miss -> miss.words().zh() + "，多 " + miss.gained() + " 人"))
                .contains("放宽学历到大专，多 " + people + " 人")
                .anyMatch(words -> people == 1 || words.equals("放宽学历到本科，多 " + (people - 1) + " 人"));
        assertThat(misses.ofCandidate(profiles.lastKey()).stream()
                .map(miss -> miss.words().zh() + "，多 " + miss.gained() + " 个岗位"))
                .isEqualTo(people == 1 ? List.of() : List.of("学历达到硕士研究生，多 " + terms.size() + " 个岗位"));
    }

    @Test
    void knowsNoStrangers() {
        NearMisses misses = Trial.of(seeds, 1).nearMisses();

        assertThatThrownBy(() -> misses.ofNeed("n999999")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> misses.ofCandidate("c999999")).isInstanceOf(Refusal.class);
    }
}
