package org.duijie.index.search;

import org.duijie.engine.text.Text;

/** Something by which answers are counted and narrowed. */
public interface Narrowing {
    /** The word used in addresses and JSON. */
    String key();

    /** What people call it. */
    Text label();

    /** Whether a record can have that value. */
    boolean knows(String value);

    /** Whether it is offered as a choice; others may be asked for too. */
    default boolean offers(String value) {
        return true;
    }

    /** What it could be asked for instead of a value that no record can have. */
    Text legal();

    /** The field that holds its values. */
    String field();
}
