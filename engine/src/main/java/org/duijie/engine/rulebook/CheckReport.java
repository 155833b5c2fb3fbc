package org.duijie.engine.rulebook;

import java.util.List;

/**
 * What the checks of a book found, gravest first, then in the order of sheets and rows.
 *
 * @param remarks all of it
 */
public record CheckReport(List<Remark> remarks) {
    public CheckReport {
        remarks = List.copyOf(remarks);
    }

    /** Whether anything found is about pairs of certain cases. */
    public boolean concernsPairs() {
        return remarks.stream().anyMatch(remark -> remark.affected() != null);
    }

    /** Whether anything keeps the book from being published. */
    public boolean refuses() {
        return remarks.stream().anyMatch(remark -> remark.grade() == Remark.Grade.REFUSED);
    }
}
