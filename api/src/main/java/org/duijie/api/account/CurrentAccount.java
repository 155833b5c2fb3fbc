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
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/**
 * Reads again, with every request of a session, whether its account may still come in and what it may do. Whoever signed in
 * with a one-time password is sent to the page where it is changed, and refused as a program. Thread safe.
 */
final class CurrentAccount extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/password";

    private final Accounts accounts;
    private final ApiExceptions exceptions;

    CurrentAccount(Accounts accounts, ApiExceptions exceptions) {
        this.accounts = accounts;
        this.exceptions = exceptions;
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
            turnAway(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiExceptions.isApi(request.getRequestURI())) {
            exceptions.answer(request, response, oneTime());
        } else {
            response.sendRedirect(PASSWORD_PAGE);
        }
    }

    private static Refusal oneTime() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "password", "",
                Text.of("一次性密码只能用来设置自己的密码，请先登录网页修改密码",
                        "A one-time password only serves to set one's own; sign in to the pages and change it first"));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean closedUntilChanged(String path) {
        return !path.equals(PASSWORD_PAGE) && !path.equals("/sign-out") && !Gates.isPublic(path);
    }
}
