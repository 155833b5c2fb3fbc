package org.duijie.index.find;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.column.Column;
import org.duijie.engine.column.Signatures;

/** What the entries of one column give, learned as they are met. For one search and one thread. */
final class Learned {
    private final Lane lane;
    private final Column column;
    private final Lane.@Nullable Effect[] effects;
    private final @Nullable Signatures signatures;

    Learned(Lane lane, Column column) {
        this.lane = lane;
        this.column = column;
        this.effects = new Lane.Effect[column.entries().size()];
        this.signatures = column.entries() instanceof Column.Lists lists ? lane.signatures(lists) : null;
    }

    Lane lane() {
        return lane;
    }

    /** How many entries there may be to learn. */
    int entries() {
        return effects.length;
    }

    /** Reads the codes of rows. */
    void read(int[] rows, int count, int[] codes) {
        column.codes().read(rows, count, codes);
    }

    /** What a row's entry gives. */
    Lane.Effect ofRow(int row) {
        return of(column.codes().of(row));
    }

    /** What the entry of that code gives. */
    Lane.Effect of(int code) {
        Lane.Effect effect = effects[code];
        if (effect == null) {
            effect = learn(code);
            effects[code] = effect;
        }
        return effect;
    }

    private Lane.Effect learn(int code) {
        return switch (column.entries()) {
            case Column.Wholes wholes -> lane.of(wholes.records().get(code));
            case Column.Lists lists -> ofList(lists, code);
        };
    }

    private Lane.Effect ofList(Column.Lists lists, int code) {
        return signatures == null || code == Column.NO_LIST
                ? lane.ofNoList()
                : lane.of(signatures.of(code), () -> lists.elementsOf(code));
    }
}
