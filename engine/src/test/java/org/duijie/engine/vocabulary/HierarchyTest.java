package org.duijie.engine.vocabulary;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class HierarchyTest {

    private static final int PAIRS = 20_000;

    private final long seed = Long.getLong("duijie.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @MethodSource("org.duijie.engine.vocabulary.Vocabularies#all")
    void agreesWithAWalkFromParentToParent(Vocabulary<? extends Term> vocabulary) {
        for (int i = 0; i < PAIRS; i++) {
            var below = any(vocabulary);
            var above = i % 2 == 0 ? any(vocabulary) : ancestorOf(below);

            assertThat(below.within(above)).as("%s within %s, -Dduijie.seed=%d", below, above, seed)
                    .isEqualTo(reaches(below, above));
        }
    }

    @ParameterizedTest
    @MethodSource("org.duijie.engine.vocabulary.Vocabularies#all")
    void isOneDeeperThanTheParent(Vocabulary<? extends Term> vocabulary) {
        for (var term : vocabulary.list()) {
            int above = term.findParent().map(Term::depth).orElse(-1);

            assertThat(term.depth()).as(term.code()).isEqualTo(above + 1);
        }
    }

    @Test
    void followsTheDigitsOfTheCataloguesOfMajors() {
        for (var major : Major.all().list()) {
            var parent = switch (major.printedCode().length()) {
                case 2 -> Optional.<Major>empty();
                case 4 -> Major.find(major.catalogue(), major.printedCode().substring(0, 2));
                default -> Major.find(major.catalogue(), major.printedCode().substring(0, 4));
            };

            assertThat(major.findParent()).isEqualTo(parent);
            assertThat(major.isLeaf() && major.depth() == 0).as(major.code()).isFalse();
        }
    }

    @Test
    void followsTheDigitsOfIndustries() {
        for (var industry : Industry.all().list()) {
            var parent = industry.findParent().map(Industry::code).orElse("");

            assertThat(industry.code()).startsWith(parent);
            assertThat(industry.section().code()).isEqualTo(industry.code().substring(0, 1));
        }
    }

    @Test
    void followsTheGroupsOfOccupations() {
        for (var occupation : Occupation.all().list()) {
            var parent = occupation.findParent().map(Occupation::code).orElse("");

            assertThat(occupation.code()).startsWith(parent.replaceFirst("(-00)+$", ""));
        }
    }

    @Test
    void followsTheDigitsOfDivisions() {
        for (var region : Region.all().list()) {
            var parent = region.findParent().map(Region::code).orElse("000000");

            assertThat(region.code()).startsWith(parent.replaceFirst("(00)+$", ""));
        }
    }

    @Test
    void keepsTermsOfDifferentKindsApart() {
        var sameOrdinal = Industry.all().list().getFirst();

        assertThat(Major.all().list().getFirst().within(sameOrdinal)).isFalse();
        assertThat(sameOrdinal.within(sameOrdinal)).isTrue();
    }

    private Term any(Vocabulary<? extends Term> vocabulary) {
        return vocabulary.list().get(random.nextInt(vocabulary.list().size()));
    }

    private Term ancestorOf(Term term) {
        Term ancestor = term;
        for (int steps = random.nextInt(term.depth() + 1); steps > 0; steps--) {
            ancestor = ancestor.findParent().orElseThrow();
        }
        return ancestor;
    }

    private static boolean reaches(Term from, Term to) {
        Optional<? extends Term> at = Optional.of(from);
        while (at.isPresent() && at.get() != to) {
            at = at.get().findParent();
        }
        return at.isPresent();
    }
}
