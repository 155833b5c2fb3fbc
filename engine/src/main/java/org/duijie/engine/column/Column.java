package org.duijie.engine.column;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

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

    /** A list for each code; {@link #NO_LIST} comes first. */
    public static final class Lists implements Entries {
        private final List<Object> elements;
        private final List<Object> alone;
        private final int[] starts;
        private final int[] places;

        /** Lists of a feature whose elements are all that occur in them. */
        public Lists(Feature feature, List<Object> elements, Distinct lists) {
            this.elements = List.copyOf(elements);
            this.alone = elements.stream().map(one -> feature.listing(List.of(one))).toList();
            List<int[]> all = lists.all();
            this.starts = new int[all.size() + 1];
            for (int code = 0; code < all.size(); code++) {
                starts[code + 1] = starts[code] + all.get(code).length;
            }
            this.places = all.stream().flatMapToInt(Arrays::stream).toArray();
        }

        /** All that occur in the lists. */
        public List<Object> elements() {
            return elements;
        }

        /** For each element a record that lists it and nothing else. */
        public List<Object> alone() {
            return alone;
        }

        /** Whether the list with this code has no elements. */
        public boolean isEmpty(int code) {
            return starts[code] == starts[code + 1];
        }

        /** Hands out the places among the elements of what the list with this code has. */
        public void forEachPlace(int code, IntConsumer to) {
            for (int i = starts[code]; i < starts[code + 1]; i++) {
                to.accept(places[i]);
            }
        }

        /** Where the places of the list with this code begin; they end where the next begin. */
        int start(int code) {
            return starts[code];
        }

        /** The place among the elements of what stands there in the lists. */
        int place(int at) {
            return places[at];
        }

        /** The elements of the list with this code. */
        public List<Object> elementsOf(int code) {
            return IntStream.range(starts[code], starts[code + 1]).mapToObj(at -> elements.get(places[at])).toList();
        }

        @Override
        public int size() {
            return starts.length - 1;
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
        return new Column(Codes.of(codes, lists.size()), new Lists(feature, elements, lists));
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

        /** The lists by their codes, empty for {@link #NO_LIST}. */
        List<int[]> all() {
            int[][] all = new int[codes.size()][];
            codes.forEach((places, code) -> all[code] = code == NO_LIST ? new int[0] : places.array());
            return List.of(all);
        }
    }
}
