package org.duijie.index.openings;

import java.util.Comparator;
import java.util.List;

import org.duijie.engine.text.Text;

/**
 * Why a position stands where it does: points and what they are made of. The points of the parts add up to the points, as
 * exactly as a score is (seven digits).
 *
 * @param points what this counts
 * @param share which part of the points it is that tell positions of a kind apart, 0 to 1; the points for having all words
 *     themselves are not among them, and have none
 * @param what what it is, in words
 * @param parts what it is made of, the most first; empty if it is simple
 */
public record Explained(double points, double share, Text what, List<Explained> parts) {
    public Explained {
        parts = parts.stream().sorted(Comparator.comparingDouble(Explained::points).reversed()).toList();
    }

    static Explained simple(double points, Text what) {
        return new Explained(points, 0, what, List.of());
    }

    static Explained sum(Text what, List<Explained> parts) {
        return new Explained(parts.stream().mapToDouble(Explained::points).sum(), 0, what, parts);
    }

    /** The same with the share that it and its parts have of so many points. */
    Explained shared(double all) {
        return new Explained(points, all > 0 ? Math.min(1, points / all) : 0, what,
                parts.stream().map(part -> part.shared(all)).toList());
    }
}
