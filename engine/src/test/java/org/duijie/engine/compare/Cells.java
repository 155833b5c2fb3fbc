package org.duijie.engine.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Reads the cells of scenario tables: {@code -} is "not stated", {@code none} an empty list, {@code +} joins values. */
final class Cells {

    private Cells() {}

    static <T> @Nullable T one(String cell, Function<String, T> read) {
        return cell.equals("-") ? null : read.apply(cell);
    }

    static <T> @Nullable List<T> list(String cell, Function<String, T> read) {
        if (cell.equals("-")) {
            return null;
        }
        return cell.equals("none") ? List.of() : Arrays.stream(cell.split("\\+")).map(read).toList();
    }

    static int measured(String cell) {
        return cell.equals("UNKNOWN") ? Fact.UNKNOWN : Integer.parseInt(cell);
    }
}
