package org.duijie.engine.need;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Work an enterprise offers to somebody.
 *
 * @param id see {@link Need#id()}
 * @param owner see {@link Need#owner()}
 * @param title see {@link Need#title()}
 * @param description free text for people; no comparison reads it
 * @param terms what comparisons read
 * @param requirement the words that majors and other terms were read from, as typed; no comparison reads them
 * @param conditions conditions of the text that no comparison reads, each once
 */
public record Position(String id, String owner, String title,
        @JsonProperty(defaultValue = "") String description, PositionTerms terms,
        @JsonProperty(defaultValue = "") String requirement, List<Condition> conditions) implements Need {
    public Position {
        description = description == null ? "" : description;
        requirement = requirement == null ? "" : requirement;
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }
}
