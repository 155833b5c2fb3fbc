package org.duijie.engine.json;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * Reads and writes the engine's values as JSON: components in the order of the record, dates and times as ISO 8601, enums
 * by name, vocabulary terms by code, nothing for what is null. Thread safe.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder() //
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) //
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) //
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) //
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS) //
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY) //
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS) //
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY) //
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED) //
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL)) //
            .build();

    private Json() {}

    /** The mapper behind all this, for frameworks that want one. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The value as JSON. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * The value as JSON in UTF-8 with all properties sorted by name and no white space: equal values give equal bytes, on
     * every machine and in every locale.
     */
    public static byte[] canonical(Object value) {
        return MAPPER.writeValueAsBytes(MAPPER.<JsonNode>valueToTree(value));
    }

    /**
     * The value somebody else wrote. A component may be left out if it is nullable, a list or map (then empty), a boolean
     * (then false), an enum with {@code UNKNOWN}, or a record whose components may all be left out.
     *
     * @throws Refusal INVALID with everything that does not fit the type
     */
    public static <T> T read(String json, Class<T> type) {
        return read(parse(json), type, "");
    }

    /**
     * As {@link #read(String, Class)}, for a part of something larger.
     *
     * @param tree what was read; may be completed with what was left out
     * @param place the path of this part in front of all places in the refusal; empty at the root
     */
    public static <T> T read(JsonNode tree, Class<T> type, String place) {
        Shape shape = new Shape();
        shape.fit(tree, type, place);
        if (!shape.violations().isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, shape.violations());
        }
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Violation(Places.join(place, Places.of(e)), "",
                    Text.of("此处内容无法读取", "cannot be read"))));
        }
    }

    /**
     * Reads a tree.
     *
     * @throws Refusal INVALID with line and column if it is no JSON, or an object names a property twice
     */
    public static JsonNode parse(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            // Half a character can be written as an escape, but never again as UTF-8.
            if (json.contains("\\u") && !encodable(tree)) {
                throw Refusal.of(Refusal.Kind.INVALID, "", "", Text.of("含有不完整的字符（半个 UTF-16 代理对）",
                        "contains half a character: an unpaired UTF-16 surrogate"));
            }
            return tree;
        } catch (JacksonException e) {
            // The message of the parser may quote what was written, so only the place is passed on.
            String place = e.getLocation() == null
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw Refusal.of(Refusal.Kind.INVALID, place, "", Text.of("不是合法的 JSON，或同一属性出现两次",
                    "is no well-formed JSON, or names a property twice"));
        }
    }

    private static boolean encodable(JsonNode node) {
        return (!node.isString() || encodable(node.stringValue()))
                && node.propertyNames().stream().allMatch(Json::encodable)
                && node.values().stream().allMatch(Json::encodable);
    }

    private static boolean encodable(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
