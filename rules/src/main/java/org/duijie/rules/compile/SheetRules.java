package org.duijie.rules.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duijie.rules.book.Condition;
import org.duijie.rules.book.Input;
import org.duijie.rules.book.Row;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Scale;
import org.duijie.rules.book.Sheet;
import org.duijie.rules.book.Span;

/**
 * Writes a sheet in Drools' rule language: a package of its own, a rule for each row. A rule is one pattern on the record
 * that is judged, with literal constraints, and one action: to answer its row's place in the sheet.
 */
final class SheetRules {
    private SheetRules() {}

    /** Name of the package that holds a criterion's rules. */
    static String packageOf(Sheet sheet) {
        return "duijie.criterion.c_" + sheet.criterion().id();
    }

    /** The rules of a sheet. */
    static String write(RuleBook<?> book, Sheet sheet) {
        Class<?> judged = switch (sheet.layer()) {
            case FACTS -> book.facts().type();
            case VERDICTS -> Verdicts.class;
        };
        StringBuilder rules = new StringBuilder("package " + packageOf(sheet) + ";\n");
        imports(sheet, judged).forEach(type -> rules.append("import ").append(type).append(";\n"));
        rules.append("global java.util.function.IntConsumer answer;\ndialect \"mvel\"\n");
        for (int place = 0; place < sheet.rows().size(); place++) {
            rules.append("rule \"").append(place).append("\" when\n  ").append(judged.getSimpleName()).append('(')
                    .append(constraints(sheet, sheet.rows().get(place))).append(")\nthen\n  answer.accept(")
                    .append(place).append(");\nend\n");
        }
        return rules.toString();
    }

    private static Set<String> imports(Sheet sheet, Class<?> judged) {
        Set<String> imports = new TreeSet<>(Set.of(judged.getCanonicalName()));
        for (Input input : sheet.columns()) {
            if (input.scale() instanceof Scale.Labels labels) {
                imports.add(labels.constants().getFirst().getDeclaringClass().getCanonicalName());
            }
        }
        return imports;
    }

    private static String constraints(Sheet sheet, Row row) {
        List<String> constraints = new ArrayList<>();
        for (int c = 0; c < sheet.columns().size(); c++) {
            Input input = sheet.columns().get(c);
            Condition condition = row.cells().get(c).condition();
            if (!condition.admitsEverything(input.scale())) {
                constraints.add(switch (input.scale()) {
                    case Scale.Labels labels -> field(sheet, input) + in(labels, condition);
                    case Scale.Numbers numbers -> within(field(sheet, input), numbers, condition);
                });
            }
        }
        return String.join(", ", constraints);
    }

    private static String field(Sheet sheet, Input input) {
        return switch (input) {
            case Input.OfFact f -> f.name();
            case Input.OfCount c -> c.name();
            case Input.OfVerdict v -> Verdicts.PLACES
                    .get(sheet.reads().stream().map(Input::name).toList().indexOf(v.name()));
        };
    }

    private static String in(Scale.Labels labels, Condition condition) {
        IntStream known = condition.known().stream().flatMapToInt(s -> IntStream.rangeClosed(s.from(), s.to()));
        IntStream unknown = condition.unknown() ? IntStream.of(labels.unknown()) : IntStream.empty();
        return IntStream.concat(known, unknown).mapToObj(i -> labels.constants().get(i))
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.joining(", ", " in (", ")"));
    }

    /** A missing number lies below the smallest, see {@link org.duijie.engine.compare.Fact#UNKNOWN}. */
    private static String within(String field, Scale.Numbers numbers, Condition condition) {
        List<String> alternatives = new ArrayList<>();
        for (Span span : condition.known()) {
            alternatives.add("(" + field + " >= " + span.from() + " && " + field + " <= " + span.to() + ")");
        }
        if (condition.unknown()) {
            alternatives.add(field + " < " + numbers.least());
        }
        return String.join(" || ", alternatives);
    }
}
