package org.duijie.index.find;

import java.util.Arrays;
import java.util.List;

/** What the entries of one column give, learned as they are met. For one search and one thread. */
final class Learned {
    private static final long NOT_YET = Long.MIN_VALUE;
    private static final int NO_KIND = -1;

    private final Lane lane;
    private final Column column;
    private final long[] tallies;
    private final int[][] shares;
    private final int[] kinds;

    Learned(Lane lane, Column column) {
        this.lane = lane;
        this.column = column;
        int size = column.entries().size();
        this.tallies = new long[size];
        Arrays.fill(tallies, NOT_YET);
        this.shares = new int[lane.shares()][size];
        this.kinds = switch (column.entries()) {
            case Column.Wholes w -> new int[0];
            case Column.Lists lists -> new int[lists.elements().size()];
        };
        Arrays.fill(kinds, NO_KIND);
    }

    Lane lane() {
        return lane;
    }

    /** Reads the codes of rows. */
    void read(int[] rows, int count, int[] codes) {
        column.codes().read(rows, count, codes);
    }

    /** What the entry of that code gives by itself. */
    long tally(int code) {
        long tally = tallies[code];
        return tally == NOT_YET ? learn(code) : tally;
    }

    /** What the entry of that code, already {@link #tally tallied}, adds to the case of a criterion it shares. */
    int share(int share, int code) {
        return shares[share][code];
    }

    private long learn(int code) {
        Lane.Effect effect = switch (column.entries()) {
            case Column.Wholes wholes -> lane.of(wholes.records().get(code));
            case Column.Lists lists ->
                code == Column.NO_LIST ? lane.ofNoList() : ofList(lists, lists.lists().get(code));
        };
        tallies[code] = effect.tally();
        for (int i = 0; i < shares.length; i++) {
            shares[i][code] = effect.shares().get(i);
        }
        return effect.tally();
    }

    private Lane.Effect ofList(Column.Lists lists, int[] places) {
        int[] kindsOfElements = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            Column.Stated element = lists.elements().get(places[i]);
            if (kinds[places[i]] == NO_KIND) {
                kinds[places[i]] = lane.kind(element);
            }
            kindsOfElements[i] = kinds[places[i]];
        }
        List<Object> elements = Arrays.stream(places).mapToObj(place -> lists.elements().get(place).value()).toList();
        return lane.of(elements, kindsOfElements);
    }
}
