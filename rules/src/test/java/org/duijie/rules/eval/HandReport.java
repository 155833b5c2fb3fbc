package org.duijie.rules.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How an extractor does on one half of a hand-made set.
 *
 * @param texts how many texts there are
 * @param right how many are read without any miss or extra
 * @param kinds tallies over all of them, by kind of answer
 * @param failures the others, each with what was said
 */
record HandReport(String name, HandSet.Half half, int texts, int right, Map<String, Tally> kinds,
        List<String> failures) {

    private static final Map<String, Function<HandSet.Line, Mark>> MARKINGS = new TreeMap<>(
            Map.of("majors", MajorMarks::mark, "education", EducationMarks::mark, "pay", PayMarks::mark,
                    "skills", SkillMarks::mark));

    /** Both halves of every set. */
    static List<HandReport> all() {
        return MARKINGS.keySet().stream()
                .flatMap(name -> Arrays.stream(HandSet.Half.values()).map(half -> of(name, half))).toList();
    }

    /** One half of the set with that name. */
    static HandReport of(String name, HandSet.Half half) {
        return of(HandSet.read(name), half, Objects.requireNonNull(MARKINGS.get(name), name));
    }

    private static HandReport of(HandSet set, HandSet.Half half, Function<HandSet.Line, Mark> marking) {
        Map<String, Tally> kinds = new LinkedHashMap<>();
        List<String> failures = new ArrayList<>();
        List<HandSet.Line> lines = set.lines().stream().filter(line -> line.half() == half).toList();
        for (HandSet.Line line : lines) {
            Mark mark = marking.apply(line);
            kinds = Mark.sum(kinds, mark.kinds());
            if (!mark.right()) {
                failures.add(line.trait() + " | " + line.text() + " | expected "
                        + String.join(" ; ", line.expected()) + " | said " + mark.said());
            }
        }
        return new HandReport(set.name(), half, lines.size(), lines.size() - failures.size(), kinds, failures);
    }

    /** All kinds together. */
    Tally total() {
        return kinds.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
