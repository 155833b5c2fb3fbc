package org.duijie.engine.backup;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What writer and reader agree on. */
final class Format {
    static final String NAME = "duijie-backup";
    /** Raised when an older reader could not read a file, or would read it wrong. */
    static final int VERSION = 1;

    /** A line a value; the frozen inputs of a large run are one long text. */
    static final JsonFactory LINES = JsonFactory.builder().rootValueSeparator("\n")
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private Format() {}

    /** The first line. Every version begins with the first two of these. */
    record FirstLine(String format, int version, @Nullable Header backup) {}
}
