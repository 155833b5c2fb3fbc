package org.duijie.engine.run;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.duijie.engine.allocation.Edges;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.need.Terms;

/** The pairs of a {@link Shortlist}, judged one by one. */
final class ListedPairs implements Pairs {
    private final Numbering numbers;
    private final Judge judge;
    private final int[][] listed;

    /** @param listed the numbers of each need's candidates, ascending */
    ListedPairs(Numbering numbers, Judge judge, int[][] listed) {
        this.numbers = numbers;
        this.judge = judge;
        this.listed = listed;
    }

    @Override
    public Pairs by(Judge other) {
        return new ListedPairs(numbers, other, listed);
    }

    @Override
    public Pairs and(Pairs other) {
        int[][] both = new int[listed.length][];
        Arrays.setAll(both, need -> IntStream.concat(IntStream.of(listed[need]), IntStream.of(other.candidates(need)))
                .sorted().distinct().toArray());
        return new ListedPairs(numbers, judge, both);
    }

    @Override
    public int[] candidates(int need) {
        return listed[need];
    }

    @Override
    public boolean has(int need, int candidate) {
        return Arrays.binarySearch(listed[need], candidate) >= 0;
    }

    @Override
    public Looked look(int need) {
        return new Looked(need, null);
    }

    @Override
    public Scores scores(Looked need) {
        return scores(need.need(), about(need.need()));
    }

    @Override
    public Scores scores(int need, Terms stating) {
        return scores(need, scoring(judge.about(numbers.needs().get(need), stating)));
    }

    private Scores scores(int need, IntFunction<Score> about) {
        Scores scores = new Scores(listed[need]);
        for (int candidate : listed[need]) {
            Score score = about.apply(candidate);
            scores.put(candidate, score.verdict(), score.enough(), score.needPoints(), score.candidatePoints());
        }
        return scores;
    }

    @Override
    public Edges.Row eligible(Looked need) {
        Edges.Row row = new Edges.Row();
        IntFunction<Score> about = about(need.need());
        for (int candidate : listed[need.need()]) {
            Score score = about.apply(candidate);
            if (score.eligible()) {
                row.add(candidate, score.needPoints(), score.candidatePoints());
            }
        }
        return row;
    }

    private IntFunction<Score> about(int need) {
        return scoring(judge.about(numbers.needs().get(need)));
    }

    private IntFunction<Score> scoring(Function<String, Judgement> about) {
        return candidate -> Score.of(about.apply(numbers.candidates().get(candidate)));
    }
}
