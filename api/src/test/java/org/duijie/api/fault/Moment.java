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

    private final long millis;
    private final LongSupplier watched;
    private final boolean watching;

    private Moment(long millis, LongSupplier watched, boolean watching) {
        this.millis = millis;
        this.watched = watched;
        this.watching = watching;
    }

    /** Any moment of a span. */
    static Moment within(RandomGenerator random, Duration span) {
        return new Moment(random.nextLong(span.toMillis()), () -> 0, false);
    }

    /** Any moment of a span, half of the time put off until a file or a file of a folder is written. */
    static Moment any(RandomGenerator random, Duration span, Path place) {
        return new Moment(random.nextLong(span.toMillis()), () -> written(place.toFile()), random.nextBoolean());
    }

    /** Changes whenever the file, or one of the folder, is written. */
    private static long written(File place) {
        File[] files = place.listFiles();
        Stream<File> all = files == null ? Stream.of(place) : Stream.of(files);
        return all.mapToLong(file -> file.getName().hashCode() * 31L + file.length() * 7 + file.lastModified()).sum();
    }

    /** Returns when it has come; two seconds late at most if nothing is written. */
    void await() throws InterruptedException {
        Thread.sleep(millis);
        long until = System.nanoTime() + LONGEST_WATCH.toNanos();
        long before = watched.getAsLong();
        while (watching && watched.getAsLong() == before && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
