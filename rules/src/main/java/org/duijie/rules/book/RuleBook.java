package org.duijie.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.PointGroup;
import org.duijie.engine.text.Text;

/**
 * A rule book as it is written, parsed. Immutable and thread safe.
 *
 * @param ref its name, and the version its sheets amount to
 * @param facts what it may read
 * @param label what people call it
 * @param minimum least total of both sides' points; {@link Integer#MIN_VALUE} for none
 * @param groups criteria whose points count together
 * @param sheets its criteria, in order
 * @param scenarios what is expected of them
 * @param <C> the comparison record it judges
 */
public record RuleBook<C extends Record>(BookRef ref, FactSet<C> facts, Text label, int minimum,
        List<PointGroup> groups, List<Sheet> sheets, List<Scenario> scenarios) {
    public RuleBook {
        groups = List.copyOf(groups);
        sheets = List.copyOf(sheets);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Reads a book.
     *
     * @throws org.duijie.engine.problem.Refusal INVALID with the place of everything wrong with it
     */
    public static <C extends Record> RuleBook<C> read(BookSource source, FactSet<C> facts) {
        return Reading.of(source, facts).whole();
    }

    /** The book with the rows that count on that day. */
    public RuleBook<C> on(LocalDate day) {
        return new RuleBook<>(ref, facts, label, minimum, groups, sheets.stream().map(s -> s.on(day)).toList(),
                scenarios);
    }

    /** The criteria of a layer, in order. */
    public List<Sheet> sheets(Sheet.Layer layer) {
        return sheets.stream().filter(s -> s.layer() == layer).toList();
    }

    /** The group a criterion belongs to. */
    public Optional<PointGroup> groupOf(String criterion) {
        return groups.stream().filter(g -> g.criteria().contains(criterion)).findFirst();
    }

    /**
     * What a criterion reads, cut into the places that the rows of this book tell apart. A measured fact is cut wherever
     * any sheet mentions it, so it has the same bands throughout; where it is counted, at every number.
     */
    public List<Axis> axes(Sheet sheet) {
        return sheet.reads().stream().map(this::axis).toList();
    }

    private Axis axis(Input input) {
        return switch (input) {
            case Input.OfVerdict v -> new Axis.VerdictOf(v.name());
            case Input.OfFact f -> switch (f.scale()) {
                case Scale.Labels l -> new Axis.Values(f.name(), l.labels().size());
                case Scale.Numbers n -> new Axis.Bands(f.name(), n.least(), cuts(f, n));
            };
            case Input.OfCount c -> throw new IllegalArgumentException(c.name() + " is derived, no axis");
        };
    }

    private List<Integer> cuts(Input.OfFact fact, Scale.Numbers scale) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Sheet sheet : sheets(Sheet.Layer.FACTS)) {
            int column = sheet.columns().stream().map(Input::name).toList().indexOf(fact.name());
            for (Row row : column < 0 ? List.<Row>of() : sheet.rows()) {
                for (Span span : row.cells().get(column).condition().known()) {
                    cuts.add(span.from());
                    cuts.add(span.to() + 1);
                }
                if (counts(row.needPoints(), fact) || counts(row.candidatePoints(), fact)) {
                    for (int n = scale.least(); n <= scale.most(); n++) {
                        cuts.add(n);
                    }
                }
            }
        }
        return new ArrayList<>(cuts.subSet(scale.least() + 1, scale.most() + 1));
    }

    private static boolean counts(Points points, Input.OfFact fact) {
        return switch (points) {
            case Points.Counted c -> c.counted().name().equals(fact.name());
            case Points.Fixed f -> false;
        };
    }
}
