package org.duijie.engine.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.Major;

import static org.assertj.core.api.Assertions.assertThat;

class MajorTextTest {

    private final MajorText majors = new MajorText(Precedents.NONE);

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("majors.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsMajorsInEveryUsualForm(Scenarios.Row row) {
        var read = majors.read(row.text());

        assertThat(List.of(codes(read.majors()), codes(read.widened()), codes(read.unsure()), codes(read.preferred()),
                unresolved(read), remark(read))).isEqualTo(row.expected());
    }

    @Test
    void takesWhatEveryReadingOfAnAmbiguousNameTakesInAsNamed() {
        var read = majors.read("本科：法学");

        assertThat(read.readings()).singleElement().extracting(MajorReading::sureness).isEqualTo(Sureness.AMBIGUOUS);
        assertThat(read.majors()).containsExactly(Major.of("030101"));
        assertThat(read.unsure()).contains(Major.of("03"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            out of order as an undergraduate class | 本科：会计学，财务管理，审计学，计算机类               | true
            in order as one                        | 本科：法学类，中国语言文学类，计算机类，会计学         | false
            too few others to see an order         | 本科：会计学，审计学，计算机类                         | false
            no order at all                        | 本科：会计学，财务管理，英语，计算机类                 | false
            the class of what was named before it  | 本科：英语，计算机科学与技术，软件工程，计算机类       | false
            too few, but official                  | 本科：会计学，审计学，计算机类；研究生：会计           | true
            behind a whole enumeration of it       | 本科：计算机科学与技术，软件工程，网络工程，信息安全，物联网工程，电子与计算机工程，计算机类 | true
            the code is there                      | 本科：会计学，财务管理，审计学，计算机类（0809）       | false
            no level is named                      | 会计学，财务管理，审计学，计算机类                     | false
            """)
    void doubtsANameOfTwoCataloguesByItsPlaceInAnOrderedList(String scenario, String text, boolean doubted) {
        assertThat(majors.read(text).unsure().contains(Major.of("0809"))).isEqualTo(doubted);
        assertThat(majors.read(text).majors().contains(Major.of("0809"))).isEqualTo(!doubted);
    }

    @Test
    void asksWhetherTheVocationalClassIsMeantWhereTheNameIsItsOwn() {
        var read = majors.read("本科：金融类");

        assertThat(read.readings()).singleElement().extracting(MajorReading::sureness).isEqualTo(Sureness.AMBIGUOUS);
        assertThat(read.unsure()).contains(Major.of("0203"), Major.of("B3302"));
        assertThat(majors.read("金融类").majors()).contains(Major.of("0203"));
    }

    @Test
    void readsEveryNameOfTheCatalogueAsWhatItNames() {
        for (var major : Major.all().list()) {
            var read = majors.read(major.name());

            assertThat(Stream.concat(read.majors().stream(), read.unsure().stream())).as(major.toString())
                    .contains(major);
            assertThat(read.unresolved()).as(major.toString()).isEmpty();
        }
    }

    @Test
    void readsEveryCodeBesideItsNameAsJustThatMajor() {
        for (var major : Major.all().list()) {
            var read = majors.read(level(major.catalogue()) + "：" + major.name() + "（" + major.printedCode() + "）");

            assertThat(read.majors()).as(major.toString()).containsExactly(major);
            assertThat(read.sure()).as(major.toString()).isTrue();
        }
    }

    @Test
    void dividesAListOfMajorsNoMatterWhatStandsBetweenThem() {
        var listed = List.of("政治学、经济学与哲学", "材料科学与工程", "土木、水利与海洋工程", "机械设计制造及其自动化");
        var expected = List.of(Major.of("030205"), Major.of("080401"), Major.of("081009"), Major.of("080202"));

        for (var between : List.of("，", ",", "、", ";", "；", "/", "和", "与", "及", "或", " ", "\n", "，  ", "专业、")) {
            assertThat(majors.read("本科：" + String.join(between, listed)).majors()).as(between).isEqualTo(expected);
        }
    }

    @Test
    void spansTheWordsItReads() {
        var text = "本科： 化学工程与 工艺(精细化工方向)，哲学";

        assertThat(majors.read(text).readings()).extracting(reading -> reading.span().words())
                .containsExactly("化学工程与 工艺(精细化工方向)", "哲学");
        assertThat(majors.read(text).readings().getFirst().directions()).extracting(Span::words)
                .containsExactly("精细化工");
    }

    @Test
    void takesByCodeWhatNameAndCodeSayDifferentlyAndSaysSo() {
        var reading = majors.read("机械类（0807）").readings().getFirst();

        assertThat(reading.terms()).containsExactly(Major.of("0807"));
        assertThat(reading.note()).isNotNull().extracting(note -> note.zh()).asString().contains("电子信息类", "按代码");
    }

    @Test
    void putsASlipOfThePenUpForConfirmationInsteadOfCorrecting() {
        var reading = majors.read("化学工程与工芸").readings().getFirst();

        assertThat(reading.sureness()).isEqualTo(Sureness.AMBIGUOUS);
        assertThat(reading.terms()).containsExactly(Major.of("081301"));
        assertThat(reading.note()).isNotNull().extracting(note -> note.zh()).asString().contains("笔误");
    }

    @Test
    void hintsAtTheNearestNameWhereMoreThanOneCharacterDiffers() {
        var reading = majors.read("化学加工与工芸").readings().getFirst();

        assertThat(reading.sureness()).isEqualTo(Sureness.UNRESOLVED);
        assertThat(reading.terms()).isEmpty();
        assertThat(reading.hints()).contains(Major.of("081301"));
    }

    @Test
    void takesAnyMajorButOneDisciplineForAllTheOthers() {
        var read = majors.read("除医学类外专业不限");

        assertThat(read.any()).isFalse();
        assertThat(read.majors()).contains(Major.of("08"), Major.of("12")).noneMatch(Major.of("100201")::within);
    }

    @Test
    void shutsOutMajorsOfAClassByNamingTheOthers() {
        assertThat(majors.read("本科：护理学类（不含助产学）").majors()).containsExactly(Major.of("101101"));
        assertThat(majors.read("本科：除助产学外的护理学类").majors()).containsExactly(Major.of("101101"));
        assertThat(majors.read("本科：护理学类，助产学除外").majors()).containsExactly(Major.of("101101"));
    }

    @Test
    void takesAnyMajorOfALevelForAllItsDisciplines() {
        var read = majors.read("本科：不限；研究生：化学");

        assertThat(read.any()).isFalse();
        assertThat(read.majors()).contains(Major.of("01"), Major.of("13"), Major.of("Y0703")).doesNotContain(
                Major.of("Y01"));
    }

    @Test
    void followsARulingAndCitesIt() {
        var ruling = new Precedent(TextKind.MAJOR, "法学", List.of("0301"), "我局名单中法学指法学类", "zhang", LocalDate.of(2026,
                3, 1));
        var ruled = new MajorText((kind, folded) -> Optional.of(ruling)
                .filter(known -> kind == TextKind.MAJOR && folded.equals(Precedents.fold("法 学"))));

        var readings = ruled.read("法学、哲学").readings();

        assertThat(readings.getFirst().terms()).containsExactly(Major.of("0301"));
        assertThat(readings.getFirst().sureness()).isEqualTo(Sureness.RESOLVED);
        assertThat(readings.getFirst().precedent()).isEqualTo(ruling);
        assertThat(readings.getLast().precedent()).isNull();
    }

    @Test
    void saysThatItReadOnlyTheBeginningOfAVeryLongText() {
        assertThat(majors.read("会计学、".repeat(10_000)).cut()).isTrue();
        assertThat(majors.read("会计学、").cut()).isFalse();
    }

    private static String level(Catalogue catalogue) {
        return switch (catalogue) {
            case UNDERGRADUATE, VOCATIONAL_BACHELOR -> "本科";
            case GRADUATE -> "研究生";
            case VOCATIONAL_COLLEGE -> "专科";
        };
    }

    private static String codes(List<Major> majors) {
        return majors.isEmpty() ? "-" : majors.stream().map(Major::code).collect(Collectors.joining(" "));
    }

    private static String unresolved(MajorRequirement read) {
        return read.unresolved().isEmpty()
                ? "-"
                : read.unresolved().stream().map(reading -> reading.span().words()).collect(Collectors.joining(" ; "));
    }

    private static String remark(MajorRequirement read) {
        return read.any() ? read.only() ? "any only" : "any" : read.only() ? "only" : "-";
    }
}
