package org.duijie.api.fault;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A moment to strike at: after some time, or when something is being written after that. */
final class Moment {
    private static final Duration LONGEST_WATCH = Duration.ofSeconds(2);
    /** An index is committed every five seconds while it is written to. */
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(8);
    /** What the files are called that make a commit of an index, and what they are called before it is one. */
    private static final String COMMIT = "segments_";

    private final long millis;
    private final LongSupplier watched;
    private final Duration watch;

    private Moment(long millis, LongSupplier watched, Duration watch) {
        this.millis = millis;
        this.watched = watched;
        this.watch = watch;
    }

    /** Any moment of a span. */
    static Moment within(RandomGenerator random, Duration span) {
        return new Moment(random.nextLong(span.toMillis()), () -> 0, Duration.ZERO);
    }

    /** Any moment of a span, half of the time put off until a file is written. */
    static Moment any(RandomGenerator random, Duration span, Path file) {
        File place = file.toFile();
        return new Moment(random.nextLong(span.toMillis()), () -> written(place),
                random.nextBoolean() ? LONGEST_WATCH : Duration.ZERO);
    }

    /** The moment an index in a folder is committed. */
    static Moment ofCommit(Path folder) {
        return new Moment(0, () -> {
            File[] files = folder.toFile().listFiles((place, name) -> name.contains(COMMIT));
            return files == null ? 0 : Stream.of(files).mapToLong(Moment::written).sum();
        }, LONGEST_COMMIT);
    }

    /** Changes whenever a file is written. */
    private static long written(File file) {
        return file.getName().hashCode() * 31L + file.length() * 7 + file.lastModified();
    }

    /** Returns when it has come; some seconds late at most if nothing is written. */
    void await() throws InterruptedException {
        Thread.sleep(millis); // the moment is a matter of chance; nothing is awaited
        long until = System.nanoTime() + watch.toNanos();
        long before = watched.getAsLong();
        while (System.nanoTime() < until && watched.getAsLong() == before) {
            Thread.onSpinWait();
        }
    }
}
