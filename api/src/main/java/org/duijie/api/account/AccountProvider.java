package org.duijie.api.account;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import org.duijie.engine.account.Account;
import org.duijie.engine.account.AccountCheck;
import org.duijie.engine.account.Accounts;

/**
 * Checks name and password against the accounts on record. An unknown name, a wrong password and a disabled account look
 * the same from outside, in time as well. Thread safe.
 */
final class AccountProvider implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final RecentlyVerified recently;

    AccountProvider(Accounts accounts, Passwords passwords, Throttle throttle, RecentlyVerified recently) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.recently = recently;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        if (name.length() > AccountCheck.LONGEST_NAME) {
            throw wrong();
        }
        Optional<Account> account = accounts.find(name).filter(Account::enabled);
        if ((account.isEmpty() || !recently.knows(account.get(), password))
                && !throttle.attempt(name, address(asked), () -> verify(password, account))) {
            throw wrong();
        }
        Account found = account.orElseThrow();
        UsernamePasswordAuthenticationToken answer = UsernamePasswordAuthenticationToken
                .authenticated(SignedIn.of(found), null, SignedIn.authorities(found));
        answer.setDetails(asked.getDetails());
        return answer;
    }

    private boolean verify(String password, Optional<Account> account) {
        if (account.isEmpty()) {
            passwords.matchNobody(password);
            return false;
        }
        // While this waited for its turn, another call of the same script may have paid for Argon2.
        boolean right = recently.knows(account.get(), password)
                || passwords.matches(password, account.get().passwordHash());
        if (right) {
            recently.remember(account.get(), password);
        }
        return right;
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("Name or password is wrong");
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
