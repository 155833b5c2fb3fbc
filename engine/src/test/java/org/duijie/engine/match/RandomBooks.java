package org.duijie.engine.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.text.Text;

/** Books whose tables were filled by chance. */
public final class RandomBooks {
    private static final int MOST_CASES = 2_000;
    private static final List<Verdict> HARD = List.of(Verdict.SATISFIED, Verdict.SATISFIED, Verdict.SATISFIED,
            Verdict.PARTIAL, Verdict.UNKNOWN, Verdict.UNMET);

    private final Random random;

    /** Books by this chance. */
    public RandomBooks(Random random) {
        this.random = random;
    }

    /**
     * A book of a dozen criteria over one to five facts, every fourth of them hard, none of those over the wish; every other
     * book has criteria over verdicts and groups as well.
     */
    public <C extends Record> Book<C> next(String name, Comparer<?, ?, C> comparer) {
        List<CriterionTable> tables = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boolean hard = i % 4 == 0;
            tables.add(table("c" + i, hard, axes(comparer.facts(), hard), index -> finding(hard)));
        }
        if (random.nextBoolean()) {
            return book(name, comparer.facts(), tables);
        }
        List<CriterionTable> second = IntStream.range(0, 2).mapToObj(i -> table("s" + i, false,
                random.ints(0, tables.size()).distinct().limit(3).<Axis>mapToObj(c -> new Axis.VerdictOf("c" + c))
                        .toList(),
                index -> finding(false))).toList();
        return new Book<>(new BookRef(name, "random"), Text.same(name), comparer.facts(), tables, second,
                List.of(group(PointGroup.Mode.SUM, "c0", "c1", "c2", "s0"),
                        group(PointGroup.Mode.MAX, "c3", "c5", "s1"),
                        group(PointGroup.Mode.MAX, "c6", "c7")),
                random.nextBoolean() ? Integer.MIN_VALUE : random.nextInt(60), List.of());
    }

    private PointGroup group(PointGroup.Mode mode, String... criteria) {
        return new PointGroup(criteria[0], Text.same(criteria[0]), mode, List.of(criteria), bounds(), bounds());
    }

    private PointGroup.Bounds bounds() {
        return random.nextBoolean()
                ? PointGroup.Bounds.NONE
                : new PointGroup.Bounds(random.nextInt(-5, 3), random.nextInt(3, 20));
    }

    /** A book of these tables alone. */
    public static <C extends Record> Book<C> book(String name, FactSet<C> facts, List<CriterionTable> tables) {
        return new Book<>(new BookRef(name, "random"), Text.same(name), facts, tables, List.of(), List.of(),
                Integer.MIN_VALUE, List.of());
    }

    /** A criterion with these findings. */
    public static CriterionTable table(String id, boolean hard, List<Axis> axes, IntFunction<Finding> findings) {
        return new CriterionTable(new Criterion(id, Text.same(id), hard, HitPolicy.FIRST), axes,
                IntStream.range(0, Axis.cases(axes)).mapToObj(findings)
                        .map(said -> new Finding(id, said.verdict(), said.needPoints(), said.candidatePoints(),
                                said.rows(), said.outcome()))
                        .toList());
    }

    /** A finding. */
    public static Finding finding(Verdict verdict, int needPoints, int candidatePoints) {
        return new Finding("c", verdict, needPoints, candidatePoints, List.of(), null);
    }

    /** How a fact is read, a measured one in random bands. */
    public Axis axis(Fact<?> fact) {
        return switch (fact) {
            case Fact.Enumerated<?> e -> new Axis.Values(e.name(), e.values().size());
            case Fact.Measured<?> m -> new Axis.Bands(m.name(), m.least(),
                    random.ints(random.nextInt(1, 4), m.least() + 1, m.most() + 1).distinct().sorted().boxed()
                            .toList());
        };
    }

    private <C extends Record> List<Axis> axes(FactSet<C> facts, boolean hard) {
        List<Axis> axes = new ArrayList<>();
        int most = random.nextInt(4) == 0 ? 5 : random.nextInt(1, 4);
        while (axes.size() < most) {
            Fact<C> fact = facts.facts().get(random.nextInt(facts.facts().size()));
            axes.removeIf(axis -> axis.reads().equals(fact.name()));
            if (!hard || !fact.name().equals("wish")) {
                axes.add(axis(fact));
            }
            if (Axis.cases(axes) > MOST_CASES) {
                axes.removeLast();
                return axes;
            }
        }
        return axes;
    }

    private Finding finding(boolean hard) {
        Verdict verdict = hard
                ? HARD.get(random.nextInt(HARD.size()))
                : Verdict.values()[random.nextInt(Verdict.values().length)];
        return finding(verdict, random.nextInt(-4, 5), random.nextInt(-9, 20));
    }
}
