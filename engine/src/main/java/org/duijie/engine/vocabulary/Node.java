package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What all kinds of terms have in common: the place in the hierarchy as an interval. The descendants of a term are
 * exactly those with ordinals from its own to its last.
 */
abstract sealed class Node<T extends Node<T>> permits Region, Major, Industry, Occupation, Skill {

    private final String code;
    private final String name;
    private final List<String> aliases;
    private final @Nullable T parent;
    private final int depth;
    private final int ordinal;
    private final int last;

    Node(Entry<T> entry) {
        this.code = entry.code();
        this.name = entry.name();
        this.aliases = entry.aliases();
        this.parent = entry.parent();
        this.depth = entry.depth();
        this.ordinal = entry.ordinal();
        this.last = entry.last();
    }

    /**
     * A line of a vocabulary with its place.
     *
     * @param more what only one kind of term has: marks of a major, the English name of a skill; empty if none
     * @param last the ordinal of the last descendant, its own if there is none
     */
    record Entry<T>(String code, String name, List<String> aliases, String more, @Nullable T parent, int depth,
            int ordinal, int last) {

        Entry {
            aliases = List.copyOf(aliases);
        }
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<String> aliases() {
        return aliases;
    }

    public Optional<T> findParent() {
        return Optional.ofNullable(parent);
    }

    public boolean within(Term ancestor) {
        return ancestor instanceof Node<?> node && node.getClass() == getClass() && node.spans(ordinal);
    }

    private boolean spans(int descendant) {
        return ordinal <= descendant && descendant <= last;
    }

    public int commonDepth(Term other) {
        if (!(other instanceof Node<?> node) || node.getClass() != getClass()) {
            return -1;
        }
        Node<?> common = this;
        while (common != null && !common.spans(node.ordinal)) {
            common = common.parent;
        }
        return common == null ? -1 : common.depth;
    }

    public int depth() {
        return depth;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Whether nothing lies below this term. */
    public boolean isLeaf() {
        return ordinal == last;
    }

    /** The term of the given depth that this one lies within; empty if this one lies above it. */
    Optional<T> findAtDepth(int wanted) {
        T node = self();
        T above = parent;
        while (node.depth() > wanted && above != null) {
            node = above;
            above = ((Node<T>) above).parent;
        }
        return node.depth() == wanted ? Optional.of(node) : Optional.empty();
    }

    /** This term as what it is. */
    abstract T self();

    /** Name and code, {@code 化学工程与工艺(081301)}. */
    @Override
    public String toString() {
        return name + "(" + code + ")";
    }
}
