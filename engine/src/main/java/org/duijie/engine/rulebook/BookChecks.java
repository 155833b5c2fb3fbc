package org.duijie.engine.rulebook;

import java.time.LocalDate;

import org.duijie.engine.match.BookSource;

/** Finds what is wrong with a book before anybody is judged by it. Thread safe. */
public interface BookChecks {
    /**
     * Checks a book from a day on: for every later day too on which other rows count.
     *
     * @param draft the book; anything may be wrong with it
     * @param base what it was made from; rows that differ from it are asked for scenarios
     * @param from the first day it is to count
     * @return everything found at once; never throws because of what stands in the sheets
     */
    CheckReport check(BookSource draft, BookSource base, LocalDate from);
}
