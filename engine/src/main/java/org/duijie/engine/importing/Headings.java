package org.duijie.engine.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Which column of a template a heading means. Immutable. */
final class Headings {
    /** Pairs of neighbouring characters in common, of a thousand, from which headings are taken to mean the same. */
    private static final int ALIKE = 600;

    private final Map<String, Column> byName = new LinkedHashMap<>();

    private final Map<String, String> chosen;

    /**
     * The headings of a template.
     *
     * @param chosen what a person said of further ones: heading to key, empty for left out
     */
    Headings(Template template, Map<String, String> chosen) {
        this.chosen = Map.copyOf(chosen);
        template.columns().forEach(column -> {
            enter(column.heading().zh(), column);
            enter(column.heading().en(), column);
        });
        template.columns().forEach(column -> column.aliases().forEach(alias -> enter(alias, column)));
    }

    private void enter(String name, Column column) {
        byName.putIfAbsent(Folding.heading(name), column);
        byName.putIfAbsent(Folding.bareHeading(name), column);
    }

    /** The column with this heading or another name for it. */
    Optional<Column> named(String heading) {
        Column column = byName.get(Folding.heading(heading));
        return Optional.ofNullable(column != null ? column : byName.get(Folding.bareHeading(heading)));
    }

    /** The column whose names are most like the heading, if any is like it. */
    Optional<Column> similar(String heading) {
        String folded = Folding.heading(heading);
        @Nullable
        Column best = null;
        int most = ALIKE - 1;
        for (Map.Entry<String, Column> entry : byName.entrySet()) {
            int alike = alike(folded, entry.getKey());
            if (alike > most) {
                most = alike;
                best = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    private static int alike(String one, String other) {
        int shorter = Math.max(0, Math.min(one.length(), other.length()) - 1);
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        if (2000L * shorter < (long) ALIKE * all || all == 0) {
            // Not even with all pairs of the shorter one in common; a cell may hold thousands of characters.
            return 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            String pair = other.substring(i, i + 2);
            if (pairs.getOrDefault(pair, 0) > 0) {
                pairs.merge(pair, -1, Integer::sum);
                common++;
            }
        }
        return 2000 * common / all;
    }

    /** How many different columns these headings name. */
    int columnsNamed(Iterable<String> headings) {
        Set<String> found = new HashSet<>();
        for (String heading : headings) {
            String key = chosen.containsKey(heading)
                    ? chosen.getOrDefault(heading, "")
                    : named(heading).map(Column::key).orElse("");
            if (!key.isEmpty()) {
                found.add(key);
            }
        }
        return found.size();
    }
}
