package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** A value of an enumerated fact; implemented by enums, best value first, with {@code UNKNOWN} last. */
public interface FactValue {
    /** The constant's name. */
    String name();

    /** The constant's place. */
    int ordinal();

    /** What people read and what stands in a cell of a sheet. */
    Text label();
}
