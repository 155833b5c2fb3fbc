package org.duijie.api.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

import org.duijie.engine.account.Account;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Changes one's own password: the session at hand goes on, all others of the account end. Thread safe. */
@Component
public final class PasswordChange {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    PasswordChange(Accounts accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Changes the password of whoever sends the request; it is no one-time password any more.
     *
     * @param name the account signed in
     * @param current its password so far
     * @param next its new password
     * @throws Refusal INVALID at {@code current} if that is wrong or was tried too often, at {@code next} if it is too
     *     short, too long, contains the name or is the same
     */
    public void change(HttpServletRequest request, HttpServletResponse response, String name, String current,
            String next) {
        Account account = accounts.find(name).orElseThrow();
        if (!isRight(current, account, request.getRemoteAddr())) {
            throw wrong();
        }
        passwords.check("next", name, next);
        if (next.equals(current)) {
            throw refusal("next", Text.of("新密码与原密码相同", "The new password is the old one"));
        }
        String hash = passwords.hash(next);
        Account changed = accounts.update(name, now -> {
            if (!now.passwordHash().equals(account.passwordHash())) {
                // Reset while this was on its way: what was proven no longer counts.
                throw wrong();
            }
            return now.withPassword(hash, false);
        }, new Actor(name));
        goOn(request, response, changed);
    }

    private boolean isRight(String current, Account account, String address) {
        try {
            return throttle.attempt(account.name(), address, () -> passwords.matches(current, account.passwordHash()));
        } catch (TooManyAttempts e) {
            throw refusal("current", Text.of("尝试次数过多，请稍后再试", "Too many attempts; try again later"));
        }
    }

    private static Refusal wrong() {
        return refusal("current", Text.of("密码不正确", "This is not the password"));
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, Account account) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(SignedIn.of(account), null,
                SignedIn.authorities(account)));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static Refusal refusal(String place, Text message) {
        return Refusal.of(Refusal.Kind.INVALID, place, "", message);
    }
}
