package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.duijie.engine.compare.Wish;
import org.duijie.engine.judging.ColumnJudge;
import org.duijie.engine.session.Roster;

/** Judges each need of a frozen session with all of its candidates at once. Thread safe. */
final class WholeJudge {
    private final Frozen frozen;
    private final int[] unasked;
    private final ColumnJudge columns;
    private final Map<String, List<Asked>> wishes = new HashMap<>();

    /** A wish for one need: the number of the candidate, and the ordinal of the wish. */
    private record Asked(int candidate, int wish) {}

    /**
     * A judge of these candidates.
     *
     * @param unasked the ordinals of their wishes for what they do not ask for
     */
    WholeJudge(Frozen frozen, List<String> candidates, int[] unasked, ColumnJudge columns) {
        this.frozen = frozen;
        this.unasked = unasked;
        this.columns = columns;
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, candidates.size()).forEach(number -> numbers.put(candidates.get(number), number));
        for (Roster.RankedWish wish : frozen.session().roster().wishes()) {
            Integer number = numbers.get(wish.candidate());
            if (number != null) {
                wishes.computeIfAbsent(wish.need(), need -> new ArrayList<>())
                        .add(new Asked(number, Wish.ofRank(wish.rank()).ordinal()));
            }
        }
    }

    /** Judges a need with all candidates. */
    void judge(String need, ColumnJudge.Taking to) {
        int[] wished = unasked.clone();
        wishes.getOrDefault(need, List.of()).forEach(one -> wished[one.candidate()] = one.wish());
        columns.judge(Objects.requireNonNull(frozen.terms().get(need), "need"), frozen.session().date(), wished, to);
    }
}
