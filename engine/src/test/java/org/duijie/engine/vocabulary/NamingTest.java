package org.duijie.engine.vocabulary;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
            "机械设计制造及自动化, OLD, 080202", "热能与动力工程, OLD, 080501", "对外汉语, OLD, 050103",
            "工业与民用建筑, OLD, 081001", "计算机及应用, OLD, 080901", "国际贸易, OLD, 020401", "会计电算化, OLD, Z530302",
            "化学工艺, OLD, 081301", "刑法学, OLD, Y0301", "工业自动化, OLD, 080801",
            "计科, SHORT, 080901", "软工, SHORT, 080902", "材控, SHORT, 080203", "国贸, SHORT, 020401", "财会, SHORT, 120203",
            "土木, SHORT, 081001", "MBA, SHORT, Y1251", "ｍｂａ, SHORT, Y1251", "思政, SHORT, 030503",
            "数控技术, USUAL, Z4601", "化工类, USUAL, 0813", "经管类, USUAL, 02", "经管类, USUAL, 12", "理工类, USUAL, 07",
            "理工类, USUAL, 08", "化学工程与工艺, NAME, 081301", "应用经济, NAME, Y0202"})
    void tellsWhatWordsNameAndHow(String words, Naming.Kind kind, String code) {
        assertThat(Major.namings(words)).anySatisfy(naming -> {
            assertThat(naming.major()).isSameAs(Major.of(code));
            assertThat(naming.kind()).isSameAs(kind);
            assertThat(naming.source()).isNotBlank();
        });
    }

    @Test
    void putsNamesOfTheCataloguesFirst() {
        assertThat(Major.namings("会计")).extracting(Naming::kind).containsExactly(Naming.Kind.NAME, Naming.Kind.OLD);
        assertThat(Major.namings("法学")).extracting(Naming::major).containsExactly(Major.of("03"), Major.of("030101"),
                Major.of("Y03"), Major.of("Y0301"));
    }

    @Test
    void leavesWordsThatNameNothingUnresolved() {
        assertThat(Major.namings("师范类")).isEmpty();
        assertThat(Major.namings("")).isEmpty();
    }

    @Test
    void hasEveryLineOfTheTableOnceAndNoNameOfTheTermItself() {
        var lines = new HashSet<List<String>>();
        for (var row : Table.read(MajorNames.RESOURCE).rows(4, 4)) {
            assertThat(lines.add(List.of(row[0], row[1], row[3]))).as(row[0]).isTrue();
            for (var code : Table.several(row[2])) {
                assertThat(Major.allNamed(row[0])).as(row[0]).doesNotContain(Major.of(code));
                assertThat(Major.namings(row[0])).extracting(Naming::major).contains(Major.of(code));
            }
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(1_200);
    }
}
