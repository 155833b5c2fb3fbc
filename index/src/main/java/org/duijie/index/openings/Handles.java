package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What hangs on handles, by the terms they take hold of. Not thread safe. */
final class Handles<T> {
    private final Map<String, OfField<T>> fields = new HashMap<>();

    /** What hangs on the handles of one field. */
    private static final class OfField<T> {
        private final Map<BytesRef, List<T>> terms = new HashMap<>();
        private final Map<String, List<T>> beginnings = new HashMap<>();
        private final Map<Character, List<Hung<T>>> slips = new HashMap<>();
        private int longest;
    }

    private record Hung<T>(Handle.Slip slip, T what) {}

    /** Hangs something on all of these. */
    void hang(T what, Collection<Handle> handles) {
        for (Handle handle : handles) {
            OfField<T> field = fields.computeIfAbsent(handle.field(), name -> new OfField<>());
            switch (handle) {
                case Handle.Exactly exactly ->
                    field.terms.computeIfAbsent(exactly.term(), term -> new ArrayList<>(1)).add(what);
                case Handle.Beginning beginning -> {
                    field.longest = Math.max(field.longest, beginning.text().length());
                    field.beginnings.computeIfAbsent(beginning.text(), text -> new ArrayList<>(1)).add(what);
                }
                case Handle.Slip slip -> field.slips.computeIfAbsent(slip.word().charAt(0), c -> new ArrayList<>())
                        .add(new Hung<>(slip, what));
            }
        }
    }

    /** Takes something off these again. */
    void release(T what, Collection<Handle> handles) {
        for (Handle handle : handles) {
            OfField<T> field = fields.get(handle.field());
            if (field != null) {
                switch (handle) {
                    case Handle.Exactly exactly ->
                        field.terms.computeIfPresent(exactly.term(), (term, hung) -> without(hung, what));
                    case Handle.Beginning beginning ->
                        field.beginnings.computeIfPresent(beginning.text(), (text, hung) -> without(hung, what));
                    case Handle.Slip slip -> field.slips.getOrDefault(slip.word().charAt(0), List.of())
                            .removeIf(hung -> hung.what().equals(what));
                }
            }
        }
    }

    private static <T> @Nullable List<T> without(List<T> hung, T what) {
        hung.remove(what);
        return hung.isEmpty() ? null : hung;
    }

    /** Tells of everything that a term of a field takes hold of; of some of it more than once. */
    void take(String name, BytesRef term, Consumer<T> taken) {
        OfField<T> field = fields.get(name);
        if (field == null) {
            return;
        }
        field.terms.getOrDefault(term, List.of()).forEach(taken);
        if (field.longest == 0 && field.slips.isEmpty()) {
            return;
        }
        String text = term.utf8ToString();
        for (int length = 0; length <= Math.min(text.length(), field.longest); length++) {
            field.beginnings.getOrDefault(text.substring(0, length), List.of()).forEach(taken);
        }
        if (!text.isEmpty()) {
            field.slips.getOrDefault(text.charAt(0), List.of()).stream()
                    .filter(hung -> Slips.within(hung.slip().word(), text, hung.slip().edits()))
                    .forEach(hung -> taken.accept(hung.what()));
        }
    }
}
