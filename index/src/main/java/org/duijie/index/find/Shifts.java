package org.duijie.index.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Restated;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.find.Search;
import org.duijie.engine.find.Shift;
import org.duijie.engine.find.ShiftFinder;
import org.duijie.engine.match.Book;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Counts over a reader of an index as {@link ShiftFinder} says. Swept again for each thing stated otherwise are only those
 * to whom the side is another for it, and of these only such as nothing rules out that stays as it is. For one search; uses
 * all cores.
 */
final class Shifts {
    private final Segments segments;
    private final Search search;
    private final List<LeafReader> leaves;
    private final Map<Place, Alone> alone = new ConcurrentHashMap<>();

    /** A feature of the rows of a segment. */
    private record Place(int leaf, Feature feature) {}

    /** @param segments keep what is read */
    Shifts(Segments segments, Search search, IndexReader reader) {
        this.segments = segments;
        this.search = search;
        this.leaves = reader.leaves().stream().map(LeafReaderContext::reader).toList();
    }

    List<Shift> candidates(Terms need, List<? extends Terms> otherwise) throws IOException {
        return shifts(Inquiry.of(need, search), otherwise.stream().map(one -> Inquiry.of(one, search)).toList());
    }

    List<Shift> needs(Profile candidate, List<? extends Profile> otherwise) throws IOException {
        return shifts(Inquiry.of(candidate, search), otherwise.stream().map(one -> Inquiry.of(one, search)).toList());
    }

    /** See {@link ShiftFinder#listed}. */
    List<Terms> listed() throws IOException {
        Side needs = Side.of(Comparers.get(search.book().ref().name()).needs());
        try {
            return needs.features().list().stream().filter(Feature::isList)
                    .map(feature -> (Terms) feature.listing(listed(feature, needs))).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Object> listed(Feature feature, Side side) {
        Set<Object> elements = new LinkedHashSet<>();
        for (LeafReader leaf : leaves) {
            Rows rows = segments.rows(side, leaf);
            Column column = rows.column(feature, leaf);
            if (column.entries() instanceof Column.Lists lists) {
                rows.live(leaf).stream().map(column.codes()::of).distinct()
                        .forEach(code -> elements.addAll(lists.elementsOf(code)));
            }
        }
        return List.copyOf(elements);
    }

    private List<Shift> shifts(Inquiry was, List<Inquiry> otherwise) throws IOException {
        try {
            List<BitSet> everybody = everybody(was.other());
            List<BitSet> before = suiting(was, search.book(), everybody);
            Map<Set<String>, List<BitSet>> open = new ConcurrentHashMap<>();
            return otherwise.parallelStream().map(is -> {
                Restated restated = Restated.of(was.asking(), is.asking(), was.comparer());
                List<BitSet> concerned = concerned(restated, was.other(),
                        open.computeIfAbsent(restated.facts(),
                                facts -> suiting(was, restated.staying(search.book()), everybody)));
                List<BitSet> after = suiting(is, search.book(), concerned);
                List<BitSet> gained = without(after, before);
                List<BitSet> lost = without(both(before, concerned), after);
                return new Shift(count(gained), count(lost), first(gained, was.other()));
            }).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<BitSet> everybody(Side side) {
        return leaves.stream().map(leaf -> segments.rows(side, leaf).live(leaf)).toList();
    }

    /** The rows of those who suit, among these. */
    private List<BitSet> suiting(Inquiry inquiry, Book<?> book, List<BitSet> among) {
        Suiting suiting = new Suiting(book);
        Sweep sweep = new Sweep(new Plan(book, inquiry, List.of(Interest.values())), suiting);
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            suiting.beginSegment();
            sweep.over(segments.rows(inquiry.other(), leaves.get(leaf)), leaves.get(leaf), among.get(leaf));
        }
        return suiting.segments();
    }

    /** The rows, among these, to which the side is another. */
    private List<BitSet> concerned(Restated restated, Side side, List<BitSet> among) {
        return IntStream.range(0, leaves.size()).mapToObj(leaf -> {
            List<IntPredicate> changes = restated.reading().stream().map(fact -> changes(restated, fact, side, leaf))
                    .toList();
            BitSet concerned = new BitSet();
            among.get(leaf).stream().filter(row -> changes.stream().anyMatch(one -> one.test(row)))
                    .forEach(concerned::set);
            return concerned;
        }).toList();
    }

    /** Whether a fact changes with a row of a segment. */
    private IntPredicate changes(Restated restated, FactSource<Object, Object> fact, Side side, int leaf) {
        Set<String> reads = restated.was().otherReads(fact);
        if (reads.isEmpty()) {
            boolean isOther = restated.changes(fact, side.features().silent());
            return row -> isOther;
        }
        Alone entries = alone.computeIfAbsent(new Place(leaf, side.features().get(reads)),
                place -> new Alone(place.feature(), segments.rows(side, leaves.get(leaf)).column(place.feature(),
                        leaves.get(leaf))));
        BitSet asked = new BitSet();
        BitSet changing = new BitSet();
        return row -> {
            int code = entries.code(row);
            if (!asked.get(code)) {
                asked.set(code);
                changing.set(code, restated.changes(fact, entries.of(code)));
            }
            return changing.get(code);
        };
    }

    private static List<BitSet> both(List<BitSet> these, List<BitSet> those) {
        return IntStream.range(0, these.size()).mapToObj(leaf -> {
            BitSet rows = (BitSet) these.get(leaf).clone();
            rows.and(those.get(leaf));
            return rows;
        }).toList();
    }

    private static List<BitSet> without(List<BitSet> these, List<BitSet> those) {
        return IntStream.range(0, these.size()).mapToObj(leaf -> {
            BitSet rows = (BitSet) these.get(leaf).clone();
            rows.andNot(those.get(leaf));
            return rows;
        }).toList();
    }

    private static int count(List<BitSet> rows) {
        return rows.stream().mapToInt(BitSet::cardinality).sum();
    }

    private List<String> first(List<BitSet> of, Side side) {
        List<String> first = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            Rows rows = segments.rows(side, leaves.get(leaf));
            first.addAll(ids(of.get(leaf).stream().map(rows::id).sorted().limit(search.most()).toArray(), side,
                    leaves.get(leaf)));
        }
        return first.stream().sorted().limit(search.most()).toList();
    }

    private static List<String> ids(int[] places, Side side, LeafReader leaf) {
        try {
            SortedDocValues ids = DocValues.getSorted(leaf, side.idField());
            String[] named = new String[places.length];
            for (int i = 0; i < named.length; i++) {
                named[i] = ids.lookupOrd(places[i]).utf8ToString();
            }
            return Arrays.asList(named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
