package org.duijie.engine.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duijie.engine.allocation.Edges;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.judging.ColumnJudge;
import org.duijie.engine.judging.Columns;
import org.duijie.engine.judging.Look;
import org.duijie.engine.match.Book;
import org.duijie.engine.need.Terms;
import org.duijie.engine.session.Roster;

/** Every need with every candidate, judged by columns. */
final class AllPairs implements Pairs {
    private final Frozen frozen;
    private final Numbering numbers;
    private final Columns columns;
    private final ColumnJudge judge;
    private final int[] all;
    private final int[] unasked;
    private final Map<String, List<Asked>> wishes;

    /** A wish for one need: the number of the candidate, and the ordinal of the wish. */
    private record Asked(int candidate, int wish) {}

    AllPairs(Frozen frozen, Numbering numbers, Judge judge) {
        this.frozen = frozen;
        this.numbers = numbers;
        this.columns = judge.columns(numbers.candidates());
        this.judge = new ColumnJudge(judge.book(), columns);
        this.all = IntStream.range(0, numbers.candidates().size()).toArray();
        this.unasked = numbers.candidates().stream().mapToInt(candidate -> judge.unasked(candidate).ordinal())
                .toArray();
        this.wishes = frozen.session().roster().wishes().stream()
                .collect(Collectors.groupingBy(Roster.RankedWish::need, Collectors.mapping(
                        wish -> new Asked(numbers.candidate(wish.candidate()), Wish.ofRank(wish.rank()).ordinal()),
                        Collectors.toList())));
    }

    private AllPairs(AllPairs same, Book<?> book) {
        this.frozen = same.frozen;
        this.numbers = same.numbers;
        this.columns = same.columns;
        this.judge = new ColumnJudge(book, columns);
        this.all = same.all;
        this.unasked = same.unasked;
        this.wishes = same.wishes;
    }

    @Override
    public Pairs by(Judge other) {
        return new AllPairs(this, other.book());
    }

    @Override
    public Pairs and(Pairs other) {
        return this;
    }

    @Override
    public int[] candidates(int need) {
        return all;
    }

    @Override
    public boolean has(int need, int candidate) {
        return true;
    }

    @Override
    public Looked look(int need) {
        return new Looked(need, look(terms(need)));
    }

    private Look look(Terms need) {
        return judge.look(need, frozen.session().date());
    }

    @Override
    public Scores scores(Looked need) {
        return scores(need.need(), Objects.requireNonNull(need.look()));
    }

    @Override
    public Scores scores(int need, Terms stating) {
        return scores(need, look(stating));
    }

    private Scores scores(int need, Look look) {
        Scores scores = new Scores(all);
        judge.judge(look, wishes(need), scores::put);
        return scores;
    }

    @Override
    public Edges.Row eligible(Looked need) {
        Edges.Row row = new Edges.Row(all.length);
        judge.judgeEligible(Objects.requireNonNull(need.look()), wishes(need.need()), row::add);
        return row.trim();
    }

    private Terms terms(int need) {
        return Objects.requireNonNull(frozen.terms().get(numbers.needs().get(need)), "need");
    }

    private int[] wishes(int need) {
        List<Asked> asked = wishes.get(numbers.needs().get(need));
        if (asked == null) {
            return unasked;
        }
        int[] wished = unasked.clone();
        asked.forEach(one -> wished[one.candidate()] = one.wish());
        return wished;
    }
}
