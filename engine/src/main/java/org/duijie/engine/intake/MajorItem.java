package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.MajorReading.Role;
import org.duijie.engine.vocabulary.Catalogue;

/** Names that stand side by side with nothing between them, nearly always one. Grows while it is parsed. */
final class MajorItem {

    /**
     * A name, or words that are none.
     *
     * @param name what it may stand for; null for words that are no name
     */
    record Use(MajorWord.@Nullable Name name, int first, int last) {}

    /**
     * What narrows a name down.
     *
     * @param name the major it names; null if it is none
     */
    record Direction(MajorWord.@Nullable Name name, int first, int last) {}

    static final int ANY_DEPTH = -1;

    final List<Use> uses = new ArrayList<>(1);
    final List<Direction> directions = new ArrayList<>(0);
    Set<Catalogue> catalogues;
    Role role;
    MajorWord.@Nullable Code code;
    /** The depth that a word behind the name tells, 0 for 门类 and 1 for 类; {@link #ANY_DEPTH} if none does. */
    int depth = ANY_DEPTH;
    boolean narrowed;
    int first;
    int last;

    MajorItem(Set<Catalogue> catalogues, Role role, int first) {
        this.catalogues = catalogues;
        this.role = role;
        this.first = first;
        this.last = first;
    }

    /** Whether it is one name, or words with a code. */
    boolean single() {
        return uses.size() <= 1 || code != null;
    }

    /** Whether all of its words are names. */
    boolean named() {
        return !uses.isEmpty() && uses.stream().allMatch(use -> use.name() != null);
    }
}
