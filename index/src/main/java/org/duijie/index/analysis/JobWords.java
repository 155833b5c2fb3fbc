package org.duijie.index.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Table;

/**
 * Words of job titles and names of schools beside the vocabularies: which stand for the same, which are near, which say what
 * kind of person is meant, and which say little or nothing. All are in the form in which texts are compared. Immutable and
 * thread safe.
 */
public final class JobWords {
    private static final String RESOURCE = "job-words.tsv";
    private static final String SCHOOLS = "school-names.tsv";
    private static final String SAME = "same";
    private static final String NEAR = "near";
    private static final String HEAD = "head";
    private static final String LEVEL = "level";
    private static final String NOISE = "noise";
    /** How much another word for the same counts beside the word itself, and a word for something near. */
    private static final float AS_SAME = 0.8f;
    private static final float AS_NEAR = 0.3f;

    private static final JobWords SHIPPED = new JobWords(Table.read(JobWords.class, RESOURCE),
            Table.read(JobWords.class, SCHOOLS));

    private final String version;
    private final Map<String, Map<String, Float>> alike = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> level = new HashSet<>();
    private final Set<String> noise = new HashSet<>();
    private final Set<String> own = new HashSet<>();

    /**
     * A word that stands for the same as another, or for something near.
     *
     * @param text the other word
     * @param weight above 0, below 1 for what is not the word itself
     * @param same whether it stands for the same
     */
    public record Alike(String text, float weight, boolean same) {}

    /**
     * A word that says what kind of person is meant.
     *
     * @param tells how much it tells by itself, above 0 to 1
     * @param family words of the same family, itself among them
     */
    public record Head(float tells, Set<String> family) {
        public Head {
            family = Set.copyOf(family);
        }
    }

    private JobWords(Table table, Table schools) {
        version = table.hash().substring(0, 8) + "-" + schools.hash().substring(0, 8);
        for (String[] row : table.rows(2, 3)) {
            enter(row[0], words(row[1]), row[2]);
        }
        for (String[] row : schools.rows(1, 1)) {
            link(words(row[0]), AS_SAME);
        }
    }

    private static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        for (String word : cell.split("\\|")) {
            words.add(Folded.of(word).toString());
        }
        return words;
    }

    private JobWords(JobWords shipped, List<List<String>> sets) {
        version = shipped.version;
        shipped.alike.forEach((word, others) -> alike.put(word, new LinkedHashMap<>(others)));
        heads.putAll(shipped.heads);
        level.addAll(shipped.level);
        noise.addAll(shipped.noise);
        for (List<String> set : sets) {
            List<String> words = set.stream().map(word -> Folded.of(word).toString()).toList();
            link(words, AS_SAME);
            own.addAll(words);
        }
    }

    private void enter(String kind, List<String> words, String weight) {
        switch (kind) {
            case SAME -> link(words, AS_SAME);
            case NEAR -> link(words, AS_NEAR);
            case HEAD -> words.forEach(word -> heads.merge(word, new Head(Float.parseFloat(weight), Set.copyOf(words)),
                    JobWords::together));
            case LEVEL -> level.addAll(words);
            case NOISE -> noise.addAll(words);
            default -> throw new IllegalStateException(RESOURCE + " has a line of kind " + kind);
        }
    }

    private static Head together(Head one, Head other) {
        Set<String> family = new HashSet<>(one.family());
        family.addAll(other.family());
        return new Head(Math.max(one.tells(), other.tells()), family);
    }

    private void link(List<String> words, float weight) {
        for (String word : words) {
            Map<String, Float> others = alike.computeIfAbsent(word, unseen -> new LinkedHashMap<>());
            words.stream().filter(other -> !other.equals(word))
                    .forEach(other -> others.merge(other, weight, Math::max));
        }
    }

    /** Those we ship. */
    public static JobWords shipped() {
        return SHIPPED;
    }

    /** These, and of each set words that stand for the same. */
    JobWords with(List<List<String>> sets) {
        return new JobWords(this, sets);
    }

    /** The words that were put beside those shipped. */
    Set<String> own() {
        return Collections.unmodifiableSet(own);
    }

    /** Of the shipped ones; another may read the same title otherwise. */
    String version() {
        return version;
    }

    /** Every word of every kind. */
    Collection<String> words() {
        Set<String> words = new HashSet<>(alike.keySet());
        words.addAll(heads.keySet());
        words.addAll(level);
        words.addAll(noise);
        return words;
    }

    /** Other words for the same or for something near; empty if none are known. */
    public List<Alike> alike(String word) {
        return alike.getOrDefault(word, Collections.emptyMap()).entrySet().stream()
                .map(other -> new Alike(other.getKey(), other.getValue(), other.getValue() == AS_SAME)).toList();
    }

    /** The words that stand for others here than there, in order. */
    public Set<String> otherwise(JobWords other) {
        Set<String> otherwise = new TreeSet<>();
        for (String word : Stream.concat(own.stream(), other.own.stream()).toList()) {
            if (!alike.getOrDefault(word, Map.of()).equals(other.alike.getOrDefault(word, Map.of()))) {
                otherwise.add(word);
            }
        }
        return otherwise;
    }

    /** The head that the word is; null if it is none. */
    public @Nullable Head head(String word) {
        return heads.get(word);
    }

    /** Whether it tells of seniority or terms of work only. */
    public boolean isLevel(String word) {
        return level.contains(word);
    }

    /** Whether it tells nothing of the work. */
    public boolean isNoise(String word) {
        return noise.contains(word);
    }
}
