package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MajorTest {

    @Test
    void holdsTheWholeUndergraduateCatalogue() {
        assertThat(atDepth(Catalogue.UNDERGRADUATE, 0)).hasSize(12);
        assertThat(atDepth(Catalogue.UNDERGRADUATE, 1)).hasSize(93);
        assertThat(atDepth(Catalogue.UNDERGRADUATE, 2)).hasSize(845);
    }

    @Test
    void holdsWhatIsKnownOfTheOtherCatalogues() {
        assertThat(atDepth(Catalogue.GRADUATE, 0)).hasSize(13);
        assertThat(atDepth(Catalogue.GRADUATE, 1)).hasSizeGreaterThanOrEqualTo(160);
        assertThat(atDepth(Catalogue.GRADUATE, 2)).isEmpty();
        for (var vocational : List.of(Catalogue.VOCATIONAL_BACHELOR, Catalogue.VOCATIONAL_COLLEGE)) {
            assertThat(atDepth(vocational, 0)).hasSize(19);
            assertThat(atDepth(vocational, 1)).hasSize(97);
            assertThat(atDepth(vocational, 2)).hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void listsTheUndergraduateCatalogueFirstAndKeepsEachTogether() {
        assertThat(Major.all().list().stream().map(Major::catalogue)).isSortedAccordingTo(Catalogue::compareTo);
    }

    @Test
    void standsInTheSameCatalogueAsAllAboveIt() {
        for (var major : Major.all().list()) {
            assertThat(major.code()).isEqualTo(major.catalogue().prefix() + major.printedCode());
            assertThat(major.printedCode()).matches("\\d{2}|\\d{4}|\\d{6,7}");
            assertThat(major.discipline().catalogue()).isSameAs(major.catalogue());
        }
    }

    @Test
    void marksOnlyWhatIsAMajorAndNoGraduateTerm() {
        assertThat(Major.all().list()).filteredOn(major -> major.isSpecial() || major.isControlled())
                .allSatisfy(major -> assertThat(major.depth()).isEqualTo(2)).hasSizeGreaterThan(400)
                .noneMatch(major -> major.catalogue() == Catalogue.GRADUATE);
        assertThat(Major.of("Z520101K").isControlled()).isTrue();
    }

    @Test
    void isFoundByTheCodeThatItsCataloguePrints() {
        assertThat(Major.find(Catalogue.GRADUATE, "0812")).contains(Major.of("Y0812"));
        assertThat(Major.find(Catalogue.UNDERGRADUATE, "0812")).contains(Major.of("0812"));
        assertThat(Major.find(Catalogue.VOCATIONAL_COLLEGE, "520101K")).contains(Major.of("Z520101"));
        assertThat(Major.find(Catalogue.UNDERGRADUATE, "Y0812")).isEmpty();
        assertThat(Major.find(Catalogue.GRADUATE, "")).isEmpty();
    }

    @Test
    void hasOneNameInSeveralCatalogues() {
        assertThat(Major.allNamed("计算机科学与技术")).containsExactly(Major.of("080901"), Major.of("Y0812"));
        assertThat(Major.allNamed("计算机类")).containsExactly(Major.of("0809"), Major.of("B3102"), Major.of("Z5102"));
        assertThat(Major.allNamed("工商管理")).containsExactly(Major.of("120201"), Major.of("Y1202"),
                Major.of("Y1251"));
        assertThat(Major.named(Catalogue.UNDERGRADUATE, "工商管理")).contains(Major.of("120201"));
        assertThat(Major.named(Catalogue.GRADUATE, "工商管理")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"哲学", "经济学", "法学", "教育学", "历史学", "农学"})
    void namesADisciplineAndAMajorAlike(String name) {
        assertThat(Major.allNamed(name)).filteredOn(major -> major.catalogue() == Catalogue.UNDERGRADUATE)
                .extracting(Major::depth).containsExactly(0, 2);
    }

    @Test
    void keepsNoRemnantOfANameThatWasCut() {
        assertThat(Major.of("Y1301").name()).isEqualTo("艺术学");
        assertThat(Major.all().list()).allSatisfy(
                major -> assertThat(major.name() + String.join("", major.aliases())).doesNotContain(",", "，", ")"));
    }

    @Test
    void correspondsToTermsOfTheUndergraduateCatalogue() {
        assertThat(Major.of("Y0817").counterparts()).containsExactly(Major.of("0813"));
        assertThat(Major.of("Y0854").counterparts()).contains(Major.of("0807"), Major.of("0808"), Major.of("0809"));
        assertThat(Major.of("Z510203").counterparts()).containsExactly(Major.of("080902"));
        assertThat(Major.of("B3102").counterparts()).isEqualTo(Major.of("Z5102").counterparts());
        assertThat(Major.of("081301").counterparts()).isEmpty();
    }

    @Test
    void correspondsToSomethingInEveryOtherCatalogue() {
        assertThat(Major.all().list()).filteredOn(major -> major.catalogue() != Catalogue.UNDERGRADUATE)
                .allSatisfy(major -> {
                    assertThat(major.counterparts()).as(major.toString()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(major.counterparts())
                            .allMatch(counterpart -> counterpart.catalogue() == Catalogue.UNDERGRADUATE);
                });
    }

    @Test
    void knowsTheCataloguesOfALevelOfEducation() {
        assertThat(Catalogue.of(EducationLevel.UNDERGRADUATE)).containsExactlyInAnyOrder(Catalogue.UNDERGRADUATE,
                Catalogue.VOCATIONAL_BACHELOR);
        assertThat(Catalogue.of(EducationLevel.DOCTOR)).containsExactly(Catalogue.GRADUATE);
        assertThat(Catalogue.of(EducationLevel.SENIOR_HIGH)).isEmpty();
    }

    private static Stream<Major> atDepth(Catalogue catalogue, int depth) {
        return Major.all().list().stream().filter(major -> major.catalogue() == catalogue && major.depth() == depth);
    }
}
