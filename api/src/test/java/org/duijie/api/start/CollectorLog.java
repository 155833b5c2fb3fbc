package org.duijie.api.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a JVM has written of its garbage collections. */
record CollectorLog(List<Pause> pauses) {
    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    /**
     * A collection, in whole megabytes of heap.
     *
     * @param before used before it
     * @param after used after it
     * @param size of the heap
     */
    record Pause(int before, int after, int size) {}

    /** The option that has it written to a file. */
    static String option(Path file) {
        return "-Xlog:gc:file=" + file;
    }

    static CollectorLog read(Path file) throws IOException {
        return new CollectorLog(PAUSE.matcher(Files.readString(file)).results().map(CollectorLog::pause).toList());
    }

    private static Pause pause(MatchResult found) {
        return new Pause(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)));
    }

    /** The largest there was. */
    int largest(ToIntFunction<Pause> figure) {
        return pauses.stream().mapToInt(figure).max().orElseThrow();
    }
}
