package org.duijie.engine.vocabulary;

import java.util.HashSet;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabulariesTest {

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void holdEveryTermOfTheirStandards() {
        assertThat(Industry.all().list().stream().filter(industry -> industry.depth() == 0)).hasSize(20);
        assertThat(Industry.all().list().stream().filter(industry -> industry.depth() == 1)).hasSize(97);
        assertThat(Industry.all().list().stream().filter(industry -> industry.depth() == 2)).hasSize(473);
        assertThat(Industry.all().list().stream().filter(industry -> industry.depth() == 3)).hasSize(1_381);
        assertThat(Region.all().list().stream().filter(region -> region.depth() == 0)).hasSize(31);
        assertThat(Region.all().list().stream().filter(region -> region.depth() == 3)).hasSize(1_406);
        assertThat(Occupation.all().list().stream().filter(occupation -> occupation.depth() == 0)).hasSize(8);
        assertThat(Occupation.all().list()).hasSize(2_047);
        assertThat(Skill.all().list()).hasSizeGreaterThanOrEqualTo(1_500);
    }

    @ParameterizedTest
    @MethodSource("org.duijie.engine.vocabulary.Vocabularies#all")
    <T extends Term> void numberTermsInTheOrderOfTheirListAndGiveEachItsOwnCode(Vocabulary<T> vocabulary) {
        var codes = new HashSet<String>();
        int ordinal = 0;

        for (var term : vocabulary.list()) {
            assertThat(term.ordinal()).isEqualTo(ordinal++);
            assertThat(codes.add(term.code())).as(term.code()).isTrue();
            assertThat(term.name()).isNotBlank();
            assertThat(vocabulary.find(term.code())).containsSame(term);
            assertThat(vocabulary.allNamed(term.name())).contains(term);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "zh-CN", "en-US"})
    void haveTheSameContentsAndFindTheSameNamesWhateverTheDefaultLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(Table.read("skill.tsv").hash()).startsWith(Skill.all().version());
        assertThat(Skill.named("IOS开发")).isEqualTo(Skill.named("ios开发")).isPresent();
        assertThat(Skill.named("ｌｉｎｕｘ")).isEqualTo(Skill.named("Linux")).isPresent();
    }

    @Test
    void leaveNoSkillAmbiguous() {
        for (var skill : Skill.all().list()) {
            assertThat(Skill.named(skill.name())).containsSame(skill);
            assertThat(skill.aliases()).allSatisfy(alias -> assertThat(Skill.named(alias)).containsSame(skill));
            assertThat(skill.english()).isNotBlank();
            assertThat(skill.depth()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void numberSkillsOneAfterTheOther() {
        assertThat(Skill.all().list().stream().map(Skill::code).sorted()).isEqualTo(IntStream
                .rangeClosed(1, Skill.all().list().size()).mapToObj(number -> "S%04d".formatted(number)).toList());
        assertThat(Skill.all().list().stream().map(Skill::english)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"西门子PLC, S7-1200", "钣金加工, 钣金", "配方研发, 配方开发", "小试研究, 小试", "工艺放大, 中试放大", "轮胎硫化, 硫化工艺",
            "密炼工艺, 密炼", "挤出工艺, 挤出", "液相色谱, HPLC", "BOPP薄膜, 双向拉伸聚丙烯", "异质结电池, HJT", "滑子菇栽培, 滑子菇",
            "直播投流, 直播间投流", "二氧化碳气体保护焊, 二保焊", "无损检测, 探伤", "研发费用归集, 加计扣除"})
    void knowSkillsByWhatEmployersWrite(String name, String written) {
        assertThat(Skill.named(written).map(Skill::name)).contains(name);
    }

    @Test
    void nameOneVersionForAllContents() {
        assertThat(Vocabularies.version()).matches("2026\\.2-[0-9a-f]{8}").isEqualTo(Vocabularies.version());
    }
}
