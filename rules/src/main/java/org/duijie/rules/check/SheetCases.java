package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.CaseSet;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.CaseWords;
import org.duijie.rules.book.Condition;
import org.duijie.rules.book.Input;
import org.duijie.rules.book.Points;
import org.duijie.rules.book.Row;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Scale;
import org.duijie.rules.book.Sheet;

/**
 * The cases of one criterion, and which of them each row admits: a set of bits for each row, put together from one set for
 * each place of each column, so that no case is ever looked at by itself. Rows of all days are in it. Immutable.
 */
final class SheetCases {
    private static final int NAMED = 3;

    private final Sheet sheet;
    private final List<Axis> axes;
    private final int count;
    private final List<BitSet> admitted;

    SheetCases(RuleBook<?> book, Sheet sheet) {
        this.sheet = sheet;
        this.axes = book.axes(sheet);
        this.count = Axis.cases(axes);
        List<List<Place>> columns = sheet.columns().stream().map(this::places).toList();
        this.admitted = sheet.rows().stream().map(row -> admitted(row, columns)).toList();
    }

    /** A value of a column, and the cases that have it. */
    private record Place(int value, BitSet cases) {}

    Sheet sheet() {
        return sheet;
    }

    List<Row> rows() {
        return sheet.rows();
    }

    /** Number of cases. */
    int count() {
        return count;
    }

    /** The cases that the row at that place of the sheet admits; not to be changed. */
    BitSet of(int row) {
        return admitted.get(row);
    }

    /** That day, and each later one from which on other rows count. */
    NavigableSet<LocalDate> days(LocalDate from) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(from));
        for (Row row : rows()) {
            Stream.ofNullable(row.words().validFrom()).forEach(days::add);
            Stream.ofNullable(row.words().validTo()).map(last -> last.plusDays(1)).forEach(days::add);
        }
        return days.tailSet(from, true);
    }

    /** A few of these cases, as people say them. */
    List<Text> words(BitSet cases) {
        return cases.stream().limit(NAMED).mapToObj(index -> CaseWords.of(sheet, axes, index)).toList();
    }

    /** These cases, for whoever looks for pairs. */
    CaseSet set(BitSet cases) {
        return new CaseSet(axes, cases.stream().boxed().toList());
    }

    /** Points in that case. */
    int points(Points points, int index) {
        return switch (points) {
            case Points.Fixed fixed -> fixed.points();
            case Points.Counted counted -> {
                int axis = axes.stream().map(Axis::reads).toList().indexOf(counted.counted().name());
                yield counted.each() * axes.get(axis).representative(Axis.places(axes, index)[axis]);
            }
        };
    }

    /** The row at that place of the sheet. */
    Remark.Spot spot(int row) {
        Row at = rows().get(row);
        return new Remark.Spot(sheet.file(), at.words().id(), at.line(), null);
    }

    private BitSet admitted(Row row, List<List<Place>> columns) {
        BitSet all = new BitSet();
        all.set(0, count);
        for (int c = 0; c < columns.size(); c++) {
            Condition condition = row.cells().get(c).condition();
            Scale scale = sheet.columns().get(c).scale();
            BitSet ofColumn = new BitSet();
            columns.get(c).stream().filter(place -> condition.admits(place.value(), scale))
                    .forEach(place -> ofColumn.or(place.cases()));
            all.and(ofColumn);
        }
        return all;
    }

    private List<Place> places(Input column) {
        return switch (column) {
            case Input.OfFact fact -> ofAxis(fact.name());
            case Input.OfVerdict verdict -> ofAxis(verdict.name());
            case Input.OfCount counted -> {
                List<BitSet> cases = split(counted.most() + 1, places -> (int) IntStream.of(places)
                        .filter(place -> place == counted.verdict().ordinal()).count());
                yield IntStream.rangeClosed(0, counted.most()).mapToObj(n -> new Place(n, cases.get(n))).toList();
            }
        };
    }

    private List<Place> ofAxis(String name) {
        int place = axes.stream().map(Axis::reads).toList().indexOf(name);
        Axis axis = axes.get(place);
        List<BitSet> cases = split(axis.size(), places -> places[place]);
        return IntStream.range(0, axis.size()).mapToObj(p -> new Place(axis.representative(p), cases.get(p))).toList();
    }

    /** The cases by a number that each has. */
    private List<BitSet> split(int numbers, ToIntFunction<int[]> number) {
        List<BitSet> split = Stream.generate(BitSet::new).limit(numbers).toList();
        for (int index = 0; index < count; index++) {
            split.get(number.applyAsInt(Axis.places(axes, index))).set(index);
        }
        return split;
    }
}
