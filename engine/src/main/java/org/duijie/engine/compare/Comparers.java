package org.duijie.engine.compare;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;

/** Which comparer fills the facts that a rule book judges. Thread safe. */
public final class Comparers {

    /** Position ↔ graduate. */
    public static final Comparer<PositionTerms, GraduateProfile, EmploymentComparison> EMPLOYMENT = EmploymentComparer
            .make();

    /** Project or challenge ↔ expert or team. */
    public static final Comparer<ExpertiseTerms, ExpertProfile, ExpertiseComparison> EXPERTISE = ExpertiseComparer
            .make();

    private static final SortedMap<String, Comparer<?, ?, ?>> BY_BOOK = new TreeMap<>(
            Map.of("employment", EMPLOYMENT, "expertise", EXPERTISE));

    private Comparers() {}

    /** Names of the books that have a comparer. */
    public static SortedSet<String> books() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(BY_BOOK.keySet()));
    }

    /** The comparer of the book with that name, if any. */
    public static Optional<Comparer<?, ?, ?>> find(String book) {
        return Optional.ofNullable(BY_BOOK.get(book));
    }

    /** As {@link #find}; throws {@link IllegalArgumentException} if there is none. */
    public static Comparer<?, ?, ?> get(String book) {
        return find(book).orElseThrow(() -> new IllegalArgumentException(
                "No comparison serves a book " + book + "; legal: " + String.join(", ", BY_BOOK.keySet())));
    }
}
