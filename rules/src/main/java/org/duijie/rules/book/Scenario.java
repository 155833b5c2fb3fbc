package org.duijie.rules.book;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/**
 * What whoever wrote a book expects of a criterion: for what is known, these rows count and this is the finding.
 *
 * @param criterion id of the criterion
 * @param claim what the scenario shows, in a sentence
 * @param known a value for each thing the criterion reads, in order: an ordinal, a number or
 *        {@link org.duijie.engine.compare.Fact#UNKNOWN}, as {@link Axis#place} takes them
 * @param day the day it is about; null if it holds from the first day of the book
 * @param rows ids of the rows that are to count, in order
 * @param verdict the verdict expected
 * @param needPoints points for the need
 * @param candidatePoints points for the candidate
 * @param outcome the outcome expected, if there is to be one
 * @param line where it stands in its file, from 1
 */
public record Scenario(String criterion, String claim, List<Integer> known, @Nullable LocalDate day, List<String> rows,
        Verdict verdict, int needPoints, int candidatePoints, @Nullable String outcome, int line) {
    /** The file of a book that holds its scenarios. */
    public static final String FILE = "scenarios.csv";
    /** Heading: id of the criterion. */
    public static final Text CRITERION = Text.of("评判项", "criterion");
    /** Heading: what the scenario shows. */
    public static final Text CLAIM = Text.of("场景", "scenario");
    /** Heading: what is known. */
    public static final Text KNOWN = Text.of("已知", "known");
    /** Heading: the day. */
    public static final Text DAY = Text.of("日期", "day");
    /** Heading: ids of the rows expected. */
    public static final Text ROWS = Text.of("期望行", "expected rows");
    /** Heading: the verdict expected. */
    public static final Text VERDICT = Text.of("结论", "verdict");
    /** Heading: points for the need. */
    public static final Text NEED_POINTS = Text.of("需方得分", "need points");
    /** Heading: points for the candidate. */
    public static final Text CANDIDATE_POINTS = Text.of("候选方得分", "candidate points");
    /** Heading: the outcome expected. */
    public static final Text OUTCOME = Text.of("结果", "outcome");

    public Scenario {
        known = List.copyOf(known);
        rows = List.copyOf(rows);
    }
}
