package org.duijie.index.analysis;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;

class ShortTextTest {

    @Test
    void hasEachCharacterAndEachPairButNoneAcrossABreak() {
        ShortText text = ShortText.of("宏达(ABB)电气");

        assertThat(text.units()).extracting(Word::text).containsExactly("宏", "达", "abb", "电", "气");
        assertThat(text.pairs()).extracting(Word::text).containsExactly("宏达", "电气");
        assertThat(text.cover()).extracting(Word::text).containsExactly("宏达", "abb", "电气");
    }

    @Test
    void isCoveredByPairsThatOverlapAtMostAtTheEnd() {
        assertThat(ShortText.of("工艺员").cover()).extracting(Word::text).containsExactly("工艺", "艺员");
        assertThat(ShortText.of("化工工艺").cover()).extracting(Word::text).containsExactly("化工", "工艺");
        assertThat(ShortText.of("艺").cover()).extracting(Word::text).containsExactly("艺");
    }

    @Test
    void isSpelledFromEachCharacterOn() {
        ShortText.Spelled spelled = ShortText.of("宏达A1化工").spelled();

        assertThat(spelled.full()).contains("hongdaa1huag", "daa1huagong", "a1huagong", "huagong", "gong");
        assertThat(spelled.initials()).containsExactlyInAnyOrder("hda1hg", "da1hg", "a1hg", "hg", "g");
    }

    @Test
    void isSpelledInEachWayThatACharacterCanBeRead() {
        assertThat(ShortText.of("宏行").spelled().full()).contains("hongxing", "honghang");
    }

    @Test
    void takesAnyText() {
        Seeds seeds = Seeds.fresh();
        for (int n = 0; n < 2_000; n++) {
            ShortText text = ShortText.of(RandomText.next(seeds.trial(n)));

            assertThat(text.spelled().full()).as(seeds.of(n)).doesNotContain("")
                    .allMatch(letters -> letters.length() <= ShortText.MOST_LETTERS);
            assertThat(text.cover()).as(seeds.of(n)).hasSizeLessThanOrEqualTo(text.units().size());
        }
    }
}
