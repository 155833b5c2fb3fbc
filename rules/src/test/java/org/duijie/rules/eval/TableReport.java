package org.duijie.rules.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.vocabulary.EducationLevel;

/**
 * Eligibility by the product held against eligibility by the codes, over (post, major, level).
 *
 * @param plain posts without any of the six double names
 * @param undergraduate those of them whose list names at least one code of the undergraduate catalogue; for the others,
 *     which name the vocational one only, the codes say that nobody is eligible
 * @param doubled the others
 * @param failures texts with errors, the most costly first
 * @param uncounted posts left out for having no codes in a list for undergraduates
 */
record TableReport(Part plain, Part undergraduate, Part doubled, List<Failure> failures, int uncounted) {

    /**
     * Some of the posts.
     *
     * @param wrong how many have any error
     * @param macroPrecision mean of the posts' precision
     * @param macroRecall mean of the posts' recall
     */
    record Part(int posts, int wrong, Tally micro, double macroPrecision, double macroRecall) {
        static Part of(List<Tally> tallies) {
            return new Part(tallies.size(), (int) tallies.stream().filter(tally -> !tally.exact()).count(),
                    tallies.stream().reduce(Tally.NONE, Tally::plus),
                    tallies.stream().mapToDouble(Tally::precision).average().orElse(1),
                    tallies.stream().mapToDouble(Tally::recall).average().orElse(1));
        }
    }

    /**
     * A text that was read wrongly.
     *
     * @param posts how many posts have it
     * @param tally what that makes together
     */
    record Failure(String text, String education, int posts, Tally tally, List<String> missed, List<String> extra) {
        Failure plus(Failure other) {
            return new Failure(text, education, posts + other.posts, tally.plus(other.tally), missed, extra);
        }

        long errors() {
            return tally.misses() + tally.extras();
        }
    }

    static TableReport of(List<Post> posts, Function<Post, @Nullable PositionTerms> read) {
        Eligibility eligibility = new Eligibility();
        List<Tally> plain = new ArrayList<>();
        List<Tally> undergraduate = new ArrayList<>();
        List<Tally> doubled = new ArrayList<>();
        Map<String, Failure> failures = new TreeMap<>();
        int uncounted = 0;
        for (Post post : posts) {
            CodeTruth codes = CodeTruth.of(post);
            if (!codes.counts()) {
                uncounted++;
                continue;
            }
            BitSet truth = atLevels(codes.eligible(Eligibility.MAJORS), levels(post));
            PositionTerms terms = read.apply(post);
            BitSet given = terms == null ? new BitSet() : eligibility.eligible(terms);
            Tally tally = tally(truth, given);
            if (codes.ambiguousWithoutCodes()) {
                doubled.add(tally);
                continue;
            }
            plain.add(tally);
            if (!truth.isEmpty()) {
                undergraduate.add(tally);
            }
            if (!tally.exact()) {
                failures.merge(post.majors() + " " + post.education(), failure(post, truth, given, tally),
                        Failure::plus);
            }
        }
        return new TableReport(Part.of(plain), Part.of(undergraduate), Part.of(doubled), failures.values().stream()
                .sorted(Comparator.comparingLong(Failure::errors).reversed()).toList(), uncounted);
    }

    private static Set<EducationLevel> levels(Post post) {
        Set<EducationLevel> levels = EducationTruth.LEVELS.get(post.education().strip());
        if (levels == null) {
            throw new IllegalArgumentException(
                    "Row " + post.row() + ": no truth is written out for " + post.education());
        }
        return levels;
    }

    private static BitSet atLevels(BitSet majors, Set<EducationLevel> levels) {
        BitSet places = new BitSet();
        levels.forEach(level -> majors.stream()
                .forEach(major -> places.set(level.ordinal() * Eligibility.MAJORS.size() + major)));
        return places;
    }

    private static Tally tally(BitSet truth, BitSet given) {
        return new Tally(and(truth, given).cardinality(), minus(truth, given).cardinality(),
                minus(given, truth).cardinality());
    }

    private static Failure failure(Post post, BitSet truth, BitSet given, Tally tally) {
        return new Failure(post.majors(), post.education(), 1, tally, names(minus(truth, given)),
                names(minus(given, truth)));
    }

    private static List<String> names(BitSet places) {
        return places.stream().mapToObj(place -> Eligibility.MAJORS.get(place % Eligibility.MAJORS.size()).name())
                .distinct().limit(6).toList();
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet minus(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }
}
