package org.duijie.engine.find;

import java.time.LocalDate;

import org.duijie.engine.match.Book;

/**
 * By what and how many to find.
 *
 * @param book the rule book, its tables filled
 * @param date the day that days and months are counted to
 * @param most how many to propose, 1 to 10,000
 */
public record Search(Book<?> book, LocalDate date, int most) {
    private static final int MOST = 10_000;

    public Search {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException(most + " is not between 1 and " + MOST);
        }
    }
}
