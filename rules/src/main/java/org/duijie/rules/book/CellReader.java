package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/** Reads the cells of one column into conditions; the language is told in the package's documentation. */
final class CellReader {
    static final Text ANY = Text.of("任意", "-");
    static final Text ANYTHING = Text.of("任意含缺数据", "任意含缺数据");
    static final Text UNKNOWN = Text.of("缺数据", "unknown");
    static final String NOT = "非";
    private static final Pattern NUMBER = Pattern.compile("(<=|>=|<|>|=|≤|≥)?\\s*(-?\\d{1,9})");
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9})\\s*\\.\\.\\s*(-?\\d{1,9})");

    private final Input input;
    private final List<Text> wrong = new ArrayList<>();

    private CellReader(Input input) {
        this.input = input;
    }

    /** What the cell means; null, with complaints in {@code wrong}, if it means nothing. */
    static @Nullable Condition read(String written, Input input, List<Text> wrong) {
        CellReader reader = new CellReader(input);
        Condition condition = reader.read(Wording.plain(written));
        wrong.addAll(reader.wrong);
        return reader.wrong.isEmpty() ? condition : null;
    }

    private Condition read(String text) {
        Scale scale = input.scale();
        if (text.isEmpty() || Wording.says(text, ANY)) {
            return new Condition(scale.known(), false);
        }
        if (Wording.says(text, ANYTHING)) {
            return new Condition(scale.known(), scale.mayBeUnknown());
        }
        boolean not = text.startsWith(NOT) && label(text).isEmpty();
        Condition named = alternatives(not ? text.substring(NOT.length()) : text);
        Condition condition = not
                ? new Condition(Span.without(scale.known(), named.known()), false)
                : named;
        if (wrong.isEmpty() && condition.known().isEmpty() && !condition.unknown()) {
            wrong.add(Text.of("没有一个取值符合这一格", "No value fits this cell"));
        }
        return condition;
    }

    private Condition alternatives(String text) {
        List<Span> known = new ArrayList<>();
        boolean unknown = false;
        for (String word : text.split("[、|]", -1)) {
            String alternative = word.strip();
            if (alternative.isEmpty()) {
                wrong.add(Text.of("分隔符两边要有取值", "There must be a value on either side of a separator"));
            } else if (saysUnknown(alternative)) {
                unknown = true;
            } else {
                span(alternative).ifPresent(known::add);
            }
        }
        return Condition.of(known, unknown);
    }

    private boolean saysUnknown(String word) {
        return switch (input.scale()) {
            case Scale.Labels l -> Wording.says(word, UNKNOWN) || Wording.says(word, l.labels().get(l.unknown()));
            case Scale.Numbers n -> n.mayBeUnknown() && Wording.says(word, UNKNOWN);
        };
    }

    private Optional<Span> span(String word) {
        return switch (input.scale()) {
            case Scale.Labels l -> {
                Optional<Span> found = label(word);
                if (found.isEmpty()) {
                    wrong.add(Wording.unknown(word, Text.of("“" + input.label().zh() + "”的取值",
                            "value of " + input.label().en()), legal(l)));
                }
                yield found;
            }
            case Scale.Numbers n -> numbers(word, n);
        };
    }

    private Optional<Span> label(String word) {
        return switch (input.scale()) {
            case Scale.Labels l -> IntStream.range(0, l.labels().size())
                    .filter(i -> Wording.says(word, l.labels().get(i))).mapToObj(i -> new Span(i, i)).findFirst();
            case Scale.Numbers n -> Optional.empty();
        };
    }

    private static List<Text> legal(Scale.Labels scale) {
        return Stream.concat(scale.labels().stream(), Stream.of(ANY, ANYTHING)).toList();
    }

    private Optional<Span> numbers(String word, Scale.Numbers scale) {
        Matcher range = RANGE.matcher(word);
        Matcher number = NUMBER.matcher(word);
        if (range.matches()) {
            return within(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), word, scale);
        }
        if (!number.matches()) {
            wrong.add(Text.of("“" + word + "”不是“" + input.label().zh() + "”的取值。\n可用：3、>=3、<6、3..5、任意、任意含缺数据"
                    + (scale.mayBeUnknown() ? "、缺数据。" : "。"),
                    "\"" + word + "\" is no value of " + input.label().en() + ".\nLegal: 3, >=3, <6, 3..5, -, 任意含缺数据"
                            + (scale.mayBeUnknown() ? ", unknown." : ".")));
            return Optional.empty();
        }
        int n = Integer.parseInt(number.group(2));
        String sign = number.group(1) == null ? "=" : number.group(1);
        return switch (sign) {
            case "<" -> within(scale.least(), n - 1, word, scale);
            case "<=", "≤" -> within(scale.least(), n, word, scale);
            case ">" -> within(n + 1, scale.most(), word, scale);
            case ">=", "≥" -> within(n, scale.most(), word, scale);
            default -> within(n, n, word, scale);
        };
    }

    private Optional<Span> within(int from, int to, String word, Scale.Numbers scale) {
        if (from > to || from < scale.least() || to > scale.most()) {
            wrong.add(Text.of(
                    "“" + word + "”超出范围：“" + input.label().zh() + "”为 " + scale.least() + " 到 " + scale.most(),
                    "\"" + word + "\" is out of range: " + input.label().en() + " lies from " + scale.least() + " to "
                            + scale.most()));
            return Optional.empty();
        }
        return Optional.of(new Span(from, to));
    }
}
