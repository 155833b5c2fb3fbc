package org.duijie.api.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what one address may ask without an account: {@value #AT_ONCE} requests at once, and {@value #A_SECOND} more each
 * second. That is a hall full of people behind one address, and far too little to carry everything off. A token bucket for
 * each of the {@value #REMEMBERED} addresses that asked last, in memory. Thread safe.
 */
final class Turnstile extends OncePerRequestFilter {
    static final int AT_ONCE = 1_200;
    static final int A_SECOND = 60;
    private static final int REMEMBERED = 10_000;
    private static final double MILLIS = 1_000;

    private final ApiExceptions exceptions;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Turnstile(ApiExceptions exceptions, Clock clock) {
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /** How many requests an address had left at a moment. */
    private record Bucket(double left, Instant at) {
        Bucket until(Instant now) {
            double come = Math.max(0, Duration.between(at, now).toMillis()) * A_SECOND / MILLIS;
            return new Bucket(Math.min(AT_ONCE, left + come), now);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        exceptions.write(request, response, Problems.of(HttpStatus.TOO_MANY_REQUESTS), null);
    }

    private synchronized boolean admits(String address) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(AT_ONCE, now)).until(now);
        boolean admitted = bucket.left() >= 1;
        buckets.put(address, admitted ? new Bucket(bucket.left() - 1, now) : bucket);
        return admitted;
    }
}
