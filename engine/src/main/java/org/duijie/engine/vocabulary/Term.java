package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A word of a standard vocabulary. There is one object per code and virtual machine, so identity is equality. Terms are
 * immutable and thread safe, are written as their code in JSON and read back from it.
 */
public sealed interface Term permits Region, Major, Industry, Occupation, Skill {

    /** The code as its standard writes it, unique within the kind. */
    String code();

    /** The Chinese name, not always unique within the kind. */
    String name();

    /** Other names of the same thing, most common first; often empty. */
    List<String> aliases();

    /** The next broader term of the same kind; empty at the top. */
    Optional<? extends Term> findParent();

    /**
     * Whether this term is the given one or lies below it, in constant time. Terms of different kinds never lie within
     * each other.
     */
    boolean within(Term ancestor);

    /** Depth of the nearest term that both lie within, themselves included; -1 if there is none. */
    int commonDepth(Term other);

    /** Steps from the top, where it is 0. */
    int depth();

    /**
     * A dense number from 0 within the kind, in the order of the hierarchy. It holds for one version of the vocabulary
     * only; what is stored is the code.
     */
    int ordinal();
}
