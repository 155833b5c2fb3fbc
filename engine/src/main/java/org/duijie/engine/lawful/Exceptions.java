package org.duijie.engine.lawful;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.record.Page;

/**
 * The register of lawful exceptions (合法例外): where a document allows what {@link Provisions} refuse. An entry is never
 * changed; it ends by its day or is ended before. Every call is one transaction; writes are audited in the same transaction.
 * Thread safe.
 */
public interface Exceptions {

    /** Entries, those added last first. */
    Page<Entry> list(@Nullable String after, int limit);

    /** The entry with that id, if any. */
    Optional<Entry> find(String id);

    /** Those that count on a day in a book. */
    List<Entry> live(String book, LocalDate day);

    /** Adds an entry; {@link ExceptionDesk} looks first whether it may. */
    Entry add(Claim claim, Actor actor);

    /**
     * Ends an entry before its day.
     *
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND; CONFLICT if somebody has ended it already
     */
    Entry end(String id, Actor actor);

    /**
     * What an exception is about.
     *
     * @param attribute the protected attribute that may be touched
     * @param book name of the rule book, or {@link Provisions#DEMANDS}
     * @param scope id of the criterion, row or group of the book, or of the party whose demands they are; 1 to 64 characters
     * @param document the document that allows it, 1 to 200 characters
     * @param clause the clause of it, 1 to 100 characters
     * @param approver who approved that it applies here, 1 to 60 characters
     * @param validUntil the last day it counts
     */
    record Claim(Attribute attribute, String book, String scope, String document, String clause, String approver,
            LocalDate validUntil) {}

    /**
     * An exception on record.
     *
     * @param id what it is called, such as {@code x12}; never given out again
     * @param claim what it is about
     * @param addedAt when
     * @param addedBy by which account
     * @param ended who ended it before its day, and when; null if nobody did
     */
    record Entry(String id, Claim claim, Instant addedAt, String addedBy, @Nullable Ended ended) {
        /** Whether it counts on a day. */
        public boolean counts(LocalDate day) {
            return ended == null && !day.isAfter(claim.validUntil());
        }
    }

    /**
     * The end of an exception.
     *
     * @param at when
     * @param by by which account
     */
    record Ended(Instant at, String by) {}
}
