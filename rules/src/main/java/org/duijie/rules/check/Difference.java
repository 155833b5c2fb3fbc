package org.duijie.rules.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Finding;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.Scenario;

/**
 * Something in a finding that is otherwise than a scenario expects.
 *
 * @param heading of the column in which it is expected
 * @param expected what stands there
 * @param found what came out
 */
record Difference(Text heading, Text expected, Text found) {
    private static final Text NONE = Text.of("无", "none");

    /** All of them, in the order of the columns. */
    static List<Difference> between(Scenario scenario, Finding finding) {
        return Stream.of(
                new Difference(Scenario.ROWS, Text.same(String.join("、", scenario.rows())),
                        Text.same(String.join("、", finding.rows()))),
                new Difference(Scenario.VERDICT, scenario.verdict().label(), finding.verdict().label()),
                new Difference(Scenario.NEED_POINTS, number(scenario.needPoints()), number(finding.needPoints())),
                new Difference(Scenario.CANDIDATE_POINTS, number(scenario.candidatePoints()),
                        number(finding.candidatePoints())),
                new Difference(Scenario.OUTCOME, word(scenario.outcome()), word(finding.outcome())))
                .filter(d -> !d.expected().equals(d.found())).toList();
    }

    /** Such as "需方得分应为 20，实为 14；结论应为 符合，实为 部分符合". */
    static Text say(List<Difference> differences) {
        return Text.of(
                differences.stream().map(d -> d.heading.zh() + "应为 " + d.expected.zh() + "，实为 " + d.found.zh())
                        .collect(Collectors.joining("；")),
                differences.stream()
                        .map(d -> d.heading.en() + " should be " + d.expected.en() + " and is " + d.found.en())
                        .collect(Collectors.joining("; ")));
    }

    private static Text number(int number) {
        return Text.same(Integer.toString(number));
    }

    private static Text word(@Nullable String word) {
        return word == null ? NONE : Text.same(word);
    }
}
