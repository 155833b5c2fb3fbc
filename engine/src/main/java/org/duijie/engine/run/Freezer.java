package org.duijie.engine.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Vocabularies;

/** Freezes sessions as they are on record, and knows which runs still answer for theirs. Thread safe. */
final class Freezer {
    private static final int LOOKED_KEPT = 1_000;
    private static final int AT_ONCE = 500;

    private final Parties parties;
    private final Needs needs;
    private final Runs runs;
    private final ChangeFeed changes;
    private final Books books;
    private final Funnel funnel;
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();

    /** Whether a run answered for its session when the records were as they were then. */
    private record Looked(long number, long version, BookRef book, boolean upToDate) {}

    Freezer(Parties parties, Needs needs, Runs runs, ChangeFeed changes, Books books, Funnel funnel) {
        this.parties = parties;
        this.needs = needs;
        this.runs = runs;
        this.changes = changes;
        this.books = books;
        this.funnel = funnel;
    }

    /** Whether the session would freeze to the very inputs the run had; looked at again only when something was written. */
    boolean isUpToDate(Run run, Versioned<MatchSession> session) {
        BookSource book = books.live(session.value().book());
        long number = changes.last();
        Looked before = looked.get(run.id());
        if (before != null && before.number() == number && before.version() == session.version()
                && before.book().equals(book.ref())) {
            return before.upToDate();
        }
        boolean upToDate = freeze(session.value(), book)
                .equals(new Freeze(runs.frozen(run.id()), runs.pseudonyms(run.id())));
        if (looked.size() >= LOOKED_KEPT) {
            looked.clear();
        }
        looked.put(run.id(), new Looked(number, session.version(), book.ref(), upToDate));
        return upToDate;
    }

    /**
     * Freezes a session.
     *
     * @throws Refusal NOT_FOUND if somebody or something of its roster is not on record
     */
    Freeze freeze(MatchSession session, BookSource book) {
        Roster roster = session.roster();
        Map<String, Party> present = all(roster.candidates().stream().map(Roster.RosterCandidate::party).toList(),
                parties::findAll, Party::id);
        Map<String, Need> asked = all(roster.needs().stream().map(Roster.RosterNeed::need).toList(), needs::findAll,
                Need::id);
        return Freeze.of(session, id -> candidate(id, present.get(id)), id -> need(id, asked.get(id)), book,
                Vocabularies.version(), funnel.shortlist(session));
    }

    private static <T> Map<String, T> all(List<String> ids, Function<List<String>, List<Versioned<T>>> find,
            Function<T, String> id) {
        return IntStream.range(0, Math.ceilDiv(ids.size(), AT_ONCE))
                .mapToObj(i -> ids.subList(i * AT_ONCE, Math.min(ids.size(), (i + 1) * AT_ONCE)))
                .flatMap(some -> find.apply(some).stream()).map(Versioned::value)
                .collect(Collectors.toMap(id, Function.identity()));
    }

    private static Candidate candidate(String id, @Nullable Party party) {
        if (party instanceof Candidate candidate) {
            return candidate;
        }
        throw Refusal.notFound(Text.of("参与方", "candidate"), id);
    }

    private static Need need(String id, @Nullable Need need) {
        if (need == null) {
            throw Refusal.notFound(Text.of("需求", "need"), id);
        }
        return need;
    }
}
