package org.duijie.rules.book;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duijie.engine.match.Axis;
import org.duijie.engine.text.Text;

/** Tells people which case of a table is meant. */
public final class CaseWords {
    private CaseWords() {}

    /** Such as "学历=低一级，学位=缺数据". */
    public static Text of(Sheet sheet, List<Axis> axes, int index) {
        int[] places = Axis.places(axes, index);
        List<Text> words = IntStream.range(0, places.length)
                .mapToObj(a -> word(sheet.reads().get(a), axes.get(a), places[a])).toList();
        return Text.of(words.stream().map(Text::zh).collect(Collectors.joining("，")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Text word(Input input, Axis axis, int place) {
        Text value = value(input, axis, place);
        return Text.of(input.label().zh() + "=" + value.zh(), input.label().en() + "=" + value.en());
    }

    private static Text value(Input input, Axis axis, int place) {
        return switch (axis) {
            case Axis.Values v -> label(input, place);
            case Axis.VerdictOf v -> label(input, place);
            case Axis.Bands b -> place == b.cuts().size() + 1
                    ? Text.of("缺数据", "unknown")
                    : Text.same(band(b, place));
        };
    }

    private static Text label(Input input, int place) {
        return switch (input.scale()) {
            case Scale.Labels l -> l.labels().get(place);
            case Scale.Numbers n -> Text.same(Integer.toString(place));
        };
    }

    private static String band(Axis.Bands bands, int place) {
        int from = bands.representative(place);
        if (place == bands.cuts().size()) {
            return ">=" + from;
        }
        int to = bands.cuts().get(place) - 1;
        return from == to ? Integer.toString(from) : from + ".." + to;
    }
}
