package org.duijie.engine.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * Compares a tree with the type it is to become, collects everything that does not fit, and fills in what may be left
 * out. One use each; not thread safe.
 */
final class Shape {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<Violation> violations = new ArrayList<>();

    List<Violation> violations() {
        return violations;
    }

    /** Compares the node with the type. */
    void fit(JsonNode node, Type type, String place) {
        Class<?> raw = raw(type);
        if (Collection.class.isAssignableFrom(raw)) {
            fitList(node, argument(type, 0), place);
        } else if (Map.class.isAssignableFrom(raw)) {
            fitMap(node, argument(type, 1), place);
        } else {
            Kinds.of(raw).ifPresentOrElse(kinds -> fitKind(node, kinds, place), () -> fitPlain(node, raw, place));
        }
    }

    private void fitPlain(JsonNode node, Class<?> raw, String place) {
        if (raw.isRecord()) {
            fitRecord(node, raw, "", place);
        } else {
            Scalar.problem(node, raw)
                    .ifPresent(problem -> violations.add(new Violation(place, Scalar.shown(node, raw), problem)));
        }
    }

    private void fitList(JsonNode node, Type element, String place) {
        if (!node.isArray()) {
            refuse(place, Text.of("应为数组", "must be an array"));
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            fit(node.get(i), element, place + "[" + i + "]");
        }
    }

    private void fitMap(JsonNode node, Type value, String place) {
        if (!node.isObject()) {
            refuse(place, Text.of("应为对象", "must be an object"));
            return;
        }
        node.properties().forEach(entry -> fit(entry.getValue(), value, Places.join(place, entry.getKey())));
    }

    private void fitKind(JsonNode node, Kinds kinds, String place) {
        if (!node.isObject()) {
            refuse(place, Text.of("应为对象", "must be an object"));
            return;
        }
        JsonNode kind = node.path(kinds.property());
        Class<?> type = kinds.types().get(kind.asString(""));
        if (type == null) {
            String legal = String.join(", ", new TreeSet<>(kinds.types().keySet()));
            violations.add(new Violation(Places.join(place, kinds.property()), Scalar.clipped(kind),
                    Text.of("可填：" + legal, "must be one of: " + legal)));
        } else {
            fitRecord(node, type, kinds.property(), place);
        }
    }

    private void fitRecord(JsonNode node, Class<?> type, String kindProperty, String place) {
        if (!(node instanceof ObjectNode object)) {
            refuse(place, Text.of("应为对象", "must be an object"));
            return;
        }
        Set<String> legal = new TreeSet<>();
        for (Component component : Component.of(type)) {
            legal.add(component.name());
            String where = Places.join(place, component.name());
            JsonNode value = object.path(component.name());
            if (value.isMissingNode() || value.isNull()) {
                complete(object, component, where);
            } else {
                fit(value, component.type(), where);
            }
        }
        for (String name : object.propertyNames()) {
            if (!legal.contains(name) && !name.equals(kindProperty)) {
                String names = String.join(", ", legal);
                refuse(Places.join(place, Scalar.clip(name)),
                        Text.of("没有这个属性，可填：" + names, "is no property here; legal: " + names));
            }
        }
    }

    private void complete(ObjectNode object, Component component, String where) {
        Class<?> raw = component.raw();
        if (component.nullable()) {
            return;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            object.putArray(component.name());
        } else if (Map.class.isAssignableFrom(raw)) {
            object.putObject(component.name());
        } else if (raw == boolean.class) {
            object.put(component.name(), false);
        } else if (Scalar.constants(raw).contains("UNKNOWN")) {
            object.put(component.name(), "UNKNOWN");
        } else if (component.byDefault() != null) {
            object.put(component.name(), component.byDefault());
        } else if (raw.isRecord() && emptyFits(raw)) {
            ObjectNode empty = object.putObject(component.name());
            fitRecord(empty, raw, "", where);
        } else {
            refuse(where, Text.of("必填", "is required"));
        }
    }

    private static boolean emptyFits(Class<?> raw) {
        Shape trial = new Shape();
        trial.fitRecord(NODES.objectNode(), raw, "", "");
        return trial.violations().isEmpty();
    }

    private void refuse(String place, Text message) {
        violations.add(new Violation(place, "", message));
    }

    private static Type argument(Type type, int place) {
        if (type instanceof ParameterizedType several) {
            return several.getActualTypeArguments()[place];
        }
        throw new IllegalArgumentException(type + " does not say what it contains");
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType several -> (Class<?>) several.getRawType();
            default -> throw new IllegalArgumentException(type + " is neither a class nor a list or map of one");
        };
    }
}
