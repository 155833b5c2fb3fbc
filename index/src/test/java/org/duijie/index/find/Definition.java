package org.duijie.index.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.find.Found;
import org.duijie.engine.find.Search;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Finds as {@link org.duijie.engine.find.CandidateFinder} is defined, by judging every pair; for books whose second layer is
 * soft.
 */
record Definition(SortedMap<String, ? extends Terms> needs, SortedMap<String, ? extends Profile> candidates) {

    private record Judged(String id, Verdict verdict, int points) {}

    Found candidates(Terms need, Search search) {
        return find(candidates, candidate -> judge(search.book(), need, candidate, search.date()),
                Judgement::needPoints, search);
    }

    Found needs(Profile candidate, Search search) {
        return find(needs, need -> judge(search.book(), need, candidate, search.date()), Judgement::candidatePoints,
                search);
    }

    private static <T> Found find(Map<String, ? extends T> others, Function<T, Judgement> judge,
            ToIntFunction<Judgement> side, Search search) {
        List<Judged> passing = new ArrayList<>();
        others.forEach((id, other) -> {
            Judgement judgement = judge.apply(other);
            if (judgement.verdict() != Verdict.UNMET) {
                passing.add(new Judged(id, judgement.verdict(), side.applyAsInt(judgement)));
            }
        });
        return new Found(passing.stream()
                .sorted(Comparator.comparing((Judged one) -> one.verdict() == Verdict.UNKNOWN)
                        .thenComparing(Comparator.comparingInt(Judged::points).reversed()).thenComparing(Judged::id))
                .limit(search.most()).map(Judged::id).toList(), passing.size());
    }

    @SuppressWarnings("unchecked")
    private static Judgement judge(Book<?> book, Terms need, Profile candidate, LocalDate date) {
        Comparer<Terms, Profile, Record> comparer = (Comparer<Terms, Profile, Record>) Comparers.get(book.ref().name());
        return ((Book<Record>) book)
                .judge(comparer.compare(need, candidate, new Circumstances(date, Wish.UNKNOWN)));
    }
}
