package org.duijie.engine.need;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A technology problem an enterprise posts for whoever can solve it (揭榜挂帅).
 *
 * @param id see {@link Need#id()}
 * @param owner see {@link Need#owner()}
 * @param title see {@link Need#title()}
 * @param description free text for people; no comparison reads it
 * @param terms what comparisons read
 */
public record Challenge(String id, String owner, String title,
        @JsonProperty(defaultValue = "") String description,
        ExpertiseTerms terms) implements Need {
    public Challenge {
        description = description == null ? "" : description;
    }
}
