package org.duijie.engine.need;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An industry project that needs experts.
 *
 * @param id see {@link Need#id()}
 * @param owner see {@link Need#owner()}
 * @param title see {@link Need#title()}
 * @param description free text for people; no comparison reads it
 * @param terms what comparisons read
 */
public record Project(String id, String owner, String title,
        @JsonProperty(defaultValue = "") String description, ExpertiseTerms terms) implements Need {
    public Project {
        description = description == null ? "" : description;
    }
}
