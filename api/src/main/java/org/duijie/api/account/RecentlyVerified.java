package org.duijie.api.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.duijie.engine.account.Account;

/**
 * Remembers for two minutes that a password was right, so that a script does not pay for Argon2 with every call. What is
 * kept is an HMAC under a key of this process over name, stored hash and password: it is worth nothing outside, and a
 * changed password no longer fits. Holds 1,000 entries. Thread safe.
 */
final class RecentlyVerified {

    private static final Duration LIFETIME = Duration.ofMinutes(2);
    private static final int REMEMBERED = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<ByteBuffer, Instant> verified = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    RecentlyVerified(Clock clock) {
        this.clock = clock;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Whether this password of the account was found right in the last two minutes. */
    synchronized boolean knows(Account account, String password) {
        Instant at = verified.get(digest(account, password));
        Instant now = clock.instant();
        // What was verified later than now was so by a clock that has been set back: nobody knows how long ago.
        return at != null && !now.isBefore(at) && now.isBefore(at.plus(LIFETIME));
    }

    /** Remembers that this password of the account is right. */
    synchronized void remember(Account account, String password) {
        ByteBuffer digest = digest(account, password);
        verified.remove(digest);
        verified.put(digest, clock.instant());
    }

    private ByteBuffer digest(Account account, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : new String[]{account.name(), account.passwordHash(), password}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return ByteBuffer.wrap(mac.doFinal());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
