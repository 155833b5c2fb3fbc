package org.duijie.engine.session;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What staff have decided beforehand.
 *
 * @param pins pairs that meet in any case (指定对接)
 * @param vetoes pairs that do not meet in any case (回避)
 */
public record Constraints(List<PairNote> pins, List<PairNote> vetoes) {
    /** Nothing decided. */
    public static final Constraints NONE = new Constraints(List.of(), List.of());

    public Constraints {
        pins = List.copyOf(pins);
        vetoes = List.copyOf(vetoes);
    }

    /** The same decisions without the reasons, which may tell of persons. */
    public Constraints withoutNotes() {
        return new Constraints(withoutNotes(pins), withoutNotes(vetoes));
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
