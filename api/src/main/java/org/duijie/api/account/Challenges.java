package org.duijie.api.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

import org.duijie.api.http.ApiExceptions;
import org.duijie.api.http.Problems;

/**
 * Answers whoever is not let in: programs with a problem, people with the sign-in page or an error page. A browser is not
 * invited to Basic, so that it never asks for a password in a window of its own. Thread safe.
 */
final class Challenges implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    static final String SIGN_IN_PAGE = "/sign-in";

    private final ApiExceptions exceptions;

    Challenges(ApiExceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** Not signed in, or not with these credentials. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!ApiExceptions.isApi(request.getRequestURI())) {
            toSignIn(request, response);
        } else if (why instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            exceptions.write(request, response, Problems.of(HttpStatus.TOO_MANY_REQUESTS), null);
        } else {
            if (request.getHeader("Sec-Fetch-Mode") == null) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"duijie\", charset=\"UTF-8\"");
            }
            exceptions.write(request, response, Problems.of(why), null);
        }
    }

    /** Signed in, but not allowed. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (ApiExceptions.isApi(request.getRequestURI())) {
            exceptions.write(request, response, Problems.of(HttpStatus.FORBIDDEN), null);
        } else if (why instanceof CsrfException && request.getRequestURI().equals(SIGN_IN_PAGE)) {
            response.sendRedirect(SIGN_IN_PAGE + "?expired");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(SIGN_IN_PAGE);
        } else {
            response.setHeader("HX-Redirect", SIGN_IN_PAGE);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /** The form's name or password is wrong, or was tried too often. */
    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException why) throws IOException {
        response.sendRedirect(why instanceof TooManyAttempts tooMany
                ? SIGN_IN_PAGE + "?wait=" + tooMany.seconds()
                : SIGN_IN_PAGE + "?error");
    }
}
