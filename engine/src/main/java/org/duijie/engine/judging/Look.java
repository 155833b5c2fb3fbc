package org.duijie.engine.judging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.duijie.engine.column.Asking;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.need.Terms;

/**
 * A need as the judges of the same candidates look at it: what one of them has
 * found out of it, the next need not find out again. For one thread.
 */
public final class Look {
    private static final int[] IN_ORDER = {};

    private final Columns columns;
    private final Asking need;
    /** By what the values are of, which is the same for all judges, and then by the facts. */
    private final IdentityHashMap<Object, Map<List<FactSource<Object, Object>>, Values>> values = new IdentityHashMap<>();

    Look(Columns columns, Terms need, LocalDate date) {
        this.columns = columns;
        this.need = new Asking(need, true, new Circumstances(date, Wish.UNKNOWN));
    }

    /** The candidates. */
    Columns columns() {
        return columns;
    }

    /** The need. */
    Asking need() {
        return need;
    }

    /** What these facts are of records, each at its own place. */
    Values of(List<Object> records, List<FactSource<Object, Object>> sources) {
        return values(records, sources, () -> {
            Values all = new Values(need, sources, IN_ORDER);
            records.forEach(all::add);
            return all;
        });
    }

    /** What these facts are of lists. */
    Values of(ListColumn lists, List<FactSource<Object, Object>> sources) {
        return values(lists, sources, () -> lists.values(need, sources));
    }

    private Values values(Object of, List<FactSource<Object, Object>> sources, Supplier<Values> reading) {
        return values.computeIfAbsent(of, one -> new HashMap<>()).computeIfAbsent(sources, all -> reading.get());
    }
}
