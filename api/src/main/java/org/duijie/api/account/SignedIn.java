package org.duijie.api.account;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import org.duijie.engine.account.Account;

/**
 * Who has signed in, as a session keeps it.
 *
 * @param name the account's name
 * @param stamp tells the password apart from an earlier one without giving it away
 */
record SignedIn(String name, String stamp) implements Principal, Serializable {

    private static final int STAMP_LENGTH = 16;

    static SignedIn of(Account account) {
        return new SignedIn(account.name(), stamp(account));
    }

    /** Whether the account is still the one that signed in, with the same password, and enabled. */
    boolean stillHolds(Account account) {
        return account.enabled() && account.name().equals(name) && stamp(account).equals(stamp);
    }

    /** What the account may do now. */
    static List<GrantedAuthority> authorities(Account account) {
        return account.roles().stream().sorted()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
    }

    private static String stamp(Account account) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(account.passwordHash().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, STAMP_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String getName() {
        return name;
    }
}
