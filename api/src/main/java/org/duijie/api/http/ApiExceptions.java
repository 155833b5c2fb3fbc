package org.duijie.api.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every exception under {@code /api/} with a {@link Problem}, whichever controller, filter or missing controller it
 * comes from and whatever the client accepts. Pages have their own answers. Thread safe.
 */
public final class ApiExceptions implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptions.class);

    private final JsonMapper json;

    /** @param json writes the problems */
    public ApiExceptions(JsonMapper json) {
        this.json = json;
    }

    /** Whether a path belongs to the interface for programs. */
    public static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/api");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception thrown) {
        if (!isApi(request.getRequestURI()) || thrown instanceof AccessDeniedException
                || thrown instanceof AuthenticationException) {
            return null;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return new ModelAndView();
        }
        try {
            answer(request, response, thrown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    /** Answers an exception, unless the answer has begun: then the connection is all there is left to end. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        Problems.Outcome outcome = Problems.of(thrown);
        String incident = null;
        if (outcome.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), thrown);
        }
        write(request, response, outcome, incident);
    }

    /** Answers with an outcome. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problems.Outcome outcome,
            @Nullable String incident) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(outcome.status().value());
        outcome.headers().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        response.setHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(
                outcome.toProblem(ReaderLocale.of(request), request.getRequestURI(), incident)));
        response.flushBuffer();
    }
}
