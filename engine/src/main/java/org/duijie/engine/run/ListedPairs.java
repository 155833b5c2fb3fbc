package org.duijie.engine.run;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.duijie.engine.allocation.Edges;

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
    public Scores scores(int need) {
        Scores scores = new Scores(listed[need]);
        for (int candidate : listed[need]) {
            Score score = score(need, candidate);
            scores.put(candidate, score.verdict(), score.enough(), score.needPoints(), score.candidatePoints());
        }
        return scores;
    }

    @Override
    public Edges.Row eligible(int need) {
        Edges.Row row = new Edges.Row();
        for (int candidate : listed[need]) {
            Score score = score(need, candidate);
            if (score.eligible()) {
                row.add(candidate, score.needPoints(), score.candidatePoints());
            }
        }
        return row;
    }

    private Score score(int need, int candidate) {
        return Score.of(judge.judge(numbers.needs().get(need), numbers.candidates().get(candidate)));
    }
}
