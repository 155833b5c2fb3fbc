package org.duijie.engine.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.text.Text;

/** A criterion that may say otherwise, and numbers for all that it says in either book. Immutable. */
final class Watched {
    private final String id;
    private final Text label;
    private final List<@Nullable Said> sayings = new ArrayList<>();
    private final Map<Said, Integer> codes = new HashMap<>();
    /** For each of the sayings the first that is like it. */
    private final int[] alike;

    private Watched(String id, Book<?> base, Book<?> draft) {
        this.id = id;
        CriterionTable before = Difference.find(base, id);
        CriterionTable after = Difference.find(draft, id);
        this.label = Objects.requireNonNull(after == null ? before : after).criterion().label();
        if (before == null || after == null) {
            sayings.add(null);
        }
        add(base, before);
        add(draft, after);
        this.alike = new int[sayings.size()];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = firstLike(i);
        }
    }

    static Watched of(String id, Book<?> base, Book<?> draft) {
        return new Watched(id, base, draft);
    }

    private void add(Book<?> book, @Nullable CriterionTable table) {
        if (table != null) {
            table.cases().stream().distinct().map(finding -> Said.of(book, table.criterion(), finding))
                    .forEach(said -> {
                        if (codes.putIfAbsent(said, sayings.size()) == null) {
                            sayings.add(said);
                        }
                    });
        }
    }

    private int firstLike(int code) {
        Said said = sayings.get(code);
        int first = 0;
        while (first < code) {
            Said other = sayings.get(first);
            if (said != null && other != null && said.isLike(other)) {
                break;
            }
            first++;
        }
        return first;
    }

    String id() {
        return id;
    }

    Text label() {
        return label;
    }

    /** How many there are. */
    int size() {
        return sayings.size();
    }

    /** As many bits as their numbers need. */
    int bits() {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(sayings.size() - 1));
    }

    /** What a number stands for; null for a book without the criterion, which is 0 then. */
    @Nullable
    Said saying(int code) {
        return sayings.get(code);
    }

    /** The number of what the criterion of one of the books says by a finding. */
    int codeOf(Book<?> book, Criterion criterion, Finding finding) {
        return Objects.requireNonNull(codes.get(Said.of(book, criterion, finding)));
    }

    /** Whether two of them are unlike. */
    boolean differ(int before, int after) {
        return alike[before] != alike[after];
    }
}
