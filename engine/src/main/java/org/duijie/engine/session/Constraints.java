package org.duijie.engine.session;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What staff have decided beforehand.
 *
 * @param pins pairs that meet in any case (指定对接)
 * @param vetoes pairs that do not meet in any case (回避)
 * @param timing what the rounds have to respect (时间安排); null if nothing, so that plans written before there was any keep
 *     their bytes
 */
public record Constraints(List<PairNote> pins, List<PairNote> vetoes, @Nullable Timing timing) {
    /** Nothing decided. */
    public static final Constraints NONE = new Constraints(List.of(), List.of());

    public Constraints {
        pins = List.copyOf(pins);
        vetoes = List.copyOf(vetoes);
        timing = Timing.NONE.equals(timing) ? null : timing;
    }

    /** Decisions about pairs alone. */
    public Constraints(List<PairNote> pins, List<PairNote> vetoes) {
        this(pins, vetoes, null);
    }

    /** What the rounds have to respect. */
    public Timing times() {
        return timing == null ? Timing.NONE : timing;
    }

    /** The same decisions with other pins. */
    public Constraints withPins(List<PairNote> others) {
        return new Constraints(others, vetoes, timing);
    }

    /** The same decisions with other vetoes. */
    public Constraints withVetoes(List<PairNote> others) {
        return new Constraints(pins, others, timing);
    }

    /** The same decisions with another timing. */
    public Constraints withTiming(Timing other) {
        return new Constraints(pins, vetoes, other);
    }

    /** The same decisions without the reasons, which may tell of persons. */
    public Constraints withoutNotes() {
        return new Constraints(withoutNotes(pins), withoutNotes(vetoes), times().withoutNotes());
    }

    private static List<PairNote> withoutNotes(List<PairNote> pairs) {
        return pairs.stream().map(pair -> new PairNote(pair.need(), pair.candidate(), "")).toList();
    }

    /**
     * A pair and why.
     *
     * @param need id of the need
     * @param candidate id of the candidate
     * @param note why, for the record; may be empty
     */
    public record PairNote(String need, String candidate, @JsonProperty(defaultValue = "") String note) {}
}
