package org.duijie.api.http;

import java.io.IOException;

/** Thrown while a body is read that is longer than its endpoint takes. */
final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /** @param limit what the endpoint takes, in bytes */
    TooLarge(long limit) {
        super("The body is longer than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
