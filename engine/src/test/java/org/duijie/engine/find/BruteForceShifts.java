package org.duijie.engine.find;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/** Shifts by their definition: judges everybody, and thinks of whatever any need lists. */
public record BruteForceShifts(SortedMap<String, ? extends Terms> needs,
        SortedMap<String, ? extends Profile> candidates) implements ShiftFinder {

    @Override
    public List<Shift> candidates(Terms need, List<? extends Terms> otherwise, Search search) {
        Suits suits = Suits.by(search);
        return otherwise.stream().map(stated -> shift(candidates, one -> suits.test(need, one),
                one -> suits.test(stated, one), search)).toList();
    }

    @Override
    public List<Shift> needs(Profile candidate, List<? extends Profile> otherwise, Search search) {
        Suits suits = Suits.by(search);
        return otherwise.stream().map(stated -> shift(needs, one -> suits.test(one, candidate),
                one -> suits.test(one, stated), search)).toList();
    }

    @Override
    public List<Terms> listed(Search search) {
        return needs.values().stream().map(Terms.class::cast).toList();
    }

    private record Suits(PairJudge<?, ?, ?> judge, Circumstances circumstances) {
        static Suits by(Search search) {
            return new Suits(PairJudge.by(search.book()), new Circumstances(search.date(), Wish.UNKNOWN));
        }

        boolean test(Terms need, Profile candidate) {
            return judge.judges(need, candidate) && judge.judge(need, candidate, circumstances).eligible();
        }
    }

    private static <T> Shift shift(SortedMap<String, ? extends T> all, Predicate<T> before, Predicate<T> after,
            Search search) {
        List<String> gained = all.entrySet().stream()
                .filter(one -> after.test(one.getValue()) && !before.test(one.getValue())).map(Map.Entry::getKey)
                .toList();
        long lost = all.values().stream().filter(one -> before.test(one) && !after.test(one)).count();
        return new Shift(gained.size(), (int) lost, gained.stream().limit(search.most()).toList());
    }
}
