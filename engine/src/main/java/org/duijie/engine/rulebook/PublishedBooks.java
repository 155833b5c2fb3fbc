package org.duijie.engine.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;

/**
 * The books as the bureau published them; where it published none, as they came with the software. What counts is asked of
 * the store each time, so all nodes change over at the same instant. Thread safe.
 */
public final class PublishedBooks implements Books {
    private final Books shipped;
    private final RuleBooks records;
    private final Map<BookRef, BookSource> published = new ConcurrentHashMap<>();

    /** @param shipped the books that come with the software, which compiles all others too */
    public PublishedBooks(Books shipped, RuleBooks records) {
        this.shipped = shipped;
        this.records = records;
    }

    @Override
    public List<String> names() {
        return shipped.names();
    }

    @Override
    public BookSource live(String name) {
        Optional<Publication> live = shipped.names().contains(name) ? records.live(name) : Optional.empty();
        return live.map(publication -> version(publication.ref())).orElseGet(() -> shipped.live(name));
    }

    @Override
    public Book<?> compile(BookSource source, LocalDate date) {
        return shipped.compile(source, date);
    }

    private BookSource version(BookRef ref) {
        return published.computeIfAbsent(ref, r -> records.sheets(r)
                .orElseThrow(() -> new IllegalStateException("The sheets of " + r + " are gone")));
    }
}
