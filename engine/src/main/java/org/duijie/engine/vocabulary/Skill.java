package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.duijie.engine.text.Text;

/**
 * A skill of the project's own thesaurus, {@code S0123}. The number of a skill is given once and never to another; it says
 * nothing about the place in the hierarchy, which may change.
 */
public final class Skill extends Node<Skill> implements Term {

    private final String english;

    private Skill(Entry<Skill> entry) {
        super(entry);
        this.english = entry.more();
    }

    /** The vocabulary is read when the first of its terms is asked for. */
    private static final class Loaded {
        static final Vocabulary<Skill> ALL = Vocabulary.load(Text.of("技能", "skill"), "skill.tsv", Skill::new);
    }

    /** The whole vocabulary. Safe to call from any thread. */
    public static Vocabulary<Skill> all() {
        return Loaded.ALL;
    }

    /**
     * The skill with this code.
     *
     * @throws UnknownTermException if there is none; its message names the nearest
     */
    @JsonCreator
    public static Skill of(String code) {
        return find(code).orElseThrow(() -> all().unknown(code));
    }

    /** The skill with this code; empty if there is none. */
    public static Optional<Skill> find(String code) {
        return all().find(code);
    }

    /** The one skill with this name or alias; empty if there is none or more than one. */
    public static Optional<Skill> named(String name) {
        return all().named(name);
    }

    /** Every skill with this name or alias, in the order of the hierarchy. */
    public static List<Skill> allNamed(String name) {
        return all().allNamed(name);
    }

    /** The English name, for pages in English. */
    public String english() {
        return english;
    }

    @Override
    Skill self() {
        return this;
    }
}
