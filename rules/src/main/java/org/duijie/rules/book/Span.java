package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A run of whole numbers or ordinals.
 *
 * @param from the first
 * @param to the last, not smaller
 */
public record Span(int from, int to) {
    public Span {
        if (from > to) {
            throw new IllegalArgumentException("No span from " + from + " to " + to);
        }
    }

    /** The same numbers as few ascending spans that neither overlap nor touch. */
    static List<Span> merge(Collection<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span next : spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (!merged.isEmpty() && next.from <= merged.getLast().to + 1L) {
                Span last = merged.removeLast();
                merged.add(new Span(last.from, Math.max(last.to, next.to)));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    /** What is in {@code all} but not in {@code taken}. */
    static List<Span> without(List<Span> all, Collection<Span> taken) {
        List<Span> left = all;
        for (Span t : taken) {
            List<Span> cut = new ArrayList<>();
            for (Span s : left) {
                if (s.from < t.from) {
                    cut.add(new Span(s.from, Math.min(s.to, t.from - 1)));
                }
                if (s.to > t.to) {
                    cut.add(new Span(Math.max(s.from, t.to + 1), s.to));
                }
            }
            left = cut;
        }
        return merge(left);
    }
}
