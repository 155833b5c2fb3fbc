package org.duijie.engine.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A table that is a vocabulary: the columns of a line are depth, code, name, aliases (divided by {@code |}) and one more
 * that depends on the kind. A term follows its parent and all descendants of elder siblings, so depth alone gives the
 * tree.
 */
record TermFile(Table table) {

    static TermFile read(String resource) {
        return new TermFile(Table.read(resource));
    }

    <T extends Node<T>> List<T> terms(Function<Node.Entry<T>, T> create) {
        var rows = table.rows(3, 5);
        var depths = rows.stream().mapToInt(columns -> Integer.parseInt(columns[0])).toArray();
        var lasts = lastDescendants(depths);
        var terms = new ArrayList<T>(rows.size());
        var path = new ArrayList<T>();
        for (int i = 0; i < depths.length; i++) {
            var columns = rows.get(i);
            path.subList(depths[i], path.size()).clear();
            @Nullable
            T parent = path.isEmpty() ? null : path.getLast();
            var term = create
                    .apply(new Node.Entry<>(columns[1], columns[2], Table.several(columns[3]), columns[4], parent,
                            depths[i], i, lasts[i]));
            path.add(term);
            terms.add(term);
        }
        return terms;
    }

    private int[] lastDescendants(int[] depths) {
        var lasts = new int[depths.length];
        var open = new int[depths.length + 1];
        int height = 0;
        for (int i = 0; i < depths.length; i++) {
            if (depths[i] < 0 || depths[i] > height) {
                throw new IllegalStateException(table.name() + ": the term of depth " + depths[i] + " in \""
                        + table.lines().get(i) + "\" has no parent");
            }
            while (height > depths[i]) {
                lasts[open[--height]] = i - 1;
            }
            open[height++] = i;
        }
        while (height > 0) {
            lasts[open[--height]] = depths.length - 1;
        }
        return lasts;
    }
}
