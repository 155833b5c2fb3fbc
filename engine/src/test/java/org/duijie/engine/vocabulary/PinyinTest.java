package org.duijie.engine.vocabulary;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"会计学, kuaijixue, kjx", "重庆, chongqing, cq", "长春, changchun, cc", "成长, chengzhang, cz",
            "银行, yinhang, yh", "行政管理, xingzhengguanli, xzgl", "音乐学, yinyuexue, yyx", "藏药学, zangyaoxue, zyx",
            "PLC编程, plcbiancheng, plcbc", "绿化, luhua, lh", "畜牧学, xumuxue, xmx", "模具, muju, mj", "厦门市, xiamenshi, xms",
            "农、林, nonglin, nl"})
    void isReadAsPeopleSayIt(String word, String full, String initials) {
        assertThat(Pinyin.of(word).getFirst().full()).isEqualTo(full);
        assertThat(Pinyin.of(word).getFirst().initials()).isEqualTo(initials);
    }

    @Test
    void spellsCharacterByCharacter() {
        assertThat(Pinyin.of("重庆A1").getFirst().syllables()).extracting(Pinyin.Syllable::letters)
                .containsExactly("chong", "qing", "a", "1");
        assertThat(Pinyin.of("甲、乙").getFirst().syllables()).extracting(Pinyin.Syllable::initial)
                .containsExactly("j", "", "y");
    }

    @Test
    void hasEveryReadingOfACharacterOutsideAKnownWord() {
        assertThat(Pinyin.of("行")).extracting(Pinyin.Spelling::full).containsExactly("xing", "hang");
        assertThat(Pinyin.of("朝阳")).extracting(Pinyin.Spelling::full).containsExactly("chaoyang", "zhaoyang");
        assertThat(Pinyin.of("重长行调传".repeat(9))).hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huaxuegongchengyugongyi", "Hua Xue Gong Cheng Yu Gong Yi", "huàxué gōngchéng yǔ gōngyì",
            "hxgcygy", "huaxuegongchengyugong"})
    void findsAMajorHoweverItIsTyped(String typed) {
        assertThat(Major.all().spelled(typed)).first().isSameAs(Major.of("081301"));
    }

    @Test
    void findsTermsOfEveryKind() {
        assertThat(Region.all().spelled("chongqing")).first().isSameAs(Region.of("500000"));
        assertThat(Region.all().spelled("longchengqu")).contains(Region.of("211303"));
        assertThat(Skill.all().spelled("jingliu")).extracting(Skill::name).contains("精馏");
        assertThat(Major.all().spelled("kuaijixue")).first().isSameAs(Major.of("120203"));
        assertThat(Occupation.all().spelled("diangong")).isNotEmpty();
        assertThat(Major.all().spelled("lvse")).isEqualTo(Major.all().spelled("lüse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "化工", "hua工", "?", "xyzxyzxyz"})
    void findsNothingForWhatIsNoSpelling(String typed) {
        assertThat(Major.all().spelled(typed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.duijie.engine.vocabulary.Vocabularies#all")
    <T extends Term> void findsEveryTermByEachSpellingOfItsName(Vocabulary<T> vocabulary) {
        for (var term : vocabulary.list()) {
            for (var spelling : Pinyin.of(term.name())) {
                assertThat(spelling.full()).as(term.name()).matches("[a-z0-9]+");
                assertThat(vocabulary.spelled(spelling.full())).as(spelling.full()).contains(term);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"花学工程与工艺, 081301", "机戒工程, 080201", "软见工程, 080902", "huaxuegongcheng, 081301", "土目工程, 081001"})
    void hintsAtWhatSoundsAlike(String typed, String code) {
        assertThat(Major.all().nearest(typed, 3)).contains(Major.of(code));
    }

    @Test
    void prefersTheSameCharacterToTheSameSound() {
        assertThat(new Similarity("化工").to("化工")).isEqualTo(1000);
        assertThat(new Similarity("花工").to("化工")).isBetween(500, 999);
        assertThat(new Similarity("花工").to("医学")).isZero();
    }

    @Test
    void isTheSameForAllWhoAskAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<String> ask = () -> Pinyin.of("智能制造工程技术人员").toString() + Pinyin.sound('制')
                    + Industry.all().spelled("zhizao");
            var answers = threads.invokeAll(Stream.generate(() -> ask).limit(64).toList()).stream()
                    .map(answer -> answer.resultNow()).distinct();

            assertThat(answers).hasSize(1);
        }
    }
}
