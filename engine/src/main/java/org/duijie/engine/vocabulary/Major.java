package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.duijie.engine.text.Text;

/**
 * A major of the undergraduate catalogue (普通高等学校本科专业目录, 2025): discipline (2 digits), class (4) or major (6, in one
 * class 7). Codes of the undergraduate catalogue stand bare; a code of any further catalogue carries a prefix.
 */
public final class Major extends Node<Major> implements Term {

    private static final Pattern MARKS = Pattern.compile("(?<=\\d)[TK]{1,2}$");

    private final boolean special;
    private final boolean controlled;

    private Major(Entry<Major> entry) {
        super(entry);
        this.special = entry.more().contains("T");
        this.controlled = entry.more().contains("K");
    }

    /** The vocabulary is read when the first of its terms is asked for. */
    private static final class Loaded {
        static final Vocabulary<Major> ALL = Vocabulary.load(Text.of("专业", "major"), "major.tsv", Major::new);
    }

    /** The whole vocabulary. Safe to call from any thread. */
    public static Vocabulary<Major> all() {
        return Loaded.ALL;
    }

    /**
     * The major with this code.
     *
     * @throws UnknownTermException if there is none; its message names the nearest
     */
    @JsonCreator
    public static Major of(String code) {
        return find(code).orElseThrow(() -> all().unknown(code));
    }

    /** The major with this code, with or without marks: {@code 010103K} is {@code 010103}. */
    public static Optional<Major> find(String code) {
        return all().find(MARKS.matcher(code).replaceFirst(""));
    }

    /** The one major with this name or alias; empty if there is none or more than one. */
    public static Optional<Major> named(String name) {
        return all().named(name);
    }

    /** Every major with this name or alias, in the order of the hierarchy. */
    public static List<Major> allNamed(String name) {
        return all().allNamed(name);
    }

    /** The discipline (学科门类), itself if it is one. */
    public Major discipline() {
        return findAtDepth(0).orElseThrow();
    }

    /** The class (专业类), itself if it is one; empty for a discipline. */
    public Optional<Major> majorClass() {
        return findAtDepth(1);
    }

    /** Whether the catalogue marks it T, a special major (特设专业). */
    public boolean isSpecial() {
        return special;
    }

    /** Whether the catalogue marks it K, opened only with the ministry's approval (国家控制布点专业). */
    public boolean isControlled() {
        return controlled;
    }

    @Override
    Major self() {
        return this;
    }
}
