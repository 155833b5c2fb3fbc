package org.duijie.api.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Makes guessing slow: after five failures of one account from one address within a quarter of an hour the sixth waits a
 * minute, the next two, four, up to a quarter of an hour. Attempts on one account from one address are checked one after
 * the other, so that many at once are no way around it. Remembers the 10,000 pairs tried last, in memory. Thread safe.
 */
final class Throttle {

    private static final int FREE_FAILURES = 5;
    private static final int REMEMBERED = 10_000;
    private static final int QUEUES = 64;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Clock clock;
    /** Pairs that share a queue wait for each other, which costs time and nothing else. */
    private final Lock[] queues = Stream.generate(ReentrantLock::new).limit(QUEUES).toArray(Lock[]::new);
    private final Map<Key, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    private record Key(String account, String address) {}

    private record Failures(int count, Instant last) {
        Duration pause() {
            if (count < FREE_FAILURES) {
                return Duration.ZERO;
            }
            Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_FAILURES, 8));
            return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        }
    }

    /**
     * Checks a password, unless this was tried too often.
     *
     * @param check whether the password is right; runs after all earlier attempts of this account from this address
     * @return what the check found
     * @throws TooManyAttempts without checking
     */
    boolean attempt(String account, String address, BooleanSupplier check) {
        Lock queue = queues[Math.floorMod(new Key(account, address).hashCode(), QUEUES)];
        queue.lock();
        try {
            Duration pause = pause(account, address);
            if (pause.isPositive()) {
                throw new TooManyAttempts(pause);
            }
            boolean right = check.getAsBoolean();
            if (right) {
                succeeded(account, address);
            } else {
                failed(account, address);
            }
            return right;
        } finally {
            queue.unlock();
        }
    }

    /** How long the next attempt has to wait; zero if it need not. */
    synchronized Duration pause(String account, String address) {
        Instant now = clock.instant();
        // A clock that was set back would make the wait longer by as much: then it begins again.
        Failures so = failures.computeIfPresent(new Key(account, address),
                (key, old) -> old.last().isAfter(now) ? new Failures(old.count(), now) : old);
        if (so == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, so.last().plus(so.pause()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Counts a failure. */
    synchronized void failed(String account, String address) {
        Instant now = clock.instant();
        failures.merge(new Key(account, address), new Failures(1, now),
                (old, one) -> old.last().plus(LONGEST).isBefore(now) ? one : new Failures(old.count() + 1, now));
    }

    /** Forgets the failures. */
    synchronized void succeeded(String account, String address) {
        failures.remove(new Key(account, address));
    }
}
