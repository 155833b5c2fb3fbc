package org.duijie.engine.audit;

import java.time.Instant;

/**
 * One write, as it is remembered. Holds no personal data: kinds, ids and versions.
 *
 * @param number 1, 2, 3… in the order of the commits
 * @param at when
 * @param account who
 * @param action what, a verb such as {@code create}, {@code update}, {@code delete}, {@code run}, {@code release}
 * @param kind of what
 * @param subject the id of the thing written
 * @param detail further words for people, such as a note; may be empty
 * @param hash SHA-256 over the previous entry's hash and this entry, hexadecimal
 */
public record AuditEntry(long number, Instant at, String account, String action, String kind, String subject,
        String detail, String hash) {}
