package org.duijie.api.http;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds the bodies of requests: the length announced is checked before anything is read, a length not announced while
 * reading. A body beyond the bound ends as 413. Thread safe.
 */
public final class BodyLimit extends OncePerRequestFilter {

    private static final long JSON = 2L << 20;
    private static final List<String> LARGE = List.of("/api/v1/verifications", "/api/v1/imports", "/api/v1/bulk");
    /** A backup is as large as it is; it goes to disk as it comes, and is read for administrators alone. */
    private static final String BACKUPS = "/api/v1/restores";

    private final ApiExceptions exceptions;
    private final long archive;

    /**
     * @param exceptions answers programs whose requests are too large
     * @param archive most bytes of an archive sent to be verified, and of lists sent to be imported
     */
    public BodyLimit(ApiExceptions exceptions, long archive) {
        this.exceptions = exceptions;
        this.archive = archive;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(BACKUPS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean api = ApiExceptions.isApi(request.getRequestURI());
        long limit = api && LARGE.stream().noneMatch(request.getRequestURI()::startsWith) ? JSON : archive;
        if (request.getContentLengthLong() <= limit) {
            chain.doFilter(new Bounded(request, limit), response);
        } else if (api) {
            exceptions.answer(request, response, new TooLarge(limit));
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final long limit;

        Bounded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), limit);
        }
    }

    private static final class BoundedStream extends ServletInputStream {
        private final ServletInputStream stream;
        private final long limit;
        private long read;

        BoundedStream(ServletInputStream stream, long limit) {
            this.stream = stream;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = stream.read(bytes, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) throws TooLarge {
            read += more;
            if (read > limit) {
                throw new TooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
