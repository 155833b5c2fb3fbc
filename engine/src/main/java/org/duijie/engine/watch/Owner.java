package org.duijie.engine.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Whose a saved search is.
 *
 * @param written how the store knows them
 */
public record Owner(String written) {

    /**
     * Whoever has that device.
     *
     * @param key a key nobody can guess, which the device keeps; of it only a hash is written down
     */
    public static Owner device(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new Owner("device/" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** An account. */
    public static Owner account(String name) {
        return new Owner("account/" + name);
    }
}
