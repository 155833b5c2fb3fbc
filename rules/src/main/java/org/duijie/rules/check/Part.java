package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.List;

import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.book.Reading;

/** One of the checks that a book goes through. Thread safe. */
public interface Part {
    /**
     * What this check finds.
     *
     * @param draft the book; what of it is not legal is left out of {@link Reading#book()}
     * @param base what it was made from
     * @param from the first day it is to count
     * @return in any order
     */
    List<Remark> remarks(Reading<?> draft, Reading<?> base, LocalDate from);
}
