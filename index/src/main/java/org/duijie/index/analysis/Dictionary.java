package org.duijie.index.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabularies;

/** The names and other names of all terms, and the words of job titles, found at a place of a text. Immutable and thread safe. */
final class Dictionary {
    private static final int SHORTEST = 2;

    private final Node root = new Node();

    private Dictionary() {
        Vocabularies.all().stream().flatMap(vocabulary -> vocabulary.list().stream()).flatMap(Dictionary::names)
                .forEach(this::enter);
        Major.otherNames().forEach(this::enter);
        JobWords.all().words().forEach(this::enter);
    }

    private static final class Loaded {
        static final Dictionary ALL = new Dictionary();
    }

    /** The names of all vocabularies; the first call reads them. */
    static Dictionary all() {
        return Loaded.ALL;
    }

    private static final class Node {
        final Map<Integer, Node> next = new HashMap<>(2);
        boolean ends;
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.name()), term.aliases().stream());
    }

    /** Enters a name that is written without a break and not by letters alone, for those are words anyway. */
    private void enter(String name) {
        Folded folded = Folded.of(name);
        boolean han = false;
        Node node = root;
        for (int i = 0; i < folded.length(); i++) {
            if (!folded.isHan(i) && !folded.isLatin(i)) {
                return;
            }
            han |= folded.isHan(i);
        }
        if (!han || folded.length() < SHORTEST) {
            return;
        }
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.at(i), point -> new Node());
        }
        node.ends = true;
    }

    /** Tells where each name that begins at the place ends, the shortest first. */
    void at(Folded text, int from, IntConsumer end) {
        Node node = root;
        for (int i = from; i < text.length(); i++) {
            node = node.next.get(text.at(i));
            if (node == null) {
                return;
            }
            if (node.ends) {
                end.accept(i + 1);
            }
        }
    }
}
