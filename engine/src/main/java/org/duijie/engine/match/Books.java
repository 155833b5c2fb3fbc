package org.duijie.engine.match;

import java.time.LocalDate;
import java.util.List;

/** Where rule books come from. Thread safe. */
public interface Books {
    /** Names of the books that judge. */
    List<String> names();

    /** The sheets of the live version. */
    BookSource live(String name);

    /**
     * A book ready to judge on a date: rows not valid on it are left out.
     *
     * @throws org.duijie.engine.problem.Refusal INVALID with sheet, row and cell of everything wrong with the sheets
     */
    Book<?> compile(BookSource source, LocalDate date);
}
