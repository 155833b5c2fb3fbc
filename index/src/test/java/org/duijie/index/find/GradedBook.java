package org.duijie.index.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.PointGroup;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/**
 * A book of employment for measuring, as large as a real one: a criterion for each fact, four of them hard, two over two
 * facts, one over verdicts, two groups; better values give more points.
 */
final class GradedBook {
    private static final List<String> HARD = List.of("education", "degree", "shifts", "major");

    private GradedBook() {}

    static Book<EmploymentComparison> get() {
        List<CriterionTable> tables = new ArrayList<>();
        for (Fact<EmploymentComparison> fact : EmploymentComparison.FACTS.facts()) {
            tables.add(table(HARD.contains(fact.name()), axis(fact.name())));
        }
        tables.add(table(false, axis("region"), axis("lodging")));
        tables.add(table(false, axis("monthsGraduated"), axis("urgency")));
        List<Axis> verdicts = List.of(new Axis.VerdictOf("major1"), new Axis.VerdictOf("payGap1"),
                new Axis.VerdictOf("occupation1"));
        CriterionTable overall = RandomBooks.table("overall", false, verdicts,
                index -> RandomBooks.finding(Verdict.SATISFIED, index == 0 ? 10 : 0, index == 0 ? 10 : 0));
        return new Book<>(new BookRef("employment", "graded"), Text.same("graded"), Comparers.EMPLOYMENT.facts(),
                tables,
                List.of(overall), List.of(group(PointGroup.Mode.SUM, "urgency1", "monthsGraduated2"),
                        group(PointGroup.Mode.MAX, "occupation1", "industry1")),
                Integer.MIN_VALUE, List.of());
    }

    private static PointGroup group(PointGroup.Mode mode, String... criteria) {
        PointGroup.Bounds bounds = new PointGroup.Bounds(0, 15);
        return new PointGroup(criteria[0], Text.same(criteria[0]), mode, List.of(criteria), bounds, bounds);
    }

    private static CriterionTable table(boolean hard, Axis... axes) {
        int known = axes[0].size() - 1;
        int rest = Axis.cases(List.of(axes).subList(1, axes.length));
        return RandomBooks.table(axes[0].reads() + axes.length, hard, List.of(axes),
                index -> finding(index / rest, known));
    }

    private static Finding finding(int place, int unknown) {
        if (place == unknown) {
            return RandomBooks.finding(Verdict.UNKNOWN, 0, 0);
        }
        return RandomBooks.finding(place > unknown / 2 + 1 ? Verdict.UNMET : Verdict.SATISFIED, 20 - 3 * place,
                15 - 2 * place);
    }

    private static Axis axis(String name) {
        return switch (EmploymentComparison.FACTS.get(name)) {
            case Fact.Enumerated<?> e -> new Axis.Values(name, e.values().size());
            case Fact.Measured<?> m -> new Axis.Bands(name, m.least(),
                    IntStream.rangeClosed(1, 4).map(i -> m.least() + 1 + (m.most() - m.least()) * i / 10).distinct()
                            .boxed().toList());
        };
    }
}
