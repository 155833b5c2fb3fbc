package org.duijie.rules.compile;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.duijie.engine.match.Book;

import static org.assertj.core.api.Assertions.assertThat;

class DroolsBooksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void compilesTheLiveBooks() {
        DroolsBooks books = new DroolsBooks();
        for (String name : books.names()) {
            Book<?> book = books.compile(books.live(name), DAY);
            assertThat(book.criteria()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(book.label().zh()).isNotBlank();
        }
    }
}
