package org.duijie.api.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Term;

/**
 * Collects what a record states, line by line, and says of the rest that it is not stated: for matching, "not stated" is
 * a fact of its own. Not thread safe.
 */
public final class Lines {
    private static final Text NOT_STATED = Text.of("未填", "not stated");

    private final List<Line> lines = new ArrayList<>();

    /**
     * One line.
     *
     * @param label what it tells
     * @param value what is told
     * @param stated whether anything is
     */
    public record Line(Text label, Text value, boolean stated) {}

    /** Adds a line; null for not stated. */
    public Lines add(String zh, String en, @Nullable Text value) {
        lines.add(new Line(Text.of(zh, en), value == null ? NOT_STATED : value, value != null));
        return this;
    }

    /** Adds a line for any value that has words; null for not stated. */
    public <T> Lines add(String zh, String en, @Nullable T value, Function<T, Text> words) {
        return add(zh, en, value == null ? null : words.apply(value));
    }

    /** Adds a line for a term with its code; null for not stated. */
    public Lines term(String zh, String en, @Nullable Term term) {
        return add(zh, en, term, Lines::words);
    }

    /** Adds a line for a list of terms; null for not stated, {@code empty} for an empty list. */
    public Lines terms(String zh, String en, @Nullable List<? extends Term> terms, Text empty) {
        return list(zh, en, terms, Lines::words, empty);
    }

    /** Adds a line for a list of anything that has words; null for not stated, {@code empty} for an empty list. */
    public <T> Lines list(String zh, String en, @Nullable List<T> values, Function<? super T, Text> words, Text empty) {
        if (values == null || !values.isEmpty()) {
            return add(zh, en, values == null ? null : join(values.stream().map(words).map(Text.class::cast).toList()));
        }
        return add(zh, en, empty);
    }

    /** All lines so far. */
    public List<Line> toList() {
        return List.copyOf(lines);
    }

    /** A term as people read it: name and code. */
    public static Text words(Term term) {
        return Text.same(term.name() + "（" + term.code() + "）");
    }

    /** What is stated of several things, such as {@code 化学工程与工艺 · 本科}; nulls are left out. */
    public static Text summary(@Nullable Text... parts) {
        List<Text> stated = Stream.of(parts).flatMap(Stream::ofNullable).toList();
        return Text.of(String.join(" · ", stated.stream().map(Text::zh).toList()),
                String.join(" · ", stated.stream().map(Text::en).toList()));
    }

    /** Several words as one. */
    public static Text join(List<Text> words) {
        return Text.of(words.stream().map(Text::zh).collect(Collectors.joining("、")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
