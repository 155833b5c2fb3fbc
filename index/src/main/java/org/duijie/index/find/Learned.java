package org.duijie.index.find;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.column.Column;

/** What the entries of one column give, learned as they are met. For one search and one thread. */
final class Learned {
    private static final int NO_KIND = -1;

    private final Lane lane;
    private final Column column;
    private final Lane.@Nullable Effect[] effects;
    private final int[] kinds;

    Learned(Lane lane, Column column) {
        this.lane = lane;
        this.column = column;
        this.effects = new Lane.Effect[column.entries().size()];
        this.kinds = switch (column.entries()) {
            case Column.Wholes w -> new int[0];
            case Column.Lists lists -> new int[lists.elements().size()];
        };
        Arrays.fill(kinds, NO_KIND);
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
            case Column.Lists lists ->
                code == Column.NO_LIST ? lane.ofNoList() : ofList(lists, lists.lists().get(code));
        };
    }

    private Lane.Effect ofList(Column.Lists lists, int[] places) {
        int[] kindsOfElements = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            Object element = lists.elements().get(places[i]);
            if (kinds[places[i]] == NO_KIND) {
                kinds[places[i]] = lane.kind(element);
            }
            kindsOfElements[i] = kinds[places[i]];
        }
        return lane.of(kindsOfElements,
                () -> Arrays.stream(places).mapToObj(place -> lists.elements().get(place)).toList());
    }
}
