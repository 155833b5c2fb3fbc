package org.duijie.rules.compile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Figures;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.judging.ColumnJudge;
import org.duijie.engine.judging.Columns;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** How fast a whole fair is judged by the live book of employment; the report is target/bench-judging.md. */
@Tag("bench")
class JudgingMeasuringTest {
    private static final int CANDIDATES = 10_000;
    private static final int NEEDS = 2_000;
    private static final int ALONE = 50;
    private static final int EVERYBODY = 350_000;
    private static final int LOOK_UPS = 200;
    private static final int ROUNDS = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final CityProfiles city = new CityProfiles(7);
    private final List<GraduateProfile> graduates = Stream.generate(city::graduate).limit(CANDIDATES).toList();
    private final List<PositionTerms> positions = Stream.generate(city::position).limit(NEEDS).toList();
    private final int[] wishes = IntStream.generate(Wish.UNKNOWN::ordinal).limit(CANDIDATES).toArray();

    @Test
    void judgesAWholeFair() throws IOException {
        DroolsBooks books = new DroolsBooks();
        Book<?> book = books.compile(books.live("employment"), DAY);
        Figures figures = new Figures("%,d graduates and %,d positions, %d criteria".formatted(CANDIDATES, NEEDS,
                book.criteria().size()));
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            ColumnJudge columns = new ColumnJudge(book, new Columns(graduates));
            double coded = Figures.seconds(start);
            start = System.nanoTime();
            long one = positions.stream().mapToLong(position -> sum(columns, position)).sum();
            double byOne = Figures.seconds(start);
            start = System.nanoTime();
            ColumnJudge afresh = new ColumnJudge(book, new Columns(graduates));
            long all = positions.parallelStream().mapToLong(position -> sum(afresh, position)).sum();
            double byAll = Figures.seconds(start);
            start = System.nanoTime();
            ColumnJudge again = new ColumnJudge(book, new Columns(graduates));
            long eligible = positions.parallelStream().mapToLong(position -> countEligible(again, position)).sum();
            double byEligible = Figures.seconds(start);
            start = System.nanoTime();
            long alone = positions.stream().limit(ALONE).mapToLong(position -> sum(PairJudge.by(book), position)).sum();
            double byPair = Figures.seconds(start);

            assertThat(all).isEqualTo(one);
            assertThat(positions.stream().limit(ALONE).mapToLong(position -> sum(columns, position)).sum())
                    .isEqualTo(alone);
            figures.line(
                    ("round %d: columns coded in %.2f s; all %,d pairs judged in %.2f s by one thread, %.2f s by all "
                            + "cores, the coding included; the %,d that may meet found in %.2f s likewise; %.2f million pairs/s a core, %.2f million pair by pair")
                            .formatted(round, coded,
                                    (long) CANDIDATES * NEEDS, byOne, byAll, eligible, byEligible,
                                    CANDIDATES * NEEDS / byOne / 1e6,
                                    CANDIDATES * ALONE / byPair / 1e6));
        }
        lookUp(figures, book);
        figures.write("judging");
    }

    /** One position and everybody on record, as somebody who waits for the answer asks. */
    private void lookUp(Figures figures, Book<?> book) {
        ColumnJudge everybody = new ColumnJudge(book,
                new Columns(Stream.generate(city::graduate).limit(EVERYBODY).toList()));
        int[] unknown = IntStream.generate(Wish.UNKNOWN::ordinal).limit(EVERYBODY).toArray();
        double[] millis = positions.stream().limit(LOOK_UPS).mapToDouble(position -> {
            long start = System.nanoTime();
            everybody.judgeEligible(everybody.look(position, DAY), unknown, (who, need, candidate) -> {});
            return Figures.seconds(start) * 1e3;
        }).toArray();
        figures.times("one position and %,d graduates, one thread".formatted(EVERYBODY), millis);
    }

    private long sum(ColumnJudge columns, PositionTerms position) {
        long[] sum = {0};
        columns.judge(columns.look(position, DAY), wishes,
                (who, verdict, enough, need, candidate) -> sum[0] += said(verdict, need, candidate));
        return sum[0];
    }

    private long countEligible(ColumnJudge columns, PositionTerms position) {
        long[] count = {0};
        columns.judgeEligible(columns.look(position, DAY), wishes, (who, need, candidate) -> count[0]++);
        return count[0];
    }

    private long sum(PairJudge<?, ?, ?> pairs, PositionTerms position) {
        Circumstances circumstances = new Circumstances(DAY, Wish.UNKNOWN);
        return graduates.stream().mapToLong(graduate -> {
            Judgement judgement = pairs.judge(position, graduate, circumstances);
            return said(judgement.verdict(), judgement.needPoints(), judgement.candidatePoints());
        }).sum();
    }

    private static long said(Verdict verdict, int need, int candidate) {
        return 1_000L * need + candidate + 1_000_000L * verdict.ordinal();
    }
}
