package org.duijie.api.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.store.Outage;

/**
 * Answers whatever could not be answered because the database is gone, busy or full, and says when to try again. It stands
 * before the sessions of browsers, which are in the database too, so its page needs neither session nor account. Thread
 * safe.
 */
final class OutageAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageAnswers.class);

    private final ApiExceptions exceptions;
    private final ViewResolver views;

    OutageAnswers(ApiExceptions exceptions, ViewResolver views) {
        this.exceptions = exceptions;
        this.views = views;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Unavailable outage = Outage.behind(e);
            if (outage == null || response.isCommitted()) {
                throw e;
            }
            LOG.warn("{} at {} {}", outage.getMessage(), request.getMethod(), request.getRequestURI());
            answer(request, response, outage);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Unavailable outage)
            throws ServletException, IOException {
        Locale locale = ReaderLocale.of(request);
        View page = ApiExceptions.isApi(request.getRequestURI()) ? null : page(locale);
        if (page == null) {
            exceptions.answer(request, response, outage);
            return;
        }
        response.reset();
        Problems.Outcome outcome = Problems.of(outage);
        response.setStatus(outcome.status().value());
        outcome.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(locale));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        render(page, request, response, outage.why());
    }

    private @Nullable View page(Locale locale) {
        try {
            return views.resolveViewName("unavailable", locale);
        } catch (Exception e) {
            LOG.warn("The page that tells of an outage cannot be shown", e);
            return null;
        }
    }

    private static void render(View page, HttpServletRequest request, HttpServletResponse response,
            Unavailable.Why why) throws ServletException, IOException {
        try {
            page.render(Map.of("why", why), request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
