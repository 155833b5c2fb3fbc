package org.duijie.engine.simulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duijie.engine.find.Askers;
import org.duijie.engine.find.Search;
import org.duijie.engine.find.Shift;
import org.duijie.engine.find.ShiftFinder;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Books;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;

/**
 * Tells, without a session, what a need or a candidate on record would gain by stating one thing otherwise, judged by the live
 * book with everybody on record. Thread safe.
 */
public final class NearMissDesk {
    /** Most that are told. */
    public static final int MOST = 50;
    private static final int NAMED = 10;

    private final Askers askers;
    private final Parties parties;
    private final Reviews reviews;
    private final ShiftFinder finder;

    /** A desk over these records. */
    public NearMissDesk(Parties parties, Needs needs, Reviews reviews, Books books, ShiftFinder finder) {
        this.askers = new Askers(parties, needs, books);
        this.parties = parties;
        this.reviews = reviews;
        this.finder = finder;
    }

    /**
     * What would bring something.
     *
     * @param book the book that judged
     * @param date the day it was judged for
     * @param items most first, at most {@value #MOST}
     */
    public record Told(Book<?> book, LocalDate date, List<NearMiss> items) {
        public Told {
            items = List.copyOf(items);
        }
    }

    /**
     * What a need would gain candidates by.
     *
     * @param date the day that days and months are counted to
     * @throws Refusal NOT_FOUND for an unknown need
     */
    public Told ofNeed(String id, LocalDate date) {
        Terms terms = askers.terms(id);
        Search search = new Search(askers.judging(terms, date), date, NAMED);
        List<Step<Terms>> steps = Concessions.of(terms);
        return told(search, steps, finder.candidates(terms, stated(steps), search), this::onRecord);
    }

    /**
     * What a candidate would gain needs by, those alone that may be published.
     *
     * @param date the day that days and months are counted to
     * @throws Refusal NOT_FOUND for an unknown party, CONFLICT for one that has no profile to compare
     */
    public Told ofCandidate(String id, LocalDate date) {
        Profile profile = askers.profile(id);
        Search search = new Search(askers.judging(profile, date), date, NAMED);
        List<Step<Profile>> steps = Gains.of(profile, finder.listed(search));
        return told(search, steps, finder.needs(profile, stated(steps), search), this::published);
    }

    private static <T> List<T> stated(List<Step<T>> steps) {
        return steps.stream().map(Step::stated).toList();
    }

    /** @param nameable which of those gained may be named: since the finder looked, some may have gone */
    private static Told told(Search search, List<? extends Step<?>> steps, List<Shift> shifts,
            UnaryOperator<Set<String>> nameable) {
        List<NearMiss> misses = IntStream.range(0, steps.size()).mapToObj(i -> miss(steps.get(i), shifts.get(i)))
                .filter(miss -> miss.gained() > 0).sorted(NearMiss.MOST_FIRST).limit(MOST).toList();
        Set<String> named = nameable
                .apply(misses.stream().map(NearMiss::first).flatMap(Collection::stream).collect(Collectors.toSet()));
        return new Told(search.book(), search.date(), misses.stream().map(miss -> miss.naming(named)).toList());
    }

    private static NearMiss miss(Step<?> step, Shift shift) {
        return new NearMiss(step.words(), step.component(), shift.gained(), shift.lost(), shift.first());
    }

    private Set<String> onRecord(Set<String> candidates) {
        Set<String> there = new HashSet<>();
        parties.findAll(candidates).forEach(party -> there.add(party.value().id()));
        return there;
    }

    private Set<String> published(Set<String> ids) {
        return reviews.standings(ids).entrySet().stream().filter(need -> need.getValue().published())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
