package org.duijie.engine.vocabulary;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegionTest {

    @Test
    void knowsItsProvincePrefectureAndFullName() {
        var longcheng = Region.of("211303");

        assertThat(longcheng.province()).isSameAs(Region.of("210000"));
        assertThat(longcheng.prefecture()).contains(Region.of("211300"));
        assertThat(longcheng.fullName()).isEqualTo("辽宁省朝阳市龙城区");
        assertThat(longcheng.within(Region.of("210000"))).isTrue();
        assertThat(Region.of("210000").prefecture()).isEmpty();
    }

    @Test
    void goesDownToTheTownsOfLiaoning() {
        var towns = Region.all().list().stream()
                .filter(region -> region.depth() == 3 && region.within(Region.of("211303"))).toList();

        assertThat(towns).isNotEmpty().allSatisfy(town -> assertThat(town.code()).startsWith("211303").hasSize(9));
    }

    @Test
    void liesInTheMunicipalityAndNotInALevelThatHasNoName() {
        var dongcheng = Region.of("110101");

        assertThat(dongcheng.prefecture()).contains(Region.of("110100"));
        assertThat(dongcheng.city()).contains(Region.of("110000"));
        assertThat(dongcheng.fullName()).isEqualTo("北京市东城区");
    }

    @Test
    void isACityOfItsOwnWhereItAnswersToTheProvince() {
        var hutuobei = Region.of("659010");

        assertThat(hutuobei.city()).contains(hutuobei);
        assertThat(Region.of("659000").city()).isEmpty();
        assertThat(Region.of("210000").city()).isEmpty();
        assertThat(Region.of("211300").city()).contains(Region.of("211300"));
    }

    @Test
    void isKnownByWhatPeopleCallTheCountyForShort() {
        assertThat(Region.named("龙城")).contains(Region.of("211303"));
        assertThat(Region.named("喀喇沁左翼")).contains(Region.of("211324"));
        assertThat(Region.named("延边")).contains(Region.of("222400"));
        assertThat(Region.allNamed("朝阳")).containsExactly(Region.of("110105"), Region.of("211300"),
                Region.of("220104"));
    }

    @Test
    void isNeverCalledByTheNameOfAProvince() {
        for (var province : Region.all().list().stream().filter(region -> region.depth() == 0).toList()) {
            assertThat(province.aliases()).allSatisfy(
                    alias -> assertThat(Region.allNamed(alias)).filteredOn(region -> region.depth() == 2).isEmpty());
        }
    }
}
