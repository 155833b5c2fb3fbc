package org.duijie.engine.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.duijie.engine.vocabulary.VocabularyGenerator.Line;

/**
 * The lines of all catalogues of majors. The undergraduate one is whole; the others are gathered from the pairs of name
 * and code in public tables of posts and a supplement. Where a code was seen with several names the most frequent is the
 * name and the others are aliases.
 */
final class MajorCatalogues {

    private static final Pattern MARKS = Pattern.compile("[TK]+$");
    /** What is left of a name that was cut at its commas or brackets. */
    private static final Pattern REMNANT = Pattern.compile("^，|^,|[(（][^)）]*$|^[^(（]*[)）]");
    private static final int FIRST_VOCATIONAL = 21;
    private static final int COLLEGE_AFTER_BACHELOR = 20;

    private final Path input;
    private final Path supplement;
    private final Map<String, TreeMap<String, Integer>> seen = new TreeMap<>(ORDER);
    private final Map<String, String> marks = new HashMap<>();

    /** Catalogue by catalogue as the enum has them, within it by class, within that by number and not by digits. */
    private static final Comparator<String> ORDER = Comparator.comparing(Catalogue::ofCode)
            .thenComparing(code -> code.substring(0, Math.min(classLength(code), code.length())))
            .thenComparingInt(code -> code.length() <= classLength(code)
                    ? -1
                    : Integer.parseInt(code.substring(classLength(code))));

    MajorCatalogues(Path input, Path supplement) {
        this.input = input;
        this.supplement = supplement;
    }

    private static int classLength(String code) {
        return Catalogue.ofCode(code).prefix().length() + 4;
    }

    Collection<Line> lines() throws IOException {
        var lines = new TreeMap<String, Line>(ORDER);
        undergraduate(lines);
        for (var row : CsvTable.read(input.resolve("major-codes-seen-in-post-tables.csv"))) {
            see(row.get("level"), row.get("code"), row.get("name"), Integer.parseInt(row.get("seen")), lines);
        }
        for (var row : CsvTable.tabbed(supplement)) {
            supplement(row.get(0), row.get(1), row.get(2));
        }
        seen.forEach((code, names) -> {
            int digits = code.length() - 1;
            var parent = digits == 2 ? "" : code.substring(0, digits == 4 ? 3 : 5);
            var byFrequency = names.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey).toList();
            lines.put(code, new Line(code, parent, byFrequency.getFirst(),
                    byFrequency.subList(1, byFrequency.size()), marks.getOrDefault(code, "")));
        });
        return lines.values();
    }

    private void undergraduate(Map<String, Line> lines) throws IOException {
        for (var row : CsvTable.read(input.resolve("majors-classes-2025.csv"))) {
            var code = row.get("code");
            lines.put(code, new Line(code, code.length() == 2 ? "" : code.substring(0, 2), row.get("name")));
        }
        for (var row : CsvTable.read(input.resolve("majors-2025.csv"))) {
            var code = MARKS.matcher(row.get("code")).replaceFirst("");
            lines.put(code, new Line(code, row.get("class_code"), row.get("name"), List.of(),
                    row.get("special_T") + row.get("controlled_K")));
        }
    }

    private void see(String level, String marked, String name, int times, Map<String, Line> undergraduate) {
        var code = MARKS.matcher(marked).replaceFirst("");
        if (REMNANT.matcher(name).find()) {
            return;
        }
        switch (level) {
            case "研究生" -> add("Y" + code, name, times);
            case "专科" -> add("Z" + code, name, times);
            default -> {
                if (Integer.parseInt(code.substring(0, 2)) >= FIRST_VOCATIONAL) {
                    add("B" + code, name, times);
                } else if (!undergraduate.containsKey(code)) {
                    throw new IllegalStateException("The undergraduate catalogue has no " + code + " " + name);
                }
            }
        }
        if (marked.endsWith("K") && code.length() > 4) {
            marks.put(("专科".equals(level) ? "Z" : "B") + code, "K");
        }
    }

    private void supplement(String catalogue, String marked, String name) {
        var code = MARKS.matcher(marked).replaceFirst("");
        switch (catalogue) {
            case "V" -> {
                agree("B" + code, name);
                agree("Z" + (Integer.parseInt(code.substring(0, 2)) + COLLEGE_AFTER_BACHELOR) + code.substring(2),
                        name);
            }
            case "Y", "Z" -> agree(catalogue + code, name);
            default -> throw new IllegalStateException("No catalogue " + catalogue);
        }
        if (marked.endsWith("K")) {
            marks.put(catalogue + code, "K");
        }
    }

    private void add(String code, String name, int times) {
        seen.computeIfAbsent(code, c -> new TreeMap<>()).merge(name, times, Integer::sum);
    }

    private void agree(String code, String name) {
        add(code, name, 0);
        if (Objects.requireNonNull(seen.get(code)).size() > 1) {
            throw new IllegalStateException(code + " was seen as " + seen.get(code));
        }
    }
}
