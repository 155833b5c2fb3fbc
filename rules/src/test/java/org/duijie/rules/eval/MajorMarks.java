package org.duijie.rules.eval;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.duijie.engine.intake.MajorReading;
import org.duijie.engine.intake.MajorRequirement;
import org.duijie.engine.intake.MajorText;
import org.duijie.engine.intake.Precedents;
import org.duijie.engine.intake.Sureness;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.Major;

/** Marks what was read of a requirement of majors. The notation is told in the head of {@code majors.tsv}. */
final class MajorMarks {
    private static final MajorText READER = new MajorText(Precedents.NONE);

    private MajorMarks() {}

    static Mark mark(HandSet.Line line) {
        MajorRequirement read = READER.read(line.text());
        List<Major> expected = line.words(0).stream().flatMap(MajorMarks::alternatives).toList();
        Set<Catalogue> judged = EnumSet.of(Catalogue.UNDERGRADUATE);
        expected.forEach(major -> judged.add(major.catalogue()));

        Map<String, Tally> kinds = new LinkedHashMap<>();
        List<Major> named = judged(read.majors(), judged);
        // Who studied the major 法学 fits 法学 whichever way it is meant.
        List<Major> either = line.words(2).stream().flatMap(word -> bothReadings(word).stream()).toList();
        kinds.put("named", terms(line.words(0), named.stream().filter(major -> !either.contains(major)).toList(),
                read.unsure()));
        kinds.put("widened", widened(line.words(1), judged(read.widened(), judged), named, expected));
        kinds.put("ambiguous", ambiguous(line.words(2), expected, read));
        kinds.put("unresolved", unresolved(line.words(3), read));
        kinds.put("any", Tally.of(line.words(4).contains("any"), read.any()));
        kinds.put("only", Tally.of(line.words(4).contains("only"), read.only()));
        return new Mark(kinds, said(read));
    }

    private static List<Major> judged(List<Major> majors, Set<Catalogue> catalogues) {
        return majors.stream().filter(major -> catalogues.contains(major.catalogue())).toList();
    }

    /** What lies within a term that is named anyway is neither asked for nor held against the reader. */
    private static Tally widened(List<String> items, List<Major> given, List<Major> named, List<Major> expected) {
        List<Major> awaited = items.stream().flatMap(MajorMarks::alternatives).toList();
        return terms(
                items.stream().filter(item -> alternatives(item).noneMatch(major -> within(major, named))).toList(),
                given.stream().filter(major -> !within(major, named))
                        .filter(major -> awaited.contains(major) || !within(major, expected)).toList(),
                List.of());
    }

    private static boolean within(Major major, List<Major> others) {
        return others.stream().anyMatch(major::within);
    }

    private static Tally terms(List<String> items, List<Major> given, List<Major> unsure) {
        if (items.contains("*")) {
            return Tally.NONE;
        }
        long hits = items.stream().filter(item -> alternatives(item)
                .anyMatch(major -> given.contains(major) || item.startsWith("~") && unsure.contains(major))).count();
        long optional = items.stream().filter(item -> item.startsWith("?"))
                .filter(item -> alternatives(item).noneMatch(given::contains)).count();
        List<Major> allowed = items.stream().flatMap(MajorMarks::alternatives).toList();
        long extras = given.stream().filter(major -> !allowed.contains(major)).count();
        return new Tally(hits, items.size() - hits - optional, extras);
    }

    private static Stream<Major> alternatives(String item) {
        return item.equals("*")
                ? Stream.empty()
                : Arrays.stream(item.replaceFirst("^[?~]", "").split("/")).map(Major::of);
    }

    private static Tally ambiguous(List<String> words, List<Major> expected, MajorRequirement read) {
        if (words.contains("*")) {
            return Tally.NONE;
        }
        long hits = words.stream().filter(word -> read.readings().stream().anyMatch(
                reading -> reading.sureness() == Sureness.AMBIGUOUS && reading.terms().containsAll(bothReadings(word))))
                .count();
        List<Major> allowed = Stream.concat(words.stream().flatMap(word -> bothReadings(word).stream()),
                expected.stream()).toList();
        long extras = read.readings().stream().filter(reading -> reading.sureness() == Sureness.AMBIGUOUS)
                .map(MajorReading::terms).filter(terms -> terms.stream()
                        .anyMatch(major -> major.catalogue() == Catalogue.UNDERGRADUATE))
                .filter(terms -> terms.stream().noneMatch(allowed::contains)).count();
        return new Tally(hits, words.size() - hits, extras);
    }

    private static List<Major> bothReadings(String word) {
        return Major.allNamed(word).stream().filter(major -> major.catalogue() == Catalogue.UNDERGRADUATE).toList();
    }

    /** More may be reported than was expected: a condition of another kind says nothing of majors. */
    private static Tally unresolved(List<String> words, MajorRequirement read) {
        List<String> reported = read.unresolved().stream().map(reading -> reading.span().words()).toList();
        long hits = words.stream()
                .filter(word -> reported.stream().anyMatch(one -> one.contains(word) || word.contains(one))).count();
        return new Tally(hits, words.size() - hits, 0);
    }

    private static String said(MajorRequirement read) {
        return codes("named", read.majors()) + codes("widened", read.widened()) + codes("unsure", read.unsure())
                + " unresolved " + read.unresolved().stream().map(MajorReading::span).map(span -> span.words()).toList()
                + (read.any() ? " any" : "") + (read.only() ? " only" : "");
    }

    private static String codes(String label, List<Major> majors) {
        return majors.isEmpty() ? "" : " " + label + " " + majors.stream().map(Major::code).toList();
    }
}
