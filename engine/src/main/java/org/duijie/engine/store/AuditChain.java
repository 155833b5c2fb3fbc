package org.duijie.engine.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.json.Json;

/** The hashes that tie the entries of the audit trail together. */
final class AuditChain {
    /** What the first entry takes for the hash of its predecessor. */
    static final String START = "0".repeat(64);

    private AuditChain() {}

    /** SHA-256 over the previous hash and the entry without its own, hexadecimal. */
    static String hash(String previous, AuditEntry entry) {
        byte[] said = Json.canonical(List.of(previous, Long.toString(entry.number()), entry.at().toString(),
                entry.account(), entry.action(), entry.kind(), entry.subject(), entry.detail()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
