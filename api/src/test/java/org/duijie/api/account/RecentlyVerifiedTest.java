package org.duijie.api.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.duijie.engine.account.Account;
import org.duijie.engine.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

class RecentlyVerifiedTest {
    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private final InstantSource source = () -> now;
    private final RecentlyVerified recently = new RecentlyVerified(source.withZone(ZoneOffset.UTC));

    @Test
    void knowsAPasswordForTwoMinutes() {
        recently.remember(account("hash-1"), "heron-causeway");

        now = now.plus(Duration.ofSeconds(119));
        assertThat(recently.knows(account("hash-1"), "heron-causeway")).isTrue();
        now = now.plusSeconds(1);
        assertThat(recently.knows(account("hash-1"), "heron-causeway")).isFalse();
    }

    @Test
    void knowsNeitherAnotherPasswordNorOneThatWasChanged() {
        recently.remember(account("hash-1"), "heron-causeway");

        assertThat(recently.knows(account("hash-1"), "heron-ferry")).isFalse();
        assertThat(recently.knows(account("hash-2"), "heron-causeway")).isFalse();
    }

    @Test
    void forgetsWhenTheClockIsSetBack() {
        recently.remember(account("hash-1"), "heron-causeway");

        now = now.minus(Duration.ofHours(1));

        assertThat(recently.knows(account("hash-1"), "heron-causeway")).isFalse();
    }

    private static Account account(String hash) {
        return new Account("mei", hash, Set.of(Role.STAFF), true, false);
    }
}
