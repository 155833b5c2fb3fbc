package org.duijie.engine.progress;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What all long work owes whoever listens to it. */
public final class Listening {
    private Listening() {}

    /** That work tells of itself, keeps to its total, and ends at whatever call it is told to. */
    public static void assertHeardAndEnded(Consumer<Steps> work, RandomGenerator random, String seed) {
        AtomicInteger calls = new AtomicInteger();
        work.accept((done, total) -> {
            assertThat(done).as(seed).isBetween(0L, total);
            assertThat(total).as(seed).isPositive();
            calls.incrementAndGet();
        });
        assertThat(calls).as(seed).hasPositiveValue();
        AtomicInteger left = new AtomicInteger(random.nextInt(calls.get()));

        assertThatThrownBy(() -> work.accept((done, total) -> {
            if (left.getAndDecrement() == 0) {
                throw new CancellationException();
            }
        })).as(seed).isInstanceOf(CancellationException.class);
        assertThat(left).as(seed).hasValue(-1);
    }
}
