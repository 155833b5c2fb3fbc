package org.duijie.engine.compare;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.lawful.Signs;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Profile;
import org.duijie.engine.text.Folding;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ComparersTest {

    private static final int TRIALS = 2_000;
    private static final PositionTerms SILENT_POSITION = new PositionTerms(null, null, null, null, null, null, null,
            null,
            null,
            null, null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null, null, Answer.UNKNOWN, 1);
    private static final GraduateProfile SILENT_GRADUATE = new GraduateProfile(null, null, null, null, null, null, null,
            null, null, null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null);
    private static final ExpertiseTerms SILENT_PROJECT = new ExpertiseTerms(null, null, null, null, null, null, null,
            null,
            null, Answer.UNKNOWN, Answer.UNKNOWN, List.of());
    private static final ExpertProfile SILENT_EXPERT = new ExpertProfile(null, null, null, null, null, null, null, null,
            null, null, Answer.UNKNOWN, 0, null, null);
    private static final Circumstances SILENCE = new Circumstances(LocalDate.of(2026, 11, 25), Wish.UNKNOWN);

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final RandomProfiles random = new RandomProfiles(seed);

    @Test
    void servesTheBooksByName() {
        assertThat(Comparers.books()).containsExactly("employment", "expertise");
        assertThat(Comparers.get("employment")).isSameAs(Comparers.EMPLOYMENT);
        assertThat(Comparers.get("expertise")).isSameAs(Comparers.EXPERTISE);
        assertThat(Comparers.find("routing")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Comparers.get("routing"))
                .withMessageContaining("routing").withMessageContaining("employment, expertise");
    }

    @Test
    void knowsNothingWhereNothingIsStated() {
        assertThat(valuesOf(Comparers.EMPLOYMENT.facts(),
                Comparers.EMPLOYMENT.compare(SILENT_POSITION, SILENT_GRADUATE, SILENCE)))
                .containsAllEntriesOf(Map.of("major", "UNKNOWN", "education", "NOT_REQUIRED", "skillsShare", "UNKNOWN",
                        "payGap", "UNKNOWN", "wish", "UNKNOWN"))
                .allSatisfy((fact, value) -> assertThat(value).isIn("UNKNOWN", "NOT_REQUIRED", "0"));
        assertThat(valuesOf(Comparers.EXPERTISE.facts(),
                Comparers.EXPERTISE.compare(SILENT_PROJECT, SILENT_EXPERT, SILENCE)))
                .containsAllEntriesOf(Map.of("field", "UNKNOWN", "title", "NOT_REQUIRED", "interest", "UNKNOWN", "team",
                        "UNKNOWN", "practiceShort", "0"))
                .allSatisfy((fact, value) -> assertThat(value).isIn("UNKNOWN", "NOT_REQUIRED", "0"));
    }

    @Test
    void neverTakesSilenceForAPassOrAFail() {
        for (int i = 0; i < TRIALS; i++) {
            PositionTerms position = random.position();
            ExpertiseTerms project = random.project();

            assertThat(valuesOf(Comparers.EMPLOYMENT.facts(),
                    Comparers.EMPLOYMENT.compare(position, SILENT_GRADUATE, SILENCE))).as(replay()).allSatisfy(
                            (fact, value) -> assertThat(Set.of("majorLimit", "urgency", "daysOpen").contains(fact)
                                    || Set.of("UNKNOWN", "NOT_REQUIRED", "NO_SHIFTS", "0").contains(value)
                                    || value.equals(position.skills() == null ? "UNKNOWN" : "100")).isTrue());
            assertThat(valuesOf(Comparers.EXPERTISE.facts(),
                    Comparers.EXPERTISE.compare(project, SILENT_EXPERT, SILENCE))).as(replay()).allSatisfy(
                            (fact, value) -> assertThat(Set.of("UNKNOWN", "NOT_REQUIRED", "ANY", "0").contains(value)
                                    || value.equals(project.fields() == null ? "UNKNOWN" : "100")).isTrue());
        }
    }

    @Test
    void neverLowersAnythingForOneMoreSkill() {
        for (int i = 0; i < TRIALS; i++) {
            List<Skill> asked = random.skills();
            List<Skill> held = random.skills();
            List<Skill> more = new ArrayList<>(held);
            more.add(random.one(Skill.all().list()));

            assertThat(TermFacts.matched(asked, more)).as(replay())
                    .isGreaterThanOrEqualTo(TermFacts.matched(asked, held));
            assertThat(TermFacts.share(asked, more)).as(replay()).isGreaterThanOrEqualTo(TermFacts.share(asked, held));
            assertThat(TermFacts.field(asked, more)).as(replay()).isLessThanOrEqualTo(TermFacts.field(asked, held));
        }
    }

    @Test
    void neverWorsensForOneMoreRegionWishedFor() {
        for (int i = 0; i < TRIALS; i++) {
            Region place = random.one(Region.all().list());
            List<Region> wishes = new ArrayList<>(List.of(random.one(Region.all().list())));
            RegionFit before = TermFacts.region(place, wishes);
            wishes.add(random.one(Region.all().list()));

            assertThat(TermFacts.region(place, wishes)).as(replay()).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void comparesAlikeWhateverTheOrderOfTheLists() {
        for (int i = 0; i < TRIALS; i++) {
            PositionTerms position = random.position();
            GraduateProfile graduate = random.graduate();
            ExpertiseTerms project = random.project();
            ExpertProfile expert = random.expert();
            Circumstances circumstances = random.circumstances();

            assertThat(
                    Comparers.EMPLOYMENT.compare(random.shuffled(position), random.shuffled(graduate), circumstances))
                    .as(replay()).isEqualTo(Comparers.EMPLOYMENT.compare(position, graduate, circumstances));
            assertThat(Comparers.EXPERTISE.compare(random.shuffled(project), random.shuffled(expert), circumstances))
                    .as(replay()).isEqualTo(Comparers.EXPERTISE.compare(project, expert, circumstances));
        }
    }

    @Test
    void hasWordsForEveryFactAndSaysWhatIsNotStated() {
        for (int i = 0; i < TRIALS; i++) {
            PositionTerms position = i == 0 ? SILENT_POSITION : random.position();
            GraduateProfile graduate = i == 0 ? SILENT_GRADUATE : random.graduate();
            ExpertiseTerms project = i == 0 ? SILENT_PROJECT : random.project();
            ExpertProfile expert = i == 0 ? SILENT_EXPERT : random.expert();
            Circumstances circumstances = i == 0 ? SILENCE : random.circumstances();

            valuesOf(Comparers.EMPLOYMENT.facts(), Comparers.EMPLOYMENT.compare(position, graduate, circumstances))
                    .forEach((fact, value) -> assertHasWords(fact, value, Comparers.EMPLOYMENT
                            .evidence(Comparers.EMPLOYMENT.facts().get(fact), position, graduate, circumstances)));
            valuesOf(Comparers.EXPERTISE.facts(), Comparers.EXPERTISE.compare(project, expert, circumstances))
                    .forEach((fact, value) -> assertHasWords(fact, value, Comparers.EXPERTISE
                            .evidence(Comparers.EXPERTISE.facts().get(fact), project, expert, circumstances)));
        }
    }

    @Test
    void everyFactSaysInASentenceWhatItTells() {
        for (FactSet<?> facts : List.of(EmploymentComparison.FACTS, ExpertiseComparison.FACTS)) {
            List<Text> meanings = facts.facts().stream().<Text>map(Fact::meaning).toList();

            assertThat(meanings).doesNotHaveDuplicates()
                    .allSatisfy(meaning -> assertThat(meaning.zh()).hasSizeGreaterThan(7).matches("\\p{IsHan}.*"))
                    .allSatisfy(meaning -> assertThat(meaning.en()).matches("[A-Z].{15,}"));
        }
    }

    @Test
    void reachesEveryValueOfEveryFact() {
        var fixed = new RandomProfiles(1);
        assertThat(neverReached(Comparers.EMPLOYMENT.facts(),
                () -> Comparers.EMPLOYMENT.compare(fixed.position(), fixed.graduate(), fixed.circumstances())))
                .isEmpty();
        assertThat(neverReached(Comparers.EXPERTISE.facts(),
                () -> Comparers.EXPERTISE.compare(fixed.project(), fixed.expert(), fixed.circumstances())))
                .as("a site and a workplace are places, never \"anywhere\"").containsExactly("region=ANYWHERE");
    }

    private void assertHasWords(String fact, String value, Evidence evidence) {
        List<String> chinese = List.of(evidence.need().zh(), evidence.candidate().zh());
        List<String> english = List.of(evidence.need().en(), evidence.candidate().en());

        assertThat(chinese).as("%s: %s", fact, replay()).noneMatch(String::isBlank);
        assertThat(english).as("%s: %s", fact, replay()).noneMatch(String::isBlank);
        if (value.equals("UNKNOWN")) {
            assertThat(chinese).as("%s: %s", fact, replay())
                    .anyMatch(words -> words.contains("未填写") || words.contains("也可能指"));
            assertThat(english).as("%s: %s", fact, replay())
                    .anyMatch(words -> words.contains("not stated") || words.contains("perhaps also"));
        }
    }

    @Test
    void noFactReadsMoreOfEitherSideThanItsSourceNames() throws ReflectiveOperationException {
        for (int i = 0; i < 2_000; i++) {
            readsNoMore(Comparers.EMPLOYMENT, random.position(), random.position(), random.graduate(),
                    random.graduate());
            readsNoMore(Comparers.EXPERTISE, random.project(), random.project(), random.expert(), random.expert());
        }
    }

    private <N extends Record & Terms, P extends Record & Profile, C extends Record> void readsNoMore(
            Comparer<N, P, C> comparer, N need, N otherNeed, P candidate, P otherCandidate)
            throws ReflectiveOperationException {
        Circumstances circumstances = random.circumstances();
        for (FactSource<N, P> source : comparer.sources()) {
            int value = source.read(need, candidate, circumstances);
            N alikeNeed = alike(need, otherNeed, source.needReads());
            P alikeCandidate = alike(candidate, otherCandidate, source.candidateReads());

            assertThat(source.read(alikeNeed, alikeCandidate, circumstances)).as("%s: %s", source.fact(), replay())
                    .isEqualTo(value);
        }
    }

    @Test
    void whatIsKnownOfWhoStatesNothingIsTheSameForEveryCandidate() {
        for (int i = 0; i < 2_000; i++) {
            sameForAll(Comparers.EMPLOYMENT, random.position(), random.graduate());
            sameForAll(Comparers.EXPERTISE, random.project(), random.expert());
        }
    }

    private <N extends Terms, P extends Profile, C extends Record> void sameForAll(Comparer<N, P, C> comparer, N need,
            P candidate) {
        Circumstances circumstances = random.circumstances();
        Circumstances unasked = new Circumstances(circumstances.date(), Wish.UNKNOWN);
        int[] unknown = comparer.facts().unknown();
        for (int i = 0; i < unknown.length; i++) {
            FactSource<N, P> source = comparer.sources().get(i);
            int ofSilent = source.read(need, comparer.silent(), unasked);
            if (ofSilent != unknown[i]) {
                assertThat(source.read(need, candidate, circumstances)).as("%s: %s", source.fact(), replay())
                        .isEqualTo(ofSilent);
            }
        }
    }

    /** The other, but like the one in these components. */
    private static <T extends Record> T alike(T one, T other, Set<String> components)
            throws ReflectiveOperationException {
        RecordComponent[] all = one.getClass().getRecordComponents();
        Object[] values = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = all[i].getAccessor().invoke(components.contains(all[i].getName()) ? one : other);
        }
        @SuppressWarnings("unchecked") // made by the constructor of its own class
        T made = (T) one.getClass().getDeclaredConstructors()[0].newInstance(values);
        return made;
    }

    @Test
    void aFactThatTellsSomethingOfAProtectedAttributeSaysSo() {
        for (FactSet<?> facts : List.of(EmploymentComparison.FACTS, ExpertiseComparison.FACTS)) {
            facts.facts().forEach(fact -> assertThat(facts.touched(fact.name())).as(fact.name())
                    .containsAll(Signs.in(Signs.close(Folding.fold(fact.label().zh() + "；" + fact.label().en())))));
        }
        assertThat(EmploymentComparison.FACTS.touched("monthsGraduated")).containsExactly(Attribute.GRADUATION);
    }

    private static <C extends Record> Map<String, String> valuesOf(FactSet<C> facts, C comparison) {
        Map<String, String> values = new TreeMap<>();
        facts.facts().forEach(fact -> values.put(fact.name(), valueOf(fact, comparison)));
        return values;
    }

    private static <C> String valueOf(Fact<C> fact, C comparison) {
        int value = fact.read(comparison);
        return switch (fact) {
            case Fact.Enumerated<C> e -> e.values().get(value).name();
            case Fact.Measured<C> m -> value == Fact.UNKNOWN ? "UNKNOWN" : String.valueOf(value);
        };
    }

    private static <C extends Record> Set<String> neverReached(FactSet<C> facts, Supplier<C> comparisons) {
        Set<String> missing = new HashSet<>();
        for (Fact<C> fact : facts.facts()) {
            missing.add(fact.name() + "=UNKNOWN");
            if (fact instanceof Fact.Enumerated<C> enumerated) {
                enumerated.values().forEach(value -> missing.add(fact.name() + "=" + value.name()));
            }
        }
        for (int i = 0; i < 20_000; i++) {
            valuesOf(facts, comparisons.get()).forEach((fact, value) -> missing.remove(fact + "=" + value));
        }
        return missing;
    }

    private String replay() {
        return "repeat with -Dduijie.seed=" + seed;
    }
}
