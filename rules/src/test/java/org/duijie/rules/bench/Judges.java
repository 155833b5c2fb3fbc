package org.duijie.rules.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.judging.ColumnJudge;
import org.duijie.engine.judging.Columns;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.NeedJudge;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.Verdict;
import org.duijie.rules.byhand.HandJudge;
import org.duijie.rules.byhand.HandJudgement;
import org.duijie.rules.compile.DroolsPairs;

/** The ways to judge the pairs of a fair by the book of employment. Positions and graduates go by their places. */
final class Judges {
    private final Fair fair;
    private final Book<?> book;
    private final int[][] wishes;
    private final PairJudge<?, ?, ?> pairs;
    private final ColumnJudge columns;

    Judges(Fair fair, Book<?> book) {
        this(fair, book, IntStream.range(0, fair.positions().size()).mapToObj(fair::wishes).toArray(int[][]::new));
    }

    private Judges(Fair fair, Book<?> book, int[][] wishes) {
        this.fair = fair;
        this.book = book;
        this.wishes = wishes;
        this.pairs = PairJudge.by(book);
        this.columns = new ColumnJudge(book, new Columns(fair.graduates()));
    }

    /** The same, having met no position yet. */
    Judges afresh() {
        return new Judges(fair, book, wishes);
    }

    /** By columns, a position with all graduates; in 8 bytes a pair. */
    long[] columns(int position) {
        long[] said = new long[fair.graduates().size()];
        columns.judge(columns.look(fair.positions().get(position), Fair.DAY), wishes[position],
                (who, verdict, enough, need, candidate) -> said[who] = said(verdict, enough, need, candidate));
        return said;
    }

    /** By columns as sessions do: only those who may meet, in 8 bytes each, the points alone; 0 for all others. */
    long[] eligibleByColumns(int position) {
        long[] said = new long[fair.graduates().size()];
        columns.judgeEligible(columns.look(fair.positions().get(position), Fair.DAY), wishes[position],
                (who, need, candidate) -> said[who] = points(need, candidate));
        return said;
    }

    /** By the tables, a position with one graduate after another. */
    NeedJudge<?, ?> about(int position) {
        return pairs.about(fair.positions().get(position), Fair.DAY);
    }

    /** A pair by such a judge, up to the first hard criterion unmet. */
    Optional<Judgement> lazily(NeedJudge<?, ?> about, int position, int graduate) {
        return about.judgeUnlessRuledOut(fair.graduates().get(graduate), fair.wish(position, graduate));
    }

    /** By the tables, a pair by itself, whole. */
    Judgement whole(int position, int graduate) {
        return pairs.judge(fair.positions().get(position), fair.graduates().get(graduate),
                fair.circumstances(position, graduate));
    }

    /** By Java written by hand, up to the first hard criterion unmet. */
    HandJudgement byHand(int position, int graduate) {
        return HandJudge.judge(fair.positions().get(position), fair.graduates().get(graduate), Fair.DAY,
                fair.wish(position, graduate));
    }

    /** By Drools, some graduates one after another. */
    List<@Nullable List<Finding>> byDrools(DroolsPairs drools, int position, int from, int to) {
        return drools.judge(IntStream.range(from, to).mapToObj(graduate -> comparison(position, graduate)).toList());
    }

    private EmploymentComparison comparison(int position, int graduate) {
        return Comparisons.of(Comparers.EMPLOYMENT, fair.positions().get(position), fair.graduates().get(graduate),
                fair.circumstances(position, graduate));
    }

    static long points(int need, int candidate) {
        return (long) need << 32 | candidate & 0xFFFF_FFFFL;
    }

    static long said(Judgement judgement) {
        return said(judgement.verdict(), judgement.enough(), judgement.needPoints(), judgement.candidatePoints());
    }

    static long said(HandJudgement judgement) {
        return said(judgement.verdict(), judgement.enough(), judgement.needPoints(), judgement.candidatePoints());
    }

    static long said(Verdict verdict, boolean enough, int need, int candidate) {
        return (long) need << 32 | (candidate & 0xFFFFL) << 8 | (enough ? 4 : 0) | verdict.ordinal();
    }
}
