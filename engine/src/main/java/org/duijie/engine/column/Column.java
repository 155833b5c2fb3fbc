package org.duijie.engine.column;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One feature of many records: a code for each, and what the codes stand for. Immutable and thread safe.
 *
 * @param codes the code of each record
 * @param entries what they stand for
 */
public record Column(Codes codes, Entries entries) {
    /** The code of those who state no list. */
    public static final int NO_LIST = 0;
    /** Unlike any list of places. */
    private static final IntBuffer NOT_STATED = IntBuffer.wrap(new int[]{-1});

    /** What the codes of a column stand for. */
    public sealed interface Entries {
        /** Number of codes. */
        int size();
    }

    /** For each code a record that states only the feature. */
    public record Wholes(List<Object> records) implements Entries {
        @Override
        public int size() {
            return records.size();
        }
    }

    /**
     * A list for each code.
     *
     * @param elements all that occur in them
     * @param alone for each element a record that lists it and nothing else
     * @param lists for each code the places of its elements; {@link #NO_LIST} comes first
     */
    public record Lists(List<Object> elements, List<Object> alone, List<int[]> lists) implements Entries {

        /** Lists of a feature. */
        public static Lists of(Feature feature, List<Object> elements, Distinct lists) {
            return new Lists(List.copyOf(elements),
                    elements.stream().map(one -> feature.listing(List.of(one))).toList(), lists.all());
        }

        /** The elements of the list with this code. */
        public List<Object> elementsOf(int code) {
            return Arrays.stream(lists.get(code)).mapToObj(elements::get).toList();
        }

        @Override
        public int size() {
            return lists.size();
        }
    }

    /** The feature of these records. */
    public static Column of(Feature feature, List<?> records) {
        return feature.isList() ? lists(feature, records) : wholes(feature, records);
    }

    private static Column wholes(Feature feature, List<?> records) {
        Map<List<@Nullable Object>, Integer> known = new HashMap<>();
        List<Object> entries = new ArrayList<>();
        int[] codes = new int[records.size()];
        for (int row = 0; row < codes.length; row++) {
            List<@Nullable Object> values = feature.values(records.get(row));
            Integer code = known.get(values);
            if (code == null) {
                code = entries.size();
                known.put(values, code);
                entries.add(feature.stating(values));
            }
            codes[row] = code;
        }
        return new Column(Codes.of(codes, entries.size()), new Wholes(List.copyOf(entries)));
    }

    private static Column lists(Feature feature, List<?> records) {
        Map<Object, Integer> known = new HashMap<>();
        List<Object> elements = new ArrayList<>();
        Distinct lists = new Distinct();
        int[] codes = new int[records.size()];
        for (int row = 0; row < codes.length; row++) {
            List<?> listed = feature.listed(records.get(row));
            if (listed != null) {
                int[] places = new int[listed.size()];
                for (int i = 0; i < places.length; i++) {
                    Object element = listed.get(i);
                    Integer place = known.get(element);
                    if (place == null) {
                        place = elements.size();
                        known.put(element, place);
                        elements.add(element);
                    }
                    places[i] = place;
                }
                Arrays.sort(places);
                codes[row] = lists.code(places);
            }
        }
        return new Column(Codes.of(codes, lists.size()), Lists.of(feature, elements, lists));
    }

    /** Lists of places and their codes, given out as they come. Not thread safe. */
    public static final class Distinct {
        private final Map<IntBuffer, Integer> codes = new HashMap<>();

        /** Only {@link #NO_LIST}. */
        public Distinct() {
            codes.put(NOT_STATED, NO_LIST);
        }

        /** The code of a list, whose places ascend. */
        public int code(int... places) {
            return codes.computeIfAbsent(IntBuffer.wrap(places), p -> codes.size());
        }

        /** How many there are, {@link #NO_LIST} among them. */
        public int size() {
            return codes.size();
        }

        /** The lists by their codes. */
        public List<int[]> all() {
            int[][] all = new int[codes.size()][];
            codes.forEach((places, code) -> all[code] = places.array());
            return List.of(all);
        }
    }
}
