package org.duijie.engine.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.annotation.JsonCreator;
import tools.jackson.databind.JsonNode;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.UnknownTermException;

/** Values that stand for themselves: text, numbers, dates, enum constants and codes of vocabularies. */
final class Scalar {
    private static final int LONGEST_SHOWN = 40;

    private Scalar() {}

    /** What is wrong with the node as a value of the type; empty if nothing is. */
    static Optional<Text> problem(JsonNode node, Class<?> type) {
        if (type == String.class) {
            return unless(node.isString(), Text.of("应为文字", "must be text"));
        }
        if (type == boolean.class || type == Boolean.class) {
            return unless(node.isBoolean(), Text.of("应为 true 或 false", "must be true or false"));
        }
        if (type == int.class || type == Integer.class) {
            return unless(node.isIntegralNumber() && node.canConvertToInt(),
                    Text.of("应为 -2147483648 至 2147483647 的整数",
                            "must be a whole number from -2147483648 to 2147483647"));
        }
        if (type == long.class || type == Long.class) {
            return unless(node.isIntegralNumber() && node.canConvertToLong(),
                    Text.of("应为 64 位整数", "must be a whole number of 64 bits"));
        }
        if (type == LocalDate.class) {
            return parsed(node, LocalDate::parse, Text.of("应为日期，如 2026-11-20", "must be a date such as 2026-11-20"));
        }
        if (type == LocalTime.class) {
            return parsed(node, LocalTime::parse, Text.of("应为时间，如 09:00", "must be a time such as 09:00"));
        }
        if (type == Instant.class) {
            return parsed(node, Instant::parse,
                    Text.of("应为时刻，如 2026-11-20T01:00:00Z", "must be an instant such as 2026-11-20T01:00:00Z"));
        }
        if (type.isEnum()) {
            String legal = String.join(", ", constants(type));
            return unless(node.isString() && constants(type).contains(node.stringValue()),
                    Text.of("可填：" + legal, "must be one of: " + legal));
        }
        return term(node, type);
    }

    /** The names of an enum's constants; none for another type. */
    static List<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList()
                : List.of();
    }

    /** The value as it may be shown: never of free text, which may be a name or a telephone number. */
    static String shown(JsonNode node, Class<?> type) {
        return type == String.class ? "" : clipped(node);
    }

    static String clipped(JsonNode node) {
        return clip(node.isString() ? node.stringValue() : node.isMissingNode() ? "" : node.toString());
    }

    static String clip(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private static Optional<Text> term(JsonNode node, Class<?> type) {
        if (!node.isString()) {
            return Optional.of(Text.of("应为编码", "must be a code"));
        }
        Method creator = Arrays.stream(type.getMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers()) && m.isAnnotationPresent(JsonCreator.class))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(type + " cannot be read from JSON"));
        try {
            creator.invoke(null, node.stringValue());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause() instanceof UnknownTermException unknown
                    ? unknown.text()
                    : Text.of("无法识别", "is not understood"));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(type + " cannot be read from JSON", e);
        }
    }

    private static Optional<Text> parsed(JsonNode node, Consumer<String> parse, Text problem) {
        try {
            if (node.isString()) {
                parse.accept(node.stringValue());
                return Optional.empty();
            }
        } catch (DateTimeException e) {
            return Optional.of(problem);
        }
        return Optional.of(problem);
    }

    private static Optional<Text> unless(boolean fits, Text problem) {
        return fits ? Optional.empty() : Optional.of(problem);
    }
}
