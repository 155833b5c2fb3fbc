package org.duijie.engine.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CaseSet;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/**
 * A book that tells into which sets of cases a pair falls: the points for the need have a bit for each set. Verdicts that a set
 * speaks of are those of the book that judged the run. Immutable.
 *
 * @param book the book
 * @param bits for each set its bit; 0 if it speaks of what that run knows nothing of
 */
record CaseBook(Book<?> book, List<Integer> bits) {
    /** How many sets a book tells of at most. */
    static final int MOST = 30;

    static <C extends Record> CaseBook of(Book<C> judging, List<CaseSet> sets) {
        if (sets.size() > MOST) {
            throw new IllegalArgumentException(sets.size() + " sets; must be at most " + MOST);
        }
        Set<String> known = Stream.concat(judging.facts().facts().stream().map(fact -> fact.name()),
                judging.criteria().stream().filter(table -> !table.isOverVerdicts())
                        .map(table -> table.criterion().id()))
                .collect(Collectors.toSet());
        Map<List<Axis>, int[]> points = new LinkedHashMap<>();
        List<Integer> bits = new ArrayList<>();
        for (CaseSet set : sets) {
            boolean isKnown = known.containsAll(set.axes().stream().map(Axis::reads).toList());
            int bit = isKnown ? 1 << bits.size() : 0;
            bits.add(bit);
            if (isKnown) {
                int[] ofCases = points.computeIfAbsent(set.axes(), axes -> new int[Axis.cases(axes)]);
                set.cases().forEach(number -> ofCases[number] |= bit);
            }
        }
        return new CaseBook(book(judging, points), bits);
    }

    private static <C extends Record> Book<C> book(Book<C> judging, Map<List<Axis>, int[]> points) {
        List<CriterionTable> ofFacts = new ArrayList<>();
        List<CriterionTable> ofVerdicts = new ArrayList<>();
        Set<String> read = new HashSet<>();
        points.forEach((axes, ofCases) -> {
            CriterionTable table = telling("cases " + (ofFacts.size() + ofVerdicts.size()), axes, ofCases);
            (table.isOverVerdicts() ? ofVerdicts : ofFacts).add(table);
            axes.stream().filter(Axis.VerdictOf.class::isInstance).map(Axis::reads).forEach(read::add);
        });
        judging.criteria().stream().filter(table -> read.contains(table.criterion().id())).map(CaseBook::silent)
                .forEach(ofFacts::add);
        return new Book<>(judging.ref(), Text.of("情形", "cases"), judging.facts(), ofFacts, ofVerdicts, List.of(),
                Integer.MIN_VALUE, List.of());
    }

    private static CriterionTable telling(String id, List<Axis> axes, int[] points) {
        List<Finding> findings = new ArrayList<>();
        for (int bits : points) {
            findings.add(new Finding(id, Verdict.SATISFIED, bits, 0, List.of(), null));
        }
        return new CriterionTable(soft(id), axes, findings);
    }

    /** The criterion for the sake of its verdicts. */
    private static CriterionTable silent(CriterionTable table) {
        String id = table.criterion().id();
        return new CriterionTable(soft(id), table.axes(), table.cases().stream()
                .map(finding -> new Finding(id, finding.verdict(), 0, 0, List.of(), null)).toList());
    }

    private static Criterion soft(String id) {
        return new Criterion(id, Text.same(id), false, HitPolicy.FIRST);
    }
}
