package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;
import org.duijie.rules.drl.HandRule;
import org.duijie.rules.drl.HandRules;
import org.duijie.rules.drl.Test;

/**
 * Makes the cells of a criterion's rows out of rules written by hand, as if they stood in its sheet. As in cells, a
 * comparison admits known values only, {@code UNKNOWN} the missing one; what a rule does not ask about may be anything.
 */
final class HandConditions {
    private static final String UNKNOWN = "UNKNOWN";

    private final String file;
    private final String record;
    private final List<Input> columns;
    private final Complaints complaints;
    private boolean wrong;

    /**
     * @param file the file of the rules
     * @param record simple name of the record they judge
     * @param columns what they may ask about
     */
    HandConditions(String file, String record, List<Input> columns, Complaints complaints) {
        this.file = file;
        this.record = record;
        this.columns = columns;
        this.complaints = complaints;
    }

    /**
     * The cells by id of the row, one for each column.
     *
     * @param rows ids of the rows the sheet has
     */
    Map<String, List<Cell>> read(String drl, Set<String> rows) {
        HandRules parsed = HandRules.parse(drl);
        parsed.flaws().forEach(flaw -> wrong(flaw.line(), "", flaw.message()));
        Map<String, List<Cell>> cells = new HashMap<>();
        for (HandRule rule : parsed.rules()) {
            if (!rule.record().equals(record)) {
                wrong(rule.line(), rule.record(), Text.of("这个评判项的条件写作 " + record + "(…)",
                        "The pattern of this criterion is " + record + "(…)"));
            } else if (!rows.contains(rule.row())) {
                wrong(rule.line(), rule.row(), Text.of("表里没有这一行", "The sheet has no such row"));
            } else if (cells.put(rule.row(), cells(rule)) != null) {
                wrong(rule.line(), rule.row(), Text.of("已有一条规则回答这一行；判断不同项的“或”，请在表里分成两行",
                        "Another rule answers this row already; make two rows of an \"or\" over different things"));
            }
        }
        return cells;
    }

    private List<Cell> cells(HandRule rule) {
        wrong = false;
        Map<Input, Condition> asked = conditions(rule.test());
        return columns.stream().map(column -> {
            Scale scale = column.scale();
            Condition condition = asked.getOrDefault(column, new Condition(scale.known(), scale.mayBeUnknown()));
            if (!wrong && condition.known().isEmpty() && !condition.unknown()) {
                wrong(rule.line(), column.name(), Text.of("“" + column.label().zh() + "”没有一个取值能同时满足这些条件",
                        "No value of " + column.label().en() + " meets all of this"));
            }
            return Cell.of(condition.chinese(scale), condition, scale);
        }).toList();
    }

    private Map<Input, Condition> conditions(Test test) {
        return switch (test) {
            case Test.Compare compare -> compare(compare);
            case Test.All all -> {
                Map<Input, Condition> asked = new LinkedHashMap<>();
                all.tests().forEach(one -> conditions(one)
                        .forEach((input, condition) -> asked.merge(input, condition, HandConditions::both)));
                yield asked;
            }
            case Test.Any any -> any(any);
        };
    }

    private Map<Input, Condition> any(Test.Any any) {
        List<Map<Input, Condition>> alternatives = any.tests().stream().map(this::conditions).toList();
        if (alternatives.stream().map(Map::keySet).distinct().count() > 1
                || alternatives.stream().anyMatch(asked -> asked.size() > 1)) {
            wrong(any.line(), "||", Text.of("“或”的两边要判断同一项；判断不同项，请在表里分成两行，各写一条规则",
                    "Both sides of an \"or\" ask about one thing; for different things make two rows with a rule each"));
            return Map.of();
        }
        Map<Input, Condition> asked = new LinkedHashMap<>();
        alternatives.forEach(one -> one.forEach((input, condition) -> asked.merge(input, condition,
                (a, b) -> Condition.of(Stream.concat(a.known().stream(), b.known().stream()).toList(),
                        a.unknown() || b.unknown()))));
        return asked;
    }

    private static Condition both(Condition one, Condition other) {
        List<Span> known = one.known().stream().flatMap(a -> other.known().stream()
                .filter(b -> Math.max(a.from(), b.from()) <= Math.min(a.to(), b.to()))
                .map(b -> new Span(Math.max(a.from(), b.from()), Math.min(a.to(), b.to())))).toList();
        return Condition.of(known, one.unknown() && other.unknown());
    }

    private Map<Input, Condition> compare(Test.Compare compare) {
        Optional<Input> input = columns.stream().filter(column -> column.name().equals(compare.field())).findFirst();
        if (input.isEmpty()) {
            wrong(compare.line(), compare.field(),
                    Wording.unknown(compare.field(), Text.of("这个评判项读取的内容", "thing this criterion reads"),
                            columns.stream().map(column -> Text.same(column.name())).toList()));
            return Map.of();
        }
        Optional<String> value = value(compare.literal(), input.get());
        List<Text> faults = new ArrayList<>();
        @Nullable
        Condition condition = value.isEmpty()
                ? null
                : CellReader.read(cell(compare.sign(), value.get(), input.get().scale()), input.get(), faults);
        if (value.isEmpty()) {
            faults.add(illegal(compare.literal(), input.get()));
        }
        faults.forEach(fault -> wrong(compare.line(), compare.literal(), fault));
        return condition == null ? Map.of() : Map.of(input.get(), condition);
    }

    /** The same in the language of cells. */
    private static String cell(String sign, String value, Scale scale) {
        boolean missing = value.equals(CellReader.UNKNOWN.zh());
        return switch (sign) {
            case "==" -> value;
            case "!=" -> missing ? CellReader.ANY.zh() : CellReader.NOT + value;
            default -> scale instanceof Scale.Labels || missing ? sign + " " + value : sign + value;
        };
    }

    /** A literal as cells have it; empty if it is none of that column. */
    private static Optional<String> value(String literal, Input input) {
        return switch (input.scale()) {
            case Scale.Numbers numbers -> literal.equals(UNKNOWN) || literal.equals("Fact." + UNKNOWN)
                    ? Optional.of(CellReader.UNKNOWN.zh())
                    : Optional.of(literal).filter(number -> number.matches("-?\\d+"));
            case Scale.Labels labels -> {
                String type = labels.constants().getFirst().getDeclaringClass().getSimpleName() + ".";
                yield Stream.iterate(0, i -> i < labels.constants().size(), i -> i + 1)
                        .filter(i -> literal.equals(type + labels.constants().get(i).name())
                                || literal.startsWith("\"")
                                        && Wording.says(literal.substring(1, literal.length() - 1),
                                                labels.labels().get(i)))
                        .map(i -> labels.labels().get(i).zh()).findFirst();
            }
        };
    }

    private static Text illegal(String literal, Input input) {
        Text what = Text.of("“" + input.label().zh() + "”的取值", "value of " + input.label().en());
        return switch (input.scale()) {
            case Scale.Numbers numbers -> Wording.unknown(literal, what,
                    List.of(Text.of("整数", "a whole number"), Text.same(UNKNOWN)));
            case Scale.Labels labels -> Wording.unknown(literal, what, labels.constants().stream()
                    .map(constant -> Text.same(constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                    .toList());
        };
    }

    private void wrong(int line, String value, Text message) {
        wrong = true;
        complaints.cell(file, line, "DRL", value, message);
    }
}
