package org.duijie.engine.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.text.Text;

/**
 * A rule book ready to judge: tables filled, validity resolved for one date. Immutable and thread safe.
 *
 * @param <C> the comparison record it judges
 */
public final class Book<C extends Record> {
    private final BookRef ref;
    private final Text label;
    private final FactSet<C> facts;
    private final List<CriterionTable> first;
    private final List<CriterionTable> all;
    private final List<PointGroup> groups;
    private final int minimum;
    private final Map<String, RuleRow> rows;
    private final Map<String, Fact<C>> factsRead;
    private final Map<String, Integer> places;
    private final Conclusion conclusion;

    /**
     * A book.
     *
     * @param first criteria over facts
     * @param second criteria over verdicts of {@code first}
     * @param minimum least total of both sides' points; {@link Integer#MIN_VALUE} for none
     * @param rows all rows that may be named in a finding
     */
    public Book(BookRef ref, Text label, FactSet<C> facts, List<CriterionTable> first, List<CriterionTable> second,
            List<PointGroup> groups, int minimum, List<RuleRow> rows) {
        this.ref = ref;
        this.label = label;
        this.facts = facts;
        this.first = List.copyOf(first);
        this.all = Stream.concat(first.stream(), second.stream()).toList();
        this.groups = List.copyOf(groups);
        this.minimum = minimum;
        this.rows = rows.stream().collect(Collectors.toUnmodifiableMap(RuleRow::id, r -> r));
        this.factsRead = facts.facts().stream().collect(Collectors.toUnmodifiableMap(Fact::name, f -> f));
        this.places = new HashMap<>();
        for (CriterionTable table : all) {
            places.put(table.criterion().id(), places.size());
        }
        this.conclusion = new Conclusion(all, this.groups, minimum, this::place);
    }

    /** Name and version. */
    public BookRef ref() {
        return ref;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The facts it reads. */
    public FactSet<C> facts() {
        return facts;
    }

    /** All criteria in the order of the findings: first layer, then second. */
    public List<CriterionTable> criteria() {
        return all;
    }

    /** The groups. */
    public List<PointGroup> groups() {
        return groups;
    }

    /** Least total of both sides' points; {@link Integer#MIN_VALUE} for none. */
    public int minimum() {
        return minimum;
    }

    /** The row with that id; throws {@link IllegalArgumentException} if there is none. */
    public RuleRow row(String id) {
        RuleRow row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException(ref.name() + " has no row " + id);
        }
        return row;
    }

    /** The criterion with that id; throws {@link IllegalArgumentException} if there is none. */
    public Criterion criterion(String id) {
        return all.get(place(id)).criterion();
    }

    /** Judges a comparison. */
    public Judgement judge(C comparison) {
        ToIntFunction<Axis> fact = axis -> read(axis, comparison);
        Finding[] findings = new Finding[all.size()];
        for (int i = 0; i < first.size(); i++) {
            findings[i] = first.get(i).find(fact);
        }
        return conclude(findings);
    }

    /** The judgement on a comparison with the words of rows and facts, but none of what the two have stated. */
    public List<Explained> explain(C comparison) {
        return new Explaining<>(this, facts, comparison, fact -> null).criteria();
    }

    /** Judges by what the criteria over facts have found, in their order; those over verdicts are added to it. */
    public Judgement conclude(List<Finding> ofFacts) {
        return conclude(ofFacts.toArray(new Finding[all.size()]));
    }

    /** The same where there is room behind for what those over verdicts find. */
    Judgement conclude(Finding[] findings) {
        return conclusion.of(findings);
    }

    private int read(Axis axis, C comparison) {
        Fact<C> fact = factsRead.get(axis.reads());
        if (fact == null) {
            throw new IllegalStateException(ref.name() + " reads " + axis.reads() + ", which is no fact");
        }
        return fact.read(comparison);
    }

    private int place(String criterion) {
        Integer place = places.get(criterion);
        if (place == null) {
            throw new IllegalArgumentException(ref.name() + " has no criterion " + criterion);
        }
        return place;
    }
}
