package org.duijie.engine.judging;

import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.PointGroup;
import org.duijie.engine.match.Verdict;

/** What each case of each criterion of a book adds to the words of a pair, and what the words then say. Immutable. */
final class Sums {
    private final int minimum;
    private final Side needs;
    private final Side candidates;
    private final Field unmet;
    private final Field unknown;
    /** Both of these; they come first, so they share a word. */
    private final long ruling;
    private final Field partial;
    private final @Nullable Field[] steps;
    /** For each criterion what its cases add. */
    private final Added[] given;
    private final int words;

    /** @param isMixed whether several features of the candidates decide the criterion at that place */
    Sums(Book<?> book, IntPredicate isMixed) {
        List<CriterionTable> criteria = book.criteria();
        Layout layout = new Layout();
        this.minimum = book.minimum();
        long hard = criteria.stream().filter(table -> table.criterion().hard()).count();
        this.unmet = layout.field(0, hard);
        this.unknown = layout.field(0, hard);
        this.ruling = unmet.bits(unmet.mask()) | unknown.bits(unknown.mask());
        this.needs = new Side(book, Finding::needPoints, PointGroup::needs, layout);
        this.candidates = new Side(book, Finding::candidatePoints, PointGroup::candidates, layout);
        this.partial = layout.field(0, hard);
        this.steps = new Field[criteria.size()];
        for (int i = 0; i < steps.length; i++) {
            if (isMixed.test(i) || criteria.get(i).isOverVerdicts()) {
                steps[i] = layout.field(0, criteria.get(i).cases().size() - 1L);
            }
        }
        this.words = layout.words();
        this.given = criteria.stream().map(table -> given(table, criteria)).toArray(Added[]::new);
    }

    private Added given(CriterionTable table, List<CriterionTable> criteria) {
        Added all = new Added(words, table.cases().size());
        for (int i = 0; i < table.cases().size(); i++) {
            Finding finding = table.cases().get(i);
            needs.add(table, finding, all, i);
            candidates.add(table, finding, all, i);
            if (table.criterion().hard()) {
                switch (finding.verdict()) {
                    case SATISFIED -> {
                    }
                    case PARTIAL -> add(partial, 1, all, i);
                    case UNKNOWN -> add(unknown, 1, all, i);
                    case UNMET -> add(unmet, 1, all, i);
                }
            }
            for (int other = 0; other < steps.length; other++) {
                addVerdict(table, finding.verdict(), criteria.get(other), steps[other], all, i);
            }
        }
        return all;
    }

    /** A verdict is a step in the tables that read it. */
    private static void addVerdict(CriterionTable of, Verdict verdict, CriterionTable reader, @Nullable Field steps,
            Added to, int entry) {
        int[] strides = Axis.strides(reader.axes());
        for (int i = 0; i < strides.length; i++) {
            Axis axis = reader.axes().get(i);
            if (steps != null && axis instanceof Axis.VerdictOf && axis.reads().equals(of.criterion().id())) {
                add(steps, strides[i] * axis.place(verdict.ordinal()), to, entry);
            }
        }
    }

    private static void add(Field field, int more, Added to, int entry) {
        to.add(entry, field.word(), field.bits(more));
    }

    /** How many words there are to a pair. */
    int words() {
        return words;
    }

    /** Adds what a case of the criterion at that place gives. */
    void addCase(int criterion, int index, Added to, int entry) {
        for (int word = 0; word < words; word++) {
            to.add(entry, word, given[criterion].word(word)[index]);
        }
    }

    /** Adds steps towards the case of a criterion that is looked up in the end. */
    void addSteps(int criterion, int more, Added to, int entry) {
        add(steps(criterion), more, to, entry);
    }

    private Field steps(int criterion) {
        Field field = steps[criterion];
        if (field == null) {
            throw new IllegalArgumentException("Criterion " + criterion + " is known at once");
        }
        return field;
    }

    /**
     * Looks a criterion up for the first rows, whose steps are added, and adds what its cases give.
     *
     * @param cases room for as many, overwritten
     */
    void lookUp(int criterion, long[][] rows, int count, int[] cases) {
        Field field = steps(criterion);
        long[] stepped = rows[field.word()];
        for (int row = 0; row < count; row++) {
            cases[row] = field.in(stepped[row]);
        }
        given[criterion].to(rows, cases, count);
    }

    /** Whether no hard criterion is unmet or unknown in a row. */
    boolean isPossible(long[][] rows, int row) {
        return (rows[unmet.word()][row] & ruling) == 0;
    }

    /** The worst verdict of the hard criteria of a row. */
    Verdict verdict(long[][] rows, int row) {
        if (unmet.in(rows[unmet.word()][row]) > 0) {
            return Verdict.UNMET;
        }
        if (unknown.in(rows[unknown.word()][row]) > 0) {
            return Verdict.UNKNOWN;
        }
        return partial.in(rows[partial.word()][row]) > 0 ? Verdict.PARTIAL : Verdict.SATISFIED;
    }

    /** The points of the first rows for the need. */
    void needPoints(long[][] rows, int count, int[] to) {
        needs.points(rows, count, to);
    }

    /** The points of the first rows for the candidates. */
    void candidatePoints(long[][] rows, int count, int[] to) {
        candidates.points(rows, count, to);
    }

    /** Whether points of both sides together reach the minimum. */
    boolean isEnough(int total) {
        return total >= minimum;
    }
}
