package org.duijie.index.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.duijie.engine.synonym.SynonymSets;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabularies;

/**
 * The words that are known: names and other names of all terms, the words of job titles, and what the bureau says stands for
 * the same. It says how a text is cut and what else may be meant by a word; who asks an index does so by the dictionary that
 * the index was made with. Immutable and thread safe.
 */
public final class Dictionary {
    private static final int SHORTEST = 2;
    /** Raised when a text is cut in another way. */
    private static final String GENERATION = "1";

    private final Node root = new Node();
    private final JobWords jobWords;
    private final long number;
    private final String cutting;

    private Dictionary(long number, JobWords jobWords) {
        this.number = number;
        this.jobWords = jobWords;
        Vocabularies.all().stream().flatMap(vocabulary -> vocabulary.list().stream()).flatMap(Dictionary::names)
                .forEach(this::enter);
        Major.otherNames().forEach(this::enter);
        JobWords.shipped().words().forEach(this::enter);
        TreeSet<String> added = new TreeSet<>();
        for (String word : jobWords.own()) {
            if (enter(word)) {
                added.add(word);
            }
        }
        String shipped = GENERATION + "/" + Vocabularies.version() + "/" + JobWords.shipped().version();
        this.cutting = added.isEmpty() ? shipped : shipped + "/" + hash(String.join("\n", added));
    }

    private static final class Loaded {
        static final Dictionary SHIPPED = new Dictionary(0, JobWords.shipped());
    }

    /** Without words of a bureau; the first call reads the vocabularies. */
    public static Dictionary shipped() {
        return Loaded.SHIPPED;
    }

    /**
     * With a bureau's words beside those shipped.
     *
     * @param number the number of the version they are, 0 for none
     */
    public static Dictionary of(long number, SynonymSets sets) {
        return new Dictionary(number, JobWords.shipped().with(sets.sets()));
    }

    private static final class Node {
        final Map<Integer, Node> next = new HashMap<>(2);
        boolean ends;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.name()), term.aliases().stream());
    }

    /** The number of the version of the bureau's words; 0 for none. */
    public long number() {
        return number;
    }

    /** Says how texts are cut: dictionaries of which this is the same cut any text alike, and one index serves them all. */
    public String cutting() {
        return cutting;
    }

    /** What is known of single words. */
    public JobWords jobWords() {
        return jobWords;
    }

    /**
     * Enters a name that is written without a break and not by letters alone, for those are words anyway.
     *
     * @return whether it was entered and not known before
     */
    private boolean enter(String name) {
        Folded folded = Folded.of(name);
        boolean han = false;
        Node node = root;
        for (int i = 0; i < folded.length(); i++) {
            if (!folded.isHan(i) && !folded.isLatin(i)) {
                return false;
            }
            han |= folded.isHan(i);
        }
        if (!han || folded.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.at(i), point -> new Node());
        }
        boolean added = !node.ends;
        node.ends = true;
        return added;
    }

    /** The words among these by which the two cut otherwise, as they are compared. */
    public List<String> cutOtherwise(Dictionary other) {
        TreeSet<String> words = new TreeSet<>(jobWords.own());
        words.addAll(other.jobWords.own());
        List<String> otherwise = new ArrayList<>();
        for (String word : words) {
            if (knows(word) != other.knows(word)) {
                otherwise.add(word);
            }
        }
        return otherwise;
    }

    private boolean knows(String word) {
        Folded folded = Folded.of(word);
        boolean[] knows = new boolean[1];
        at(folded, 0, end -> knows[0] |= end == folded.length());
        return knows[0];
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
