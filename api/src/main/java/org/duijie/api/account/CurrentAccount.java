package org.duijie.api.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import org.duijie.api.http.ApiExceptions;
import org.duijie.engine.account.Account;
import org.duijie.engine.account.Accounts;

/**
 * Reads again, with every request of a session, whether its account may still come in and what it may do; sends whoever
 * signed in with a one-time password to the page where it is changed. Thread safe.
 */
final class CurrentAccount extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/password";

    private final Accounts accounts;

    CurrentAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now == null || !(now.getPrincipal() instanceof SignedIn who)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account = accounts.find(who.name()).filter(who::stillHolds);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        account.ifPresentOrElse(a -> context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who,
                null, SignedIn.authorities(a))), () -> end(request));
        SecurityContextHolder.setContext(context);
        if (account.isPresent() && account.get().oneTime() && closedUntilChanged(request.getRequestURI())) {
            response.sendRedirect(PASSWORD_PAGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean closedUntilChanged(String path) {
        return !path.equals(PASSWORD_PAGE) && !path.equals("/sign-out") && !Gates.isPublic(path)
                && !ApiExceptions.isApi(path);
    }
}
