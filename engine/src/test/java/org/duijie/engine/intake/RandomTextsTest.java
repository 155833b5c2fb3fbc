package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.text.Folding;
import org.duijie.engine.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What holds of every extractor, whatever somebody types or a file contains. */
class RandomTextsTest {

    private static final int TRIALS = 10_000;
    private static final String ODD = "\0\ud800\udc00\ufffe 0９万千-—（【]；：，、.本科类专业不限仅除外元\n\t𠮷é%$";

    /** An extractor, and where in the text its answer says it has read. */
    static Stream<Arguments> extractors() {
        return Stream.of(extractor("pay", PayText::read, pay -> List.of(pay.span())),
                extractor("headcount", HeadcountText::read, headcount -> List.of(headcount.span())),
                extractor("education", EducationText::read, education -> List.of(education.span())),
                extractor("degree", DegreeText::read, degree -> List.of(degree.span())),
                extractor("majors", new MajorText(Precedents.NONE)::read, RandomTextsTest::spans),
                extractor("regions", RegionText::read, RandomTextsTest::spansOf),
                extractor("skills", new SkillText(Precedents.NONE)::find, RandomTextsTest::spansOf),
                extractor("conditions", ConditionText::read, conditions -> List.of()),
                extractor("needs", new NeedText(Precedents.NONE)::read, RandomTextsTest::spans),
                extractor("problem", new ProblemText(Precedents.NONE)::read, problem -> List.of(problem.span())),
                extractor("experience", ExperienceText::read, experience -> List.of(experience.span())));
    }

    private static <R> Arguments extractor(String name, Function<String, R> read, Function<R, List<Span>> spans) {
        return arguments(name, read, spans);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extractors")
    <R> void readMutatedTextsWithoutThrowingAndTheSameWayTwice(String name, Function<String, R> read,
            Function<R, List<Span>> spans) {
        var seeds = Seeds.fresh();
        var sentences = sentences();
        for (int n = 0; n < TRIALS; n++) {
            var text = mutated(sentences, seeds.trial(n));

            var first = read.apply(text);

            assertThat(read.apply(text)).as(seeds.of(n)).isEqualTo(first);
            for (var span : spans.apply(first)) {
                assertThat(text.substring(span.from(), span.to())).as(seeds.of(n)).isEqualTo(span.words());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extractors")
    <R> void readNoMoreThanTheBoundOfATextOfTenMegabytes(String name, Function<String, R> read,
            Function<R, List<Span>> spans) {
        for (var piece : List.of("3-", "本科", "（", "化工类、", "1", "年", "一", " ", "\ud800", "不", "朝阳区")) {
            var read10 = read.apply(piece.repeat(10_000_000 / piece.length()));

            assertThat(spans.apply(read10)).allSatisfy(span -> assertThat(span.to()).isLessThanOrEqualTo(
                    Passage.LONGEST));
        }
    }

    @Test
    void foldingKeepsEveryCharacterInItsPlace() {
        var seeds = Seeds.fresh();
        var sentences = sentences();
        for (int n = 0; n < TRIALS; n++) {
            var text = mutated(sentences, seeds.trial(n));

            assertThat(Folding.fold(text)).as(seeds.of(n)).hasSameSizeAs(text);
        }
    }

    private static List<Span> spans(MajorRequirement requirement) {
        var spans = new ArrayList<Span>();
        spans.add(requirement.words());
        for (var reading : requirement.readings()) {
            spans.add(reading.span());
            spans.addAll(reading.directions());
        }
        return spans;
    }

    private static <T extends Term> List<Span> spansOf(List<Reading<T>> readings) {
        return readings.stream().map(Reading::span).toList();
    }

    private static List<Span> spans(List<NeedDraft> drafts) {
        var spans = new ArrayList<Span>();
        for (var draft : drafts) {
            spans.add(draft.span());
            spans.addAll(draft.rest());
            spans.addAll(spansOf(draft.skills()));
            spans.addAll(spansOf(draft.regions()));
            draft.certificates().forEach(certificate -> spans.add(certificate.span()));
            Stream.of(draft.title(), draft.lodging(), draft.shiftWork(), draft.contract(), draft.englishLevel())
                    .filter(Objects::nonNull).forEach(mark -> spans.add(mark.span()));
        }
        return spans;
    }

    private static List<String> sentences() {
        return Stream
                .of("majors", "needs", "conditions", "regions", "skills", "pay", "headcount", "education", "experience",
                        "degree")
                .flatMap(table -> Scenarios.table(table + ".txt")).map(Scenarios.Row::text)
                .filter(text -> !text.isEmpty()).toList();
    }

    /** Some sentences, with a few characters left out, doubled, exchanged or put in. */
    private static String mutated(List<String> sentences, RandomGenerator random) {
        var parts = new ArrayList<String>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            parts.add(sentences.get(random.nextInt(sentences.size())));
        }
        var text = new StringBuilder(String.join("", parts));
        for (int i = random.nextInt(8); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                case 2 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                default -> text.setCharAt(at, ODD.charAt(random.nextInt(ODD.length())));
            }
        }
        return text.toString();
    }
}
