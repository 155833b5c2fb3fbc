package org.duijie.index.openings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.index.search.Question;

/**
 * What somebody looks for among the positions.
 *
 * @param words as typed, at most {@value Question#LONGEST} characters; blank for all positions
 * @param filters of each facet the values that will do, any of them; a facet without values narrows nothing
 * @param sorting the order
 * @param today the day of asking; what was opened shortly before counts a little more
 * @param after the cursor of the answer before; null for the first
 * @param limit most positions to return, 1 to {@value Question#MOST}
 * @param fairs by id of a fair the ids of the positions offered there; of any other nothing is offered
 */
public record OpeningQuestion(String words, Map<OpeningFacet, List<String>> filters, OpeningSorting sorting,
        LocalDate today, @Nullable String after, int limit, Map<String, Set<String>> fairs) {

    public OpeningQuestion {
        Map<OpeningFacet, List<String>> narrowing = new EnumMap<>(OpeningFacet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                narrowing.put(facet, values.stream().distinct().toList());
            }
        });
        filters = Map.copyOf(narrowing);
        fairs = Map.copyOf(fairs);
    }

    /** A question while there is no fair. */
    public OpeningQuestion(String words, Map<OpeningFacet, List<String>> filters, OpeningSorting sorting,
            LocalDate today, @Nullable String after, int limit) {
        this(words, filters, sorting, today, after, limit, Map.of());
    }

    /**
     * Refuses what cannot be asked, with everything that is wrong.
     *
     * @throws Refusal INVALID
     */
    public void require() {
        Question.require(words, filters, limit);
    }

    /** What is asked, to be kept: order and cursor do not belong to it, nor does a fair, which is soon over. */
    public SavedQuestion toSave() {
        Map<String, List<String>> kept = new TreeMap<>();
        filters.forEach((facet, values) -> kept.put(facet.key(), values));
        kept.remove(OpeningFacet.FAIR.key());
        return new SavedQuestion(words, kept);
    }

    /** What was kept, asked on a day; empty if it narrows by something that is no longer there. */
    public static Optional<OpeningQuestion> of(SavedQuestion saved, LocalDate today) {
        Map<OpeningFacet, List<String>> filters = new EnumMap<>(OpeningFacet.class);
        saved.filters()
                .forEach((key, values) -> OpeningFacet.ofKey(key).ifPresent(facet -> filters.put(facet, values)));
        return filters.size() < saved.filters().size()
                ? Optional.empty()
                : Optional.of(new OpeningQuestion(saved.words(), filters, OpeningSorting.NEWEST, today, null, 1));
    }

    /** The same question with other words. */
    OpeningQuestion with(String others) {
        return new OpeningQuestion(others, filters, sorting, today, after, limit, fairs);
    }

    /** The same for the same words, filters and order on a day, on any machine; a cursor says by it what it belongs to. */
    String fingerprint() {
        StringBuilder all = new StringBuilder(words).append('\n').append(today).append('\n').append(sorting.key());
        new TreeMap<>(filters).forEach((facet, values) -> all.append('\n').append(facet.key()).append(values));
        return Integer.toHexString(all.toString().hashCode());
    }
}
