package org.duijie.engine.rulebook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.record.Versioned;

/**
 * Rule books on record: the sheets of every version, drafts, publications. Every call is one transaction; writes are
 * audited. Sheets are kept once by their version and never change. Thread safe.
 */
public interface RuleBooks {
    /** The sheets of a version, if they were ever written here. */
    Optional<BookSource> sheets(BookRef ref);

    /** The drafts of a book, newest first. */
    List<Versioned<Draft>> drafts(String book);

    /** The draft with that id. */
    Optional<Versioned<Draft>> draft(String id);

    /**
     * Begins a draft that changes nothing yet.
     *
     * @param base the version it is made from
     */
    Versioned<Draft> begin(BookSource base, String title, Actor actor);

    /**
     * Takes a draft a step further.
     *
     * @param expected the version last read; null to take it as it is
     * @param step from the draft as it is and the signature of this step to the draft after it; may refuse
     * @param sheets what is kept beside it, so that its versions can be read
     * @param note words of the signature
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND, STALE if the version is another, and whatever the step refuses
     */
    Versioned<Draft> step(String id, @Nullable Long expected, Step step, Collection<BookSource> sheets, String note,
            Actor actor);

    /** The publications of a book, newest first. */
    List<Publication> publications(String book);

    /** What counts at this moment; none if nothing was ever published. */
    Optional<Publication> live(String book);

    /**
     * Lets a version count. With a draft, that draft becomes published in the same transaction. Before the first publication
     * of a book, the version that counted so far is noted as one too.
     *
     * @return the publication
     * @throws org.duijie.engine.problem.Refusal STALE if there are more publications than the plan has seen, and what the
     *     draft's step refuses
     */
    Publication publish(Plan plan, Actor actor);

    /**
     * One step of a draft.
     *
     * @param action what the audit trail calls it
     * @param change from the draft and who takes the step to the draft after it
     */
    record Step(String action, Change change) {}

    /** What a step does. */
    @FunctionalInterface
    interface Change {
        /** The draft after it. */
        Draft apply(Draft draft, Draft.Signature by);
    }

    /**
     * A publication that is to be.
     *
     * @param after number of the last publication of the book the caller has seen; 0 for none
     * @param source the sheets
     * @param before the sheets that counted so far, kept so that they can come back
     * @param effective from when on; null for at once
     * @param kind how it comes about
     * @param draft the draft, the version it was read in, and its last step; null if it is none
     * @param note why
     */
    record Plan(long after, BookSource source, BookSource before, @Nullable Instant effective, Publication.Kind kind,
            @Nullable OfDraft draft, String note) {}

    /**
     * The draft that is published.
     *
     * @param id its id
     * @param expected the version last read
     * @param step its last step
     */
    record OfDraft(String id, @Nullable Long expected, Change step) {}
}
