package org.duijie.engine.match;

import java.util.List;
import java.util.stream.IntStream;

import org.duijie.engine.text.Text;

/**
 * Criteria whose points count together, within bounds.
 *
 * @param id stable id within the book
 * @param label what people call it
 * @param mode whether the members add up or the best counts
 * @param criteria ids of the members; a criterion is in at most one group
 * @param needs bounds for the need's points
 * @param candidates bounds for the candidate's points
 */
public record PointGroup(String id, Text label, Mode mode, List<String> criteria, Bounds needs, Bounds candidates) {
    public PointGroup {
        criteria = List.copyOf(criteria);
    }

    /** How the members' points combine. */
    public enum Mode {
        SUM, MAX;

        /** The members' points as one number; 0 without members. */
        public int combine(IntStream points) {
            return switch (this) {
                case SUM -> points.sum();
                case MAX -> points.max().orElse(0);
            };
        }
    }

    /** What the group adds to its members' points on a side, given their sum and the most one gives; negative if it takes. */
    int change(Bounds side, int sum, int most) {
        return switch (mode) {
            case SUM -> side.hold(sum) - sum;
            case MAX -> side.hold(most) - sum;
        };
    }

    /**
     * A floor and a cap.
     *
     * @param floor least points
     * @param cap most points
     */
    public record Bounds(int floor, int cap) {
        /** No bounds. */
        public static final Bounds NONE = new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);

        /** The points within the bounds. */
        public int hold(int points) {
            return Math.clamp(points, floor, cap);
        }
    }
}
