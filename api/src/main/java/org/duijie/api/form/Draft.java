package org.duijie.api.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

/**
 * What was typed into a form, as a record.
 *
 * @param record the record, as far as it could be read; null if not even that
 * @param problems what could not be read, in the order of the fields
 */
public record Draft<T>(@Nullable T record, List<Violation> problems) {
    public Draft {
        problems = List.copyOf(problems);
    }

    /**
     * The record, if it may be written.
     *
     * @param check what else is wrong with it; of a place that could not be read nothing more is said
     * @throws Refusal INVALID with all that is wrong
     */
    public T checked(Function<T, List<Violation>> check) {
        if (record == null) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        List<Violation> all = Stream.concat(problems.stream(), check.apply(record).stream()
                .filter(v -> problems.stream().noneMatch(p -> p.place().equals(v.place())))).toList();
        if (!all.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, all);
        }
        return record;
    }
}
