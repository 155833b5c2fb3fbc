package org.duijie.api.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Books;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.simulation.Simulated;
import org.duijie.engine.simulation.Simulator;
import org.duijie.engine.text.Text;

/** Finds what a trial is about: the book, the pair, the facts. Thread safe. */
@Component
final class Trials {
    private final BookDesk desk;
    private final Books books;
    private final Parties parties;
    private final Needs needs;
    private final Clock clock;

    Trials(BookDesk desk, Books books, Parties parties, Needs needs, Clock clock) {
        this.desk = desk;
        this.books = books;
        this.parties = parties;
        this.needs = needs;
        this.clock = clock;
    }

    /**
     * A trial.
     *
     * @param book what judges
     * @param simulator asks it
     * @param real what the pair is like; null if it is made up
     * @param supposed what is supposed of it
     */
    record Trial(Book<?> book, Simulator<?> simulator, @Nullable Simulated real, Simulated supposed) {}

    /**
     * Makes a trial.
     *
     * @param draft id of a draft of the book; empty for the version that counts
     * @param need id of a need; empty for a pair that is made up
     * @param candidate id of a candidate; likewise
     * @param facts what is supposed to be otherwise, by name of the fact
     * @throws Refusal NOT_FOUND; INVALID for what is no pair of the book, no fact or no legal value, and for a draft that
     *     cannot judge
     */
    Trial of(String name, String draft, String need, String candidate, Map<String, Integer> facts) {
        LocalDate today = LocalDate.now(clock);
        Book<?> book = books.compile(draft.isEmpty() ? desk.live(name) : desk.sheets(desk.draft(name, draft).value()),
                today);
        Simulator<?> simulator = Simulator.of(book);
        if (need.isEmpty() || candidate.isEmpty()) {
            return new Trial(book, simulator, null, simulator.judge(facts));
        }
        Simulated real = real(book, simulator, need, candidate, today);
        Map<String, Integer> supposed = new LinkedHashMap<>(real.facts());
        supposed.putAll(facts);
        return new Trial(book, simulator, real, simulator.judge(supposed));
    }

    private Simulated real(Book<?> book, Simulator<?> simulator, String need, String candidate, LocalDate today) {
        if (Comparers.find(book.ref().name()).isEmpty()) {
            throw noPair(need, candidate);
        }
        Terms terms = needs.find(need).map(Versioned::value).map(Need::terms)
                .orElseThrow(() -> Refusal.notFound(Text.of("需求", "need"), need));
        Profile profile = parties.find(candidate).map(Versioned::value).filter(Candidate.class::isInstance)
                .map(Candidate.class::cast).map(Candidate::profile)
                .orElseThrow(() -> Refusal.notFound(Text.of("候选方", "candidate"), candidate));
        try {
            return simulator.of(terms, profile, new Circumstances(today, Wish.UNKNOWN));
        } catch (ClassCastException e) {
            throw noPair(need, candidate);
        }
    }

    private static Refusal noPair(String need, String candidate) {
        return Refusal.of(Refusal.Kind.INVALID, "need", need + " × " + candidate,
                Text.of("这本规则册不评判这样的一对", "is no pair that this book judges"));
    }
}
