package org.duijie.engine.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/** All terms of one kind. Immutable and thread safe. */
public final class Vocabulary<T extends Term> {

    /** A single letter begins too many words to be a hint. */
    private static final int SHORTEST_SPELLING = 2;

    private final Text kind;
    private final Table source;
    private final List<T> terms;
    private final Map<String, T> byCode = new HashMap<>();
    private final Map<String, List<T>> byName = new HashMap<>();
    private @Nullable Spellings<T> spellings;

    private Vocabulary(Text kind, Table source, List<T> terms) {
        this.kind = kind;
        this.source = source;
        this.terms = List.copyOf(terms);
        for (var term : terms) {
            if (byCode.put(term.code(), term) != null) {
                throw new IllegalStateException(source.name() + ": code " + term.code() + " occurs twice");
            }
            enter(term.name(), term);
            term.aliases().forEach(alias -> enter(alias, term));
        }
        byName.replaceAll((name, same) -> List.copyOf(same));
    }

    private void enter(String name, T term) {
        var same = byName.computeIfAbsent(Similarity.fold(name), folded -> new ArrayList<>(1));
        if (!same.contains(term)) {
            same.add(term);
        }
    }

    /** Reads a vocabulary of this package, making each term from its line and its place. */
    static <T extends Node<T> & Term> Vocabulary<T> load(Text kind, String resource,
            Function<Node.Entry<T>, T> create) {
        var file = TermFile.read(resource);
        return new Vocabulary<>(kind, file.table(), file.terms(create));
    }

    /** What its terms are: 专业, major. */
    public Text kind() {
        return kind;
    }

    /** The standard and edition, as the file of the vocabulary names them. */
    public String standard() {
        return source.standard();
    }

    /** All terms in the order of the hierarchy, so that a term stands at the index that is its ordinal. */
    public List<T> list() {
        return terms;
    }

    /** The term with exactly this code; empty if there is none. */
    public Optional<T> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The one term with this name or alias; empty if there is none or more than one. */
    public Optional<T> named(String name) {
        var same = allNamed(name);
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /**
     * Every term with this name or alias, in the order of the hierarchy. Full-width and half-width forms, letter case
     * and surplus white space make no difference.
     */
    public List<T> allNamed(String name) {
        return byName.getOrDefault(Similarity.fold(name), List.of());
    }

    /**
     * Every term whose name or alias is spelled so in pinyin: in full ({@code huagong}), by initials ({@code hg}) or by
     * the beginning of either, in this order. Tones, blanks and letter case make no difference, ü may be typed u or v.
     * Empty for anything but letters and digits. The first call takes the time to spell all terms.
     */
    public List<T> spelled(String latin) {
        return spellings().find(latin);
    }

    private synchronized Spellings<T> spellings() {
        if (spellings == null) {
            spellings = new Spellings<>(terms);
        }
        return spellings;
    }

    /**
     * The terms whose code, name or alias is most like the text, best first, at most {@code n}; those with nothing to
     * do with it are left out. Characters that sound alike are nearly the same, and letters are read as pinyin too.
     * Meant for hints to people, never for judging.
     */
    public List<T> nearest(String text, int n) {
        var spelled = text.length() < SHORTEST_SPELLING ? List.<T>of() : spelled(text);
        var similarity = new Similarity(text);
        var like = similarity.best(terms, n, term -> {
            int best = Math.max(similarity.to(term.code()), similarity.to(term.name()));
            for (var alias : term.aliases()) {
                best = Math.max(best, similarity.to(alias));
            }
            return best;
        });
        return Stream.concat(spelled.stream(), like.stream()).distinct().limit(n).toList();
    }

    /** Eight hexadecimal digits of a hash over the contents; the same on every machine. */
    public String version() {
        return source.hash().substring(0, 8);
    }

    /** The whole hash that the version abbreviates. */
    String hash() {
        return source.hash();
    }

    /** What to throw for a value that is no code of this vocabulary. */
    UnknownTermException unknown(String value) {
        var hints = nearest(value, 3).stream().map(term -> term.code() + " " + term.name()).toList();
        return new UnknownTermException(kind, value, hints, List.of());
    }
}
