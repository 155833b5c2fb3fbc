package org.duijie.engine.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Major;

/**
 * One item of a requirement of majors.
 *
 * @param span the words
 * @param role whether it is asked for, preferred or shut out
 * @param sureness how far to rely on it
 * @param terms what it stands for; more than one where catalogues share a name, or where it is ambiguous
 * @param hints the nearest names, best first, where it is unresolved
 * @param directions what is written behind it to narrow it down and no catalogue has (仅限国际法方向)
 * @param precedent the ruling that decided; null if none did
 * @param note what a person should know of it; null if it is plain
 */
public record MajorReading(Span span, Role role, Sureness sureness, List<Major> terms, List<Major> hints,
        List<Span> directions, @Nullable Precedent precedent, @Nullable Text note) {

    /** What an item is there for. */
    public enum Role {
        REQUIRED, PREFERRED, EXCLUDED
    }

    public MajorReading {
        terms = List.copyOf(terms);
        hints = List.copyOf(hints);
        directions = List.copyOf(directions);
    }

    /** Whether it has this role and sureness. */
    boolean is(Role wanted, Sureness sure) {
        return role == wanted && sureness == sure;
    }
}
