package org.duijie.engine.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Terms by how their names and aliases are spelled. Immutable and thread safe. */
final class Spellings<T extends Term> {

    private static final Comparator<Key> ALPHABETIC = Comparator.comparing(Key::letters)
            .thenComparingInt(Key::ordinal);
    private static final Comparator<Key> SHORTEST = Comparator.<Key>comparingInt(key -> key.letters.length())
            .thenComparingInt(Key::ordinal);

    private final List<T> terms;
    private final List<Key> full;
    private final List<Key> initials;

    /** @param terms all of a kind, each at the index that is its ordinal */
    Spellings(List<T> terms) {
        this.terms = terms;
        var wholes = new TreeSet<>(ALPHABETIC);
        var firsts = new TreeSet<>(ALPHABETIC);
        for (var term : terms) {
            enter(term.name(), term, wholes, firsts);
            term.aliases().forEach(alias -> enter(alias, term, wholes, firsts));
        }
        this.full = List.copyOf(wholes);
        this.initials = List.copyOf(firsts);
    }

    private record Key(String letters, int ordinal) {}

    private static void enter(String name, Term term, Set<Key> wholes, Set<Key> firsts) {
        for (var spelling : Pinyin.of(name)) {
            wholes.add(new Key(spelling.full(), term.ordinal()));
            firsts.add(new Key(spelling.initials(), term.ordinal()));
        }
    }

    /** Whole spellings first, then initials, then beginnings of the one and the other, the shorter before the longer. */
    List<T> find(String typed) {
        if (!Pinyin.isSpelling(typed)) {
            return List.of();
        }
        var letters = Pinyin.letters(typed);
        var wholes = beginningWith(full, letters);
        var firsts = beginningWith(initials, letters);
        var found = new LinkedHashSet<T>();
        wholes.stream().filter(key -> key.letters.equals(letters)).forEach(key -> found.add(terms.get(key.ordinal)));
        firsts.stream().filter(key -> key.letters.equals(letters)).forEach(key -> found.add(terms.get(key.ordinal)));
        wholes.forEach(key -> found.add(terms.get(key.ordinal)));
        firsts.forEach(key -> found.add(terms.get(key.ordinal)));
        return List.copyOf(found);
    }

    private static List<Key> beginningWith(List<Key> keys, String letters) {
        int from = place(keys, letters);
        int to = from;
        while (to < keys.size() && keys.get(to).letters.startsWith(letters)) {
            to++;
        }
        var range = new ArrayList<>(keys.subList(from, to));
        range.sort(SHORTEST);
        return range;
    }

    /** Where the first key stands that is not before the letters. */
    private static int place(List<Key> keys, String letters) {
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.get(middle).letters.compareTo(letters) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
