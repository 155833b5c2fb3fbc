package org.duijie.engine.lawful;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.intake.Scenarios;
import org.duijie.engine.text.Folding;
import org.duijie.engine.vocabulary.Table;

import static org.assertj.core.api.Assertions.assertThat;

class SignsTest {

    static Stream<Scenarios.Row> table() {
        return Scenarios.table(SignsTest.class, "signs.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void tellWhatTouchesAnAttributeFromWhatOnlyLooksLikeIt(Scenarios.Row row) {
        assertThat(words(Signs.in(Signs.close(Folding.fold(row.text()))))).isEqualTo(row.expected().getFirst());
        assertThat(words(Signs.find(row.text()).stream().map(Mention::attribute)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attribute.class)))))
                .isEqualTo(row.expected().getFirst());
    }

    private static String words(Set<Attribute> attributes) {
        return attributes.isEmpty() ? "-" : attributes.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Test
    void theTableOfTextsHasEveryAttributeAndAsManyCounterexamples() {
        List<String> expected = table().map(row -> row.expected().getFirst()).toList();

        assertThat(expected).hasSizeGreaterThan(120);
        assertThat(expected.stream().filter("-"::equals)).hasSizeGreaterThan(expected.size() * 45 / 100);
        assertThat(String.join(" ", expected).split(" "))
                .contains(Stream.of(Attribute.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void sayWhereTheWordsStandAndWhetherTheyGoRoundAbout() {
        assertThat(Signs.find("会开车，限男性；９８５院校")).containsExactly(
                new Mention(Attribute.SEX, false, "限男性", 4),
                new Mention(Attribute.SCHOOL, true, "９８５", 8));
    }

    @Test
    void areLookedForWhereverTheirFirstCharacterStands() {
        for (var row : table().toList()) {
            String closed = Signs.close(Folding.fold(row.text()));
            for (String[] sign : Table.read(Signs.class, "signs.tsv").rows(3, 4)) {
                Pattern.compile(sign[2]).matcher(closed).results().forEach(place -> assertThat(Sign.of(sign)
                        .beginnings()).as(sign[2]).contains(closed.charAt(place.start())));
            }
        }
    }

    @Test
    void findNothingMoreInWhatIsOnlyLongerByWordsAboutNothing() {
        var seeds = Seeds.fresh();
        List<String> harmless = table().filter(row -> row.expected().getFirst().equals("-"))
                .map(Scenarios.Row::text).toList();
        for (int n = 0; n < 2_000; n++) {
            var random = seeds.trial(n);
            String text = harmless.get(random.nextInt(harmless.size())) + "；"
                    + harmless.get(random.nextInt(harmless.size()));

            assertThat(Signs.find(text)).as(seeds.of(n) + text).isEmpty();
        }
    }

    @Test
    void readATextOfTwentyThousandCharactersThatIsAllSigns() {
        for (String piece : List.of("男性科", "限男性", "985", "985元", "35岁以下", "婚姻登记", " 男,", "女")) {
            String text = piece.repeat(20_000 / piece.length());

            assertThat(Signs.find(text)).allSatisfy(mention -> assertThat(text.startsWith(mention.words(), mention
                    .from())).isTrue());
        }
    }
}
