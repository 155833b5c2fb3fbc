package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.MajorWord.Candidate;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;

/**
 * Every word that a requirement of majors is made of: the names of all catalogues with the ways to shorten them, and the
 * words that join and qualify them. Built once; safe to read from any thread.
 */
final class MajorLexicon {

    private static final Map<String, EducationLevel> LEVELS = Map.ofEntries(Map.entry("专科", EducationLevel.COLLEGE),
            Map.entry("大专", EducationLevel.COLLEGE), Map.entry("高职", EducationLevel.COLLEGE),
            Map.entry("高职专科", EducationLevel.COLLEGE), Map.entry("高职高专", EducationLevel.COLLEGE),
            Map.entry("大学专科", EducationLevel.COLLEGE), Map.entry("专科生", EducationLevel.COLLEGE),
            Map.entry("本科", EducationLevel.UNDERGRADUATE), Map.entry("大学本科", EducationLevel.UNDERGRADUATE),
            Map.entry("本科生", EducationLevel.UNDERGRADUATE), Map.entry("学士", EducationLevel.UNDERGRADUATE),
            Map.entry("高等学校本科", EducationLevel.UNDERGRADUATE), Map.entry("职业本科", EducationLevel.UNDERGRADUATE),
            Map.entry("研究生", EducationLevel.MASTER), Map.entry("硕士", EducationLevel.MASTER),
            Map.entry("硕士研究生", EducationLevel.MASTER), Map.entry("硕博", EducationLevel.MASTER),
            Map.entry("博士", EducationLevel.DOCTOR), Map.entry("博士研究生", EducationLevel.DOCTOR),
            Map.entry("中专", EducationLevel.SECONDARY_VOCATIONAL), Map.entry("高中", EducationLevel.SENIOR_HIGH),
            Map.entry("技校", EducationLevel.SECONDARY_VOCATIONAL));
    private static final int SHORTEST = 2;
    private static final int SHORTEST_JOINED = 5;
    /** One other symbol makes another name of a shorter one. */
    private static final int SHORTEST_SLIP = 4;

    private final Trie<MajorWord> words = new Trie<>();

    private MajorLexicon() {
        var names = new HashMap<String, List<Candidate>>();
        for (var major : Major.all().list()) {
            enter(names, major.name(), major, 0);
            major.aliases().forEach(alias -> enter(names, alias, major, 1));
        }
        for (var name : Major.otherNames()) {
            Major.namings(name).forEach(naming -> enter(names, name, naming.major(), 1));
        }
        for (var major : Major.all().list()) {
            shortened(major).forEach((name, distance) -> enter(names, name, major, distance));
        }
        for (var major : Major.all().list()) {
            if (major.isLeaf() && major.catalogue() == Catalogue.UNDERGRADUATE) {
                loosely(names, major).filter(name -> isFree(names, name, major))
                        .forEach(name -> enter(names, name, major, 2));
            }
        }
        names.forEach((name, candidates) -> words.put(name, new MajorWord.Name(name, candidates)));
        LEVELS.forEach((word, level) -> words.put(word, new MajorWord.Level(level)));
        for (var mark : MajorWord.Mark.values()) {
            mark.words().forEach(word -> words.put(Symbols.of(word).toString(), mark));
        }
    }

    private static final class Loaded {
        static final Trie<MajorWord> WORDS = new MajorLexicon().words;
        static final Map<Integer, List<String>> NAMES = Major.all().list().stream()
                .map(major -> Symbols.of(major.name()).toString()).distinct()
                .collect(Collectors.groupingBy(String::length));
    }

    /** The words, by the symbols they are written with. */
    static Trie<MajorWord> words() {
        return Loaded.WORDS;
    }

    /** The one name of a catalogue that exactly one symbol keeps these words from being; null if there is none. */
    static MajorWord.@Nullable Name slipOf(String folded) {
        var meant = folded.length() < SHORTEST_SLIP
                ? List.<String>of()
                : Loaded.NAMES.getOrDefault(folded.length(), List.of()).stream().filter(name -> IntStream
                        .range(0, name.length()).filter(k -> name.charAt(k) != folded.charAt(k)).count() == 1)
                        .distinct().toList();
        return meant.size() == 1 && words().get(meant.getFirst()) instanceof MajorWord.Name name ? name : null;
    }

    private static void enter(Map<String, List<Candidate>> names, String name, Major major, int distance) {
        var candidates = names.computeIfAbsent(Symbols.of(name).toString(), n -> new ArrayList<>(2));
        if (candidates.stream().noneMatch(candidate -> candidate.major() == major)) {
            candidates.add(new Candidate(major, distance));
        }
    }

    private static boolean isFree(Map<String, List<Candidate>> names, String name, Major major) {
        return names.getOrDefault(name, List.of()).stream()
                .noneMatch(candidate -> candidate.major().catalogue() == major.catalogue());
    }

    /** The usual ways to say less than the name, each with its distance. */
    private static Map<String, Integer> shortened(Major major) {
        var shorter = new HashMap<String, Integer>();
        var name = major.name();
        put(shorter, without(name, "学"), 2);
        if (name.endsWith("学类")) {
            var stem = without(name, "学类");
            put(shorter, stem + "类", 3);
            put(shorter, stem, 4);
        }
        put(shorter, without(name, "大类"), 3);
        put(shorter, without(name, "类"), 3);
        shorter.remove(name);
        return shorter;
    }

    /** 食品质量安全 for 食品质量与安全; 园艺学, which another catalogue has, for 园艺. */
    private static Stream<String> loosely(Map<String, List<Candidate>> names, Major major) {
        var name = Symbols.of(major.name()).toString();
        var joined = name.replace(String.valueOf(Symbols.AND), "");
        return Stream.concat(
                Stream.of(joined).filter(each -> each.length() < name.length() && each.length() >= SHORTEST_JOINED),
                Stream.of(name + "学").filter(names::containsKey));
    }

    private static void put(Map<String, Integer> shorter, String name, int distance) {
        if (name.length() >= SHORTEST) {
            shorter.putIfAbsent(name, distance);
        }
    }

    private static String without(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
