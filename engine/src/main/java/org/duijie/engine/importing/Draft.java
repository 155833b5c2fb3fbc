package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.duijie.engine.json.Json;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;

/** A record while it is put together from cells: the JSON it is written as, and words beside it. Not thread safe. */
final class Draft {
    private static final int MOST_TYPED = 5_000;
    private static final int MOST_CONDITIONS = 50;

    private final ObjectNode root;
    private final Map<Aside, String> aside = new HashMap<>();

    private final List<String> typed = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    private Draft(ObjectNode root) {
        this.root = root;
    }

    /** What a row says that is no part of its record. */
    enum Aside {
        OWNER_NAME, OWNER_CODE, OWNER_KIND, POST_CODE
    }

    /** A new record of that kind. */
    static Draft of(ListKind kind) {
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("kind", kind.key());
        return new Draft(root);
    }

    /** A record as it is. */
    static Draft of(Object record) {
        return new Draft((ObjectNode) Json.mapper().valueToTree(record));
    }

    /** The party; throws as {@link Json#read(JsonNode, Class, String)} does. */
    Party party() {
        return Json.read(root, Party.class, "");
    }

    /** The need; throws as {@link Json#read(JsonNode, Class, String)} does. */
    Need need() {
        return Json.read(root, Need.class, "");
    }

    /** The text at a path; empty if there is none. */
    String text(String path) {
        return get(path).asString("");
    }

    /** The number at a path; null if there is none. */
    @Nullable
    Integer number(String path) {
        JsonNode node = get(path);
        return node.isIntegralNumber() ? node.intValue() : null;
    }

    /** The texts of the list at a path; null if there is no list. */
    @Nullable
    List<String> texts(String path) {
        JsonNode node = get(path);
        return node.isArray() ? node.values().stream().map(value -> value.asString("")).toList() : null;
    }

    void put(String path, String value) {
        parent(path).put(last(path), value);
    }

    void put(String path, int value) {
        parent(path).put(last(path), value);
    }

    void put(String path, boolean value) {
        parent(path).put(last(path), value);
    }

    void put(String path, List<String> values) {
        ArrayNode list = parent(path).putArray(last(path));
        values.forEach(list::add);
    }

    /** Puts a value with components. */
    void put(String path, Object value) {
        parent(path).set(last(path), Json.mapper().valueToTree(value));
    }

    void remove(String path) {
        parent(path).remove(last(path));
    }

    boolean has(String path) {
        return !get(path).isMissingNode() && !get(path).isNull();
    }

    /** Words beside the record; empty if there are none. */
    String aside(Aside what) {
        return aside.getOrDefault(what, "");
    }

    void aside(Aside what, String words) {
        aside.put(what, words);
    }

    /** Keeps the words a requirement was read from, as they were typed. */
    void typed(Column column, String words) {
        typed.add(column.heading().zh() + "：" + words);
    }

    /** The conditions its words set. */
    List<Condition> conditions() {
        return conditions;
    }

    /** Puts what a position was read from beside its terms, unless the list states it in columns of their own. */
    void keepWords(boolean requirementStated, boolean conditionsStated) {
        if (!requirementStated && !typed.isEmpty()) {
            String words = String.join("\n", typed);
            put("requirement", words.length() <= MOST_TYPED ? words : words.substring(0, MOST_TYPED - 1) + "…");
            if (!conditionsStated) {
                put("conditions", (Object) conditions.stream().limit(MOST_CONDITIONS).toList());
            }
        }
    }

    JsonNode get(String path) {
        JsonNode node = root;
        for (String name : path.split("\\.")) {
            node = node.path(name);
        }
        return node;
    }

    private ObjectNode parent(String path) {
        ObjectNode node = root;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            JsonNode child = node.path(names[i]);
            node = child instanceof ObjectNode object ? object : node.putObject(names[i]);
        }
        return node;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
