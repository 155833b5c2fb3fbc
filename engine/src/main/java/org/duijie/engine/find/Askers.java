package org.duijie.engine.find;

import java.time.LocalDate;
import java.util.function.Predicate;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Books;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** Those on record for whom others may be looked for, and the live book that judges them. Thread safe. */
public final class Askers {
    private final Parties parties;
    private final Needs needs;
    private final Books books;

    /** Those of these records. */
    public Askers(Parties parties, Needs needs, Books books) {
        this.parties = parties;
        this.needs = needs;
        this.books = books;
    }

    /**
     * What a need asks for and offers.
     *
     * @throws Refusal NOT_FOUND for an unknown need
     */
    public Terms terms(String need) {
        return needs.find(need).map(Versioned::value).map(Need::terms)
                .orElseThrow(() -> Refusal.notFound(Text.of("需求", "need"), need));
    }

    /**
     * What a candidate states.
     *
     * @throws Refusal NOT_FOUND for an unknown party, CONFLICT for one that has no profile to compare
     */
    public Profile profile(String id) {
        Party party = parties.find(id).map(Versioned::value)
                .orElseThrow(() -> Refusal.notFound(Text.of("参与方", "party"), id));
        if (party instanceof Candidate candidate) {
            return candidate.profile();
        }
        throw Refusal.of(Refusal.Kind.CONFLICT, "party", id, Text.of("是提出需求的一方；应为专家、专家团队或毕业生",
                "is one that has needs; must be an expert, a team or a graduate"));
    }

    /** The live book that judges such needs, as it counts on a date. */
    public Book<?> judging(Terms need, LocalDate date) {
        return live(comparer -> comparer.needs().isInstance(need), date);
    }

    /** The live book that judges such candidates, as it counts on a date. */
    public Book<?> judging(Profile candidate, LocalDate date) {
        return live(comparer -> comparer.candidates().isInstance(candidate), date);
    }

    private Book<?> live(Predicate<Comparer<?, ?, ?>> fitting, LocalDate date) {
        String name = books.names().stream().filter(book -> Comparers.find(book).filter(fitting).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Text.of("规则册", "rule book"), "*"));
        return books.compile(books.live(name), date);
    }
}
