package org.duijie.api.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Thrown when an account was tried too often from one address. */
final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyAttempts(Duration pause) {
        super("Too many attempts");
        this.pause = pause;
    }

    /** How long to wait, rounded up to whole seconds. */
    long seconds() {
        return pause.plusMillis(999).toSeconds();
    }
}
