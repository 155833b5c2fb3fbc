package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.duijie.engine.text.Text;

/**
 * An occupation of the national classification (中华人民共和国职业分类大典, 2022), {@code 2-02-07-01}. A level that the
 * classification leaves out is left out here: some occupations stand directly below a group of the second level.
 */
public final class Occupation extends Node<Occupation> implements Term {

    private final boolean green;
    private final boolean digital;

    private Occupation(Entry<Occupation> entry) {
        super(entry);
        this.green = entry.more().contains("L");
        this.digital = entry.more().contains("S");
    }

    /** The vocabulary is read when the first of its terms is asked for. */
    private static final class Loaded {
        static final Vocabulary<Occupation> ALL = Vocabulary.load(Text.of("职业", "occupation"), "occupation.tsv",
                Occupation::new);
    }

    /** The whole vocabulary. Safe to call from any thread. */
    public static Vocabulary<Occupation> all() {
        return Loaded.ALL;
    }

    /**
     * The occupation with this code.
     *
     * @throws UnknownTermException if there is none; its message names the nearest
     */
    @JsonCreator
    public static Occupation of(String code) {
        return find(code).orElseThrow(() -> all().unknown(code));
    }

    /** The occupation with this code; empty if there is none. */
    public static Optional<Occupation> find(String code) {
        return all().find(code);
    }

    /** The one occupation with this name or alias; empty if there is none or more than one. */
    public static Optional<Occupation> named(String name) {
        return all().named(name);
    }

    /** Every occupation with this name or alias, in the order of the hierarchy. */
    public static List<Occupation> allNamed(String name) {
        return all().allNamed(name);
    }

    /** Whether the classification marks it L, a green occupation (绿色职业). */
    public boolean isGreen() {
        return green;
    }

    /** Whether the classification marks it S, a digital occupation (数字职业). */
    public boolean isDigital() {
        return digital;
    }

    @Override
    Occupation self() {
        return this;
    }
}
