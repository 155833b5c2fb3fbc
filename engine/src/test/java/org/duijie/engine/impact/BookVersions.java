package org.duijie.engine.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;

/** Books that are there by their versions, one of them live. */
record BookVersions(String live, Map<String, Book<?>> books) implements Books {
    BookVersions {
        books = Map.copyOf(books);
    }

    static BookSource source(String version) {
        return new BookSource(new BookRef("employment", version), new TreeMap<>());
    }

    @Override
    public List<String> names() {
        return List.of("employment");
    }

    @Override
    public BookSource live(String name) {
        return source(live);
    }

    @Override
    public Book<?> compile(BookSource source, LocalDate date) {
        return Objects.requireNonNull(books.get(source.ref().version()));
    }
}
