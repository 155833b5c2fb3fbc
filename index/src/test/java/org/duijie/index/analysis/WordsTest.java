package org.duijie.index.analysis;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"反应精馏, 反应精馏", "负责反应精馏塔的操作, 负责|反应精馏|塔|的|操作", "化学工程与工艺, 化学工程与工艺",
            "ＰＬＣ编程, plc编程", "會計學, 会计学", "'C++, C# 和 Java', c++|c#|和|java", "'  ', ''",
            "朝阳市龙城区, 朝阳市|龙城区"})
    void keepsWhatVocabulariesNameWhole(String text, String words) {
        assertThat(texts(Words.of(text, Dictionary.shipped()).words())).isEqualTo(words);
    }

    @Test
    void aShortNameOfASchoolIsNotTakenOutOfOtherWords() {
        for (String text : List.of("东北大学", "成人大专", "中大型设备", "湖北大厦", "重大项目", "今天大雨")) {
            assertThat(Words.of(text, Dictionary.shipped()).words()).as(text).extracting(Word::text)
                    .doesNotContain("北大", "人大", "中大", "天大");
        }
        assertThat(Words.of("郑大毕业", Dictionary.shipped()).words()).extracting(Word::text).contains("郑大");
    }

    @Test
    void keepsWordsWithinWordsApart() {
        assertThat(Words.of("反应精馏", Dictionary.shipped()).parts()).extracting(Word::text).contains("反应", "精馏");
        assertThat(Words.of("精馏", Dictionary.shipped()).parts()).isEmpty();
    }

    @Test
    void knowsWhereInTheTextAWordStands() {
        String text = "ﬁ 熟悉ＰＬＣ";
        Folded folded = Folded.of(text);

        Word plc = Words.of(folded, Dictionary.shipped()).words().getLast();

        assertThat(text.substring(folded.origin(plc.from()), folded.origin(plc.to()))).isEqualTo("ＰＬＣ");
    }

    @Test
    void makesEveryCharacterOfLettersPartOfExactlyOneWord() {
        Seeds seeds = Seeds.fresh();
        for (int n = 0; n < 2_000; n++) {
            Folded text = Folded.of(RandomText.next(seeds.trial(n)));

            List<Word> words = Words.of(text, Dictionary.shipped()).words();

            long letters = Stream.iterate(0, i -> i < text.length(), i -> i + 1)
                    .filter(i -> text.isHan(i) || text.isLatin(i)).count();
            assertThat(words.stream().mapToLong(word -> word.to() - word.from()).sum()).as(seeds.of(n))
                    .isEqualTo(letters);
            for (int i = 1; i < words.size(); i++) {
                assertThat(words.get(i).from()).as(seeds.of(n)).isGreaterThanOrEqualTo(words.get(i - 1).to());
            }
        }
    }

    @Test
    void takesTextsOfAnyLength() {
        RandomGenerator random = Seeds.fresh().trial(0);
        String text = Stream.generate(() -> RandomText.next(random)).limit(400).collect(Collectors.joining());

        assertThat(Words.of(text, Dictionary.shipped()).words()).isNotEmpty();
        assertThat(Words.of("反应".repeat(5_000), Dictionary.shipped()).words()).hasSizeGreaterThan(1_000);
        assertThat(Words.of("+".repeat(10_000), Dictionary.shipped()).words()).isEmpty();
    }

    @Test
    void changesItsVersionWithTheVocabularies() {
        assertThat(Dictionary.shipped().cutting()).contains(Vocabularies.version());
    }

    private static String texts(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining("|"));
    }
}
