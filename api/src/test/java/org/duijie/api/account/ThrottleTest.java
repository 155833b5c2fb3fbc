package org.duijie.api.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThrottleTest {

    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private final InstantSource source = () -> now;
    private final Throttle throttle = new Throttle(source.withZone(ZoneOffset.UTC));

    @Test
    void letsFiveFailuresPassAndMakesTheSixthWaitAMinute() {
        fail(4);
        assertThat(throttle.pause("mei", "10.0.0.1")).isZero();

        fail(1);

        assertThat(throttle.pause("mei", "10.0.0.1")).isEqualTo(Duration.ofMinutes(1));
        now = now.plusSeconds(61);
        assertThat(throttle.pause("mei", "10.0.0.1")).isZero();
    }

    @Test
    void doublesTheWaitUpToAQuarterOfAnHour() {
        fail(6);
        assertThat(throttle.pause("mei", "10.0.0.1")).isEqualTo(Duration.ofMinutes(2));

        fail(40);

        assertThat(throttle.pause("mei", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void waitsNoLongerWhenTheClockIsSetBack() {
        fail(5);

        now = now.minus(Duration.ofHours(1));
        assertThat(throttle.pause("mei", "10.0.0.1")).isEqualTo(Duration.ofMinutes(1));
        now = now.plusSeconds(61);

        assertThat(throttle.pause("mei", "10.0.0.1")).isZero();
    }

    @Test
    void leavesTheSameAccountFromAnotherAddressAlone() {
        fail(10);

        assertThat(throttle.pause("mei", "10.0.0.2")).isZero();
    }

    @Test
    void forgetsFailuresAfterSuccessAndAfterAQuarterOfAnHour() {
        fail(10);
        throttle.succeeded("mei", "10.0.0.1");
        assertThat(throttle.pause("mei", "10.0.0.1")).isZero();

        fail(4);
        now = now.plus(Duration.ofMinutes(16));
        fail(4);

        assertThat(throttle.pause("mei", "10.0.0.1")).isZero();
    }

    @Test
    void remembersNoMoreThanTenThousandPairs() {
        fail(10);

        for (int i = 0; i < 10_000; i++) {
            throttle.failed("other", "10.1." + i / 256 + "." + i % 256);
        }

        assertThat(throttle.pause("mei", "10.0.0.1")).isZero();
    }

    @Test
    void letsNoMoreThanFiveOfManyGuessesAtOnceReachTheCheck() {
        AtomicInteger checked = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(40);
        AtomicInteger turnedAway = new AtomicInteger();

        try (var guesses = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                guesses.execute(() -> guess(together, checked, turnedAway));
            }
        }

        assertThat(checked).hasValue(5);
        assertThat(turnedAway).hasValue(35);
    }

    private void guess(CountDownLatch together, AtomicInteger checked, AtomicInteger turnedAway) {
        together.countDown();
        try {
            together.await();
            throttle.attempt("mei", "10.0.0.1", () -> checked.incrementAndGet() < 0);
        } catch (TooManyAttempts e) {
            turnedAway.incrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("mei", "10.0.0.1");
        }
    }
}
