package org.duijie.engine.run;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.duijie.engine.compare.EducationFit;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.match.PointGroup;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/** A book small enough to check by hand: education is hard, skills and wishes give points, skills at most 20. */
public final class ToyBook implements Books {
    private static final BookRef REF = new BookRef("employment", "toy");

    private final int minimum;

    /** Without a minimum of points. */
    public ToyBook() {
        this(Integer.MIN_VALUE);
    }

    /** @param minimum least total of both sides' points */
    public ToyBook(int minimum) {
        this.minimum = minimum;
    }

    @Override
    public List<String> names() {
        return List.of("employment");
    }

    @Override
    public BookSource live(String name) {
        return new BookSource(REF, new TreeMap<>());
    }

    @Override
    public Book<?> compile(BookSource source, LocalDate date) {
        return book(minimum);
    }

    static Book<EmploymentComparison> book() {
        return book(Integer.MIN_VALUE);
    }

    private static Book<EmploymentComparison> book(int minimum) {
        CriterionTable education = table("education", true,
                new Axis.Values("education", EducationFit.values().length),
                place -> switch (EducationFit.values()[place]) {
                    case ABOVE, MEETS, NOT_REQUIRED -> finding("education", Verdict.SATISFIED, 0, 0);
                    case ONE_BELOW, BELOW, ABOVE_LIMIT -> finding("education", Verdict.UNMET, 0, 0);
                    case UNKNOWN -> finding("education", Verdict.UNKNOWN, 0, 0);
                });
        CriterionTable skills = table("skills", false,
                new Axis.Bands("skillsMatched", 0, IntStream.rangeClosed(1, 8).boxed().toList()),
                place -> place == 9
                        ? finding("skills", Verdict.UNKNOWN, 0, 0)
                        : finding("skills", place > 0 ? Verdict.SATISFIED : Verdict.UNMET, 8 * place, 0));
        CriterionTable wish = table("wish", false, new Axis.Values("wish", Wish.values().length), place -> {
            int points = place < 5 ? 10 - 2 * place : 0;
            return finding("wish", place < 5 ? Verdict.SATISFIED : Verdict.PARTIAL, 0, points);
        });
        PointGroup cap = new PointGroup("cap", Text.same("cap"), PointGroup.Mode.SUM, List.of("skills"),
                new PointGroup.Bounds(Integer.MIN_VALUE, 20), PointGroup.Bounds.NONE);
        return new Book<>(REF, Text.same("toy"), EmploymentComparison.FACTS, List.of(education, skills, wish),
                List.of(), List.of(cap), minimum,
                List.of(row("education"), row("skills"), row("wish")));
    }

    private static CriterionTable table(String id, boolean hard, Axis axis, Function<Integer, Finding> finding) {
        return new CriterionTable(new Criterion(id, Text.same(id), hard, HitPolicy.FIRST), List.of(axis),
                IntStream.range(0, axis.size()).boxed().map(finding).toList());
    }

    private static Finding finding(String id, Verdict verdict, int need, int candidate) {
        return new Finding(id, verdict, need, candidate, List.of(id + "-1"), null);
    }

    private static RuleRow row(String id) {
        return new RuleRow(id + "-1", id, Text.same(id + " row"), null, null, null);
    }

}
