package org.duijie.api.watch;

import java.security.Principal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import org.duijie.engine.watch.Owner;

/**
 * Whose the searches of a request are: the account's that is signed in, otherwise the device's, which keeps a key of
 * {@value #BITS} random bits in a cookie. Thread safe.
 */
final class Devices {
    static final String COOKIE = "duijie-device";
    private static final int BITS = 128;
    /** As long as browsers keep anything. */
    private static final Duration KEPT = Duration.ofDays(400);
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{" + BITS / 4 + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Devices() {}

    /** What nobody can guess: 32 hexadecimal digits. */
    static String secret() {
        byte[] random = new byte[BITS / Byte.SIZE];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Whether something is written as {@link #secret} is. */
    static boolean isSecret(String text) {
        return KEY.matcher(text).matches();
    }

    /** Who asks; empty for a device that has never saved anything. */
    static Optional<Owner> find(HttpServletRequest request) {
        Principal account = request.getUserPrincipal();
        return account != null
                ? Optional.of(Owner.account(account.getName()))
                : Optional.ofNullable(key(request)).map(Owner::device);
    }

    /** Who saves; a device gets its key, or keeps it from now on. */
    static Owner get(HttpServletRequest request, HttpServletResponse response) {
        Principal account = request.getUserPrincipal();
        if (account != null) {
            return Owner.account(account.getName());
        }
        String before = key(request);
        String key = before == null ? secret() : before;
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, key).httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).path("/").maxAge(KEPT).build().toString());
        return Owner.device(key);
    }

    private static @Nullable String key(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || !isSecret(cookie.getValue()) ? null : cookie.getValue();
    }
}
