package org.duijie.engine.match;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule book as it is written: its sheets.
 *
 * @param ref name and version
 * @param sheets text of each sheet by file name
 */
public record BookSource(BookRef ref, SortedMap<String, String> sheets) {
    public BookSource {
        sheets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
    }
}
