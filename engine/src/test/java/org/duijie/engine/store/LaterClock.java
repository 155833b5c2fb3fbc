package org.duijie.engine.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is told that time has passed. */
final class LaterClock extends Clock {
    private final Clock start;
    private Duration passed = Duration.ZERO;

    LaterClock(Clock start) {
        this.start = start;
    }

    void pass(Duration more) {
        passed = passed.plus(more);
    }

    @Override
    public Instant instant() {
        return start.instant().plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return start.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new LaterClock(start.withZone(zone));
    }
}
