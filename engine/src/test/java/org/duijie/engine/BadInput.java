package org.duijie.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.duijie.engine.json.Json;

/**
 * A line of a table of bad input: what to write where, and what is said of it.
 *
 * @param place path of what is written over or added
 * @param value JSON to write there; {@code -} leaves it out
 * @param refusedAt place of the refusal; the same if the column is empty
 * @param says part of its English words
 */
public record BadInput(String place, String value, String refusedAt, String says) {
    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)|\\[(\\d+)]");

    /** Reads a table with the columns place, value, refused at, says. */
    public static Stream<BadInput> table(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(line -> {
            String[] cells = line.split("\\|", -1);
            String place = cells[0].strip();
            String refusedAt = cells[2].strip();
            return new BadInput(place, cells[1].strip(), refusedAt.isEmpty() ? place : refusedAt, cells[3].strip());
        });
    }

    /** The legal input with this mistake in it. */
    public JsonNode in(String legal) {
        JsonNode root = Json.parse(legal);
        JsonNode parent = root;
        List<String> steps = steps();
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
        }
        write(parent, steps.getLast());
        return root;
    }

    private void write(JsonNode parent, String step) {
        if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(step);
            if (index < array.size()) {
                array.set(index, Json.parse(value));
            } else {
                array.add(Json.parse(value));
            }
        } else if (parent instanceof ObjectNode object) {
            if (value.equals("-")) {
                object.remove(step);
            } else {
                object.set(step, Json.parse(value));
            }
        }
    }

    private List<String> steps() {
        Matcher matcher = STEP.matcher(place);
        return matcher.results().map(step -> step.group(1) == null ? step.group(2) : step.group(1)).toList();
    }
}
