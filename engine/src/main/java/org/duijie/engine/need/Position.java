package org.duijie.engine.need;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Work an enterprise offers to somebody.
 *
 * @param id see {@link Need#id()}
 * @param owner see {@link Need#owner()}
 * @param title see {@link Need#title()}
 * @param description free text for people; no comparison reads it
 * @param terms what comparisons read
 */
public record Position(String id, String owner, String title,
        @JsonProperty(defaultValue = "") String description, PositionTerms terms) implements Need {
    public Position {
        description = description == null ? "" : description;
    }
}
