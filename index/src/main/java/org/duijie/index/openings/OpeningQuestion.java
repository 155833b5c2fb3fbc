package org.duijie.index.openings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.fair.Offers;
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
 * @param fairs what is where at the fairs there are; any other has nothing
 */
public record OpeningQuestion(String words, Map<OpeningFacet, List<String>> filters, OpeningSorting sorting,
        LocalDate today, @Nullable String after, int limit, List<Offers> fairs) {

    public OpeningQuestion {
        Map<OpeningFacet, List<String>> narrowing = new EnumMap<>(OpeningFacet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                narrowing.put(facet, values.stream().distinct().toList());
            }
        });
        filters = Map.copyOf(narrowing);
        fairs = List.copyOf(fairs);
    }

    /** A question while there is no fair. */
    public OpeningQuestion(String words, Map<OpeningFacet, List<String>> filters, OpeningSorting sorting,
            LocalDate today, @Nullable String after, int limit) {
        this(words, filters, sorting, today, after, limit, List.of());
    }

    /**
     * Refuses what cannot be asked, with everything that is wrong.
     *
     * @throws Refusal INVALID
     */
    public void require() {
        Question.require(words, filters, limit);
    }

    /** What is asked, to be kept: order and cursor do not belong to it, nor do fairs and their booths, which are soon over. */
    public SavedQuestion toSave() {
        Map<String, List<String>> kept = new TreeMap<>();
        filters.forEach((facet, values) -> {
            if (OpeningFacet.INDEXED.contains(facet)) {
                kept.put(facet.key(), values);
            }
        });
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

    /** Whether a value of a facet would do. */
    boolean wants(OpeningFacet facet, String value) {
        List<String> values = filters.get(facet);
        return values == null || values.contains(value);
    }

    /** Whether fairs or booths are asked for. */
    boolean local() {
        return !OpeningFacet.INDEXED.containsAll(filters.keySet());
    }

    /** Ids of the positions that stand at the fairs and booths asked for. */
    Set<String> offered() {
        return fairs.stream().filter(fair -> wants(OpeningFacet.FAIR, fair.fair()))
                .flatMap(fair -> fair.positions().stream().filter(
                        position -> wants(OpeningFacet.BOOTH, fair.booth(position).orElse(Offers.NO_BOOTH))))
                .collect(Collectors.toSet());
    }

    /** The same question without that filter. */
    OpeningQuestion without(OpeningFacet facet) {
        Map<OpeningFacet, List<String>> others = new HashMap<>(filters);
        others.remove(facet);
        return narrowed(others);
    }

    /** The same question with that filter alone. */
    OpeningQuestion only(OpeningFacet facet) {
        return narrowed(Map.of(facet, filters.getOrDefault(facet, List.of())));
    }

    private OpeningQuestion narrowed(Map<OpeningFacet, List<String>> others) {
        return new OpeningQuestion(words, others, sorting, today, after, limit, fairs);
    }

    /** The same question while there is no fair. */
    OpeningQuestion anywhere() {
        return new OpeningQuestion(words, filters, sorting, today, after, limit);
    }

    /** The same question with other words. */
    OpeningQuestion with(String others) {
        return new OpeningQuestion(others, filters, sorting, today, after, limit, fairs);
    }

    /** The same question from its first answer on. */
    OpeningQuestion fromTheFirst() {
        return new OpeningQuestion(words, filters, sorting, today, null, limit, fairs);
    }

    /** A cursor says by it what it belongs to. */
    String fingerprint() {
        return Integer.toHexString(hash());
    }

    /** The same for the same words, filters and order on a day, on any machine. */
    int hash() {
        StringBuilder all = new StringBuilder(words).append('\n').append(today).append('\n').append(sorting.key());
        new TreeMap<>(filters).forEach((facet, values) -> all.append('\n').append(facet.key()).append(values));
        return all.toString().hashCode();
    }
}
