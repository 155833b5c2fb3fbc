package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.duijie.engine.text.Text;

/**
 * A major of one of the catalogues: discipline (2 digits), class (4) or major (6, in one class 7). In the graduate
 * catalogue what stands at the place of a class is a first-level discipline or a professional degree, and nothing lies
 * below; in the vocational ones the discipline is a division (专业大类). Codes of the undergraduate catalogue stand bare
 * ({@code 0813}); those of another carry its {@link Catalogue#prefix prefix} ({@code Y0817}). One name may stand in
 * several catalogues.
 */
public final class Major extends Node<Major> implements Term {

    private static final Pattern MARKS = Pattern.compile("(?<=\\d)[TK]{1,2}$");

    private final Catalogue catalogue;
    private final boolean special;
    private final boolean controlled;

    private Major(Entry<Major> entry) {
        super(entry);
        this.catalogue = Catalogue.ofCode(entry.code());
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

    /** The major that this code, with or without marks, has in a catalogue, which prints it without prefix. */
    public static Optional<Major> find(Catalogue catalogue, String code) {
        return find(catalogue.prefix() + code).filter(major -> major.catalogue == catalogue);
    }

    /** The one major with this name or alias; empty if there is none or more than one. */
    public static Optional<Major> named(String name) {
        return all().named(name);
    }

    /** The one major of a catalogue with this name or alias; empty if there is none or more than one. */
    public static Optional<Major> named(Catalogue catalogue, String name) {
        var same = allNamed(name).stream().filter(major -> major.catalogue == catalogue).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** Every major of every catalogue with this name or alias, the undergraduate ones first. */
    public static List<Major> allNamed(String name) {
        return all().allNamed(name);
    }

    /**
     * Everything these words name, with how: names of the catalogues first, then old names, abbreviations and usual
     * names, of which one may stand for several terms. The words must be such a name as a whole, but for width, case and
     * surplus white space.
     */
    public static List<Naming> namings(String words) {
        return MajorNames.of(words);
    }

    /** Every name of majors beside those of the catalogues; what one stands for is told by {@link #namings}. */
    public static Set<String> otherNames() {
        return MajorNames.words();
    }

    /** The catalogue it stands in, the same for all that is above and below it. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The code as its catalogue prints it, without prefix and marks. */
    public String printedCode() {
        return code().substring(catalogue.prefix().length());
    }

    /**
     * The terms of the undergraduate catalogue that this one of another corresponds to, in our own judgement; empty for
     * a term of the undergraduate catalogue itself and where none is known.
     */
    public List<Major> counterparts() {
        return Counterparts.of(this);
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
