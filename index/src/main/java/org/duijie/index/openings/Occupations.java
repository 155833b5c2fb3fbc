package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.duijie.engine.vocabulary.Occupation;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.JobTitle;
import org.duijie.index.analysis.JobWords;
import org.duijie.index.analysis.Word;

/**
 * Which occupations of the classification a title is likely to be of: those whose name, or one of whose other names, is most
 * like it. The likeness is the cosine between characters and words, each the heavier the rarer it is among the names, and the
 * lighter the less it tells. Thread safe.
 */
final class Occupations {
    /** Below it a title is as likely to be of some other occupation. */
    private static final double LEAST = 0.45;
    /** How near to the best another one has to come. */
    private static final double NEARLY = 0.85;
    private static final int MOST = 3;
    private static final int DEEP = 2;
    /** The classification is ours, and so are the words by which its names are read, whatever a bureau adds. */
    private static final Dictionary KNOWN = Dictionary.shipped();

    private final List<Occupation> named = new ArrayList<>();
    private final Map<String, List<Part>> postings = new HashMap<>();
    private final List<Double> lengths = new ArrayList<>();
    /** Of words once asked for that have others for the same; there are some thousand. */
    private final Map<String, Map<Occupation, Double>> inOtherWords = new ConcurrentHashMap<>();

    /** A name that has something, and how much that tells in it. */
    private record Part(int name, double tells) {}

    private static final class Loaded {
        static final Occupations ALL = new Occupations();
    }

    private Occupations() {
        Map<Integer, Map<String, Double>> names = new HashMap<>();
        for (Occupation occupation : Occupation.all().list()) {
            if (occupation.depth() >= DEEP) {
                Stream.concat(Stream.of(occupation.name()), occupation.aliases().stream()).forEach(name -> {
                    names.put(named.size(), parts(JobTitle.of(name, KNOWN)));
                    named.add(occupation);
                });
            }
        }
        names.forEach((name, parts) -> parts.forEach((part, tells) -> postings
                .computeIfAbsent(part, unseen -> new ArrayList<>()).add(new Part(name, tells))));
        for (int name = 0; name < named.size(); name++) {
            lengths.add(length(names.getOrDefault(name, Map.of())));
        }
    }

    private static Map<String, Double> parts(JobTitle title) {
        Map<String, Double> parts = new HashMap<>();
        for (List<Word> words : List.of(title.units(), title.pairs(), title.words())) {
            words.forEach(word -> parts.merge(word.text(), (double) title.tells(word), Math::max));
        }
        return parts;
    }

    private double length(Map<String, Double> parts) {
        double sum = 0;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            double weight = part.getValue() * rarity(part.getKey());
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private double rarity(String part) {
        return Math.log(1.0 + (double) named.size() / (1 + postings.getOrDefault(part, List.of()).size()));
    }

    /**
     * The occupations most like a title, at most {@value #MOST}, with how like they are, up to 1; none if none is like it. A
     * title that is like none may be like one in another word for the same.
     */
    static Map<Occupation, Double> of(JobTitle title) {
        Occupations all = Loaded.ALL;
        Map<Occupation, Double> likely = all.like(title);
        return likely.isEmpty()
                ? title.words().stream().sorted(Comparator.comparingDouble(title::tellsInAll).reversed())
                        .map(Word::text).filter(word -> !KNOWN.jobWords().alike(word).isEmpty())
                        .map(word -> all.inOtherWords.computeIfAbsent(word, all::inOtherWords))
                        .filter(others -> !others.isEmpty()).findFirst().orElse(Map.of())
                : likely;
    }

    private Map<Occupation, Double> inOtherWords(String word) {
        Map<Occupation, Double> all = new HashMap<>();
        KNOWN.jobWords().alike(word).stream().filter(JobWords.Alike::same)
                .forEach(other -> like(JobTitle.of(other.text(), KNOWN))
                        .forEach((occupation, likely) -> all.merge(occupation, likely * other.weight(), Math::max)));
        return best(all);
    }

    private Map<Occupation, Double> like(JobTitle title) {
        Map<String, Double> parts = parts(title);
        double[] products = new double[named.size()];
        parts.forEach((part, tells) -> {
            double rarity = rarity(part);
            postings.getOrDefault(part, List.of())
                    .forEach(at -> products[at.name()] += tells * at.tells() * rarity * rarity);
        });
        double length = length(parts);
        Map<Occupation, Double> all = new HashMap<>();
        for (int name = 0; name < products.length; name++) {
            if (products[name] > 0) {
                all.merge(named.get(name), products[name] / (length * lengths.get(name)), Math::max);
            }
        }
        return best(all);
    }

    private static Map<Occupation, Double> best(Map<Occupation, Double> all) {
        double best = all.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<Occupation, Double> kept = new LinkedHashMap<>();
        all.entrySet().stream().filter(e -> e.getValue() >= LEAST && e.getValue() >= NEARLY * best)
                .sorted(Map.Entry.<Occupation, Double>comparingByValue().reversed()
                        .thenComparing(e -> e.getKey().code()))
                .limit(MOST).forEach(e -> kept.put(e.getKey(), Math.min(1, e.getValue())));
        return kept;
    }
}
