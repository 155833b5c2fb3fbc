package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.duijie.engine.text.Text;

/** An industry after GB/T 4754-2017: section letter (A), division (A01), group (A011) or class (A0111). */
public final class Industry extends Node<Industry> implements Term {

    private Industry(Entry<Industry> entry) {
        super(entry);
    }

    /** The vocabulary is read when the first of its terms is asked for. */
    private static final class Loaded {
        static final Vocabulary<Industry> ALL = Vocabulary.load(Text.of("行业", "industry"), "industry.tsv",
                Industry::new);
        static final Map<String, Industry> BY_NUMBER = ALL.list().stream().filter(industry -> industry.depth() > 0)
                .collect(Collectors.toUnmodifiableMap(industry -> industry.code().substring(1), Function.identity()));
    }

    /** The whole vocabulary. Safe to call from any thread. */
    public static Vocabulary<Industry> all() {
        return Loaded.ALL;
    }

    /**
     * The industry with this code.
     *
     * @throws UnknownTermException if there is none; its message names the nearest
     */
    @JsonCreator
    public static Industry of(String code) {
        return find(code).orElseThrow(() -> all().unknown(code));
    }

    /** The industry with this code, with or without the letter of its section; empty if there is none. */
    public static Optional<Industry> find(String code) {
        return all().find(code).or(() -> Optional.ofNullable(Loaded.BY_NUMBER.get(code)));
    }

    /** The one industry with this name or alias; empty if there is none or more than one. */
    public static Optional<Industry> named(String name) {
        return all().named(name);
    }

    /** Every industry with this name or alias, in the order of the hierarchy. */
    public static List<Industry> allNamed(String name) {
        return all().allNamed(name);
    }

    /** The section (门类), itself if it is one. */
    public Industry section() {
        return findAtDepth(0).orElseThrow();
    }

    @Override
    Industry self() {
        return this;
    }
}
