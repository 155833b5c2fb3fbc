package org.duijie.api.account;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/**
 * Makes and checks Argon2id hashes (16 MiB, two passes). At most two a core are computed at a time, so that a crowd of
 * sign-ins takes time, not memory. Thread safe.
 */
public final class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GENERATED = 16;
    private static final int GROUP = 4;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    /** The hash of a password in its encoded form. */
    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            places.release();
        }
    }

    /** Whether a password has this hash. */
    public boolean matches(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /** Takes as long as {@link #matches}, whose work is a hash as well, so that the time tells nobody which names exist. */
    public void matchNobody(String password) {
        if (password.length() <= LONGEST) {
            hash(password);
        }
    }

    /** A new password of four groups of four letters and digits, about 79 bits. */
    public String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GENERATED; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "");
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /**
     * Refuses a password that is too short, too long or contains the account's name.
     *
     * @throws Refusal INVALID; the password itself is not repeated
     */
    public void check(String place, String name, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST || password.length() > LONGEST) {
            throw refusal(place, Text.of("密码应为 " + SHORTEST + " 至 " + LONGEST + " 个字符",
                    "A password has " + SHORTEST + " to " + LONGEST + " characters"));
        }
        if (password.contains(name)) {
            throw refusal(place, Text.of("密码不能包含账号名", "A password does not contain the account's name"));
        }
    }

    private static Refusal refusal(String place, Text message) {
        return Refusal.of(Refusal.Kind.INVALID, place, "", message);
    }
}
