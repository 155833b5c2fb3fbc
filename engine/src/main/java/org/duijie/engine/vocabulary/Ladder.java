package org.duijie.engine.vocabulary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.duijie.engine.text.Text;

/** The names of a vocabulary short enough to be an enum: its labels, and the words of tables that mean a rung. */
final class Ladder<E extends Enum<E>> {

    private final Text kind;
    private final List<String> labels;
    private final Map<String, E> byName = new HashMap<>();

    /** @param tables resources with the columns word, constant and source */
    Ladder(Text kind, Class<E> type, Function<E, Text> label, String... tables) {
        this.kind = kind;
        var rungs = List.of(type.getEnumConstants());
        this.labels = rungs.stream().map(rung -> label.apply(rung).zh()).toList();
        for (var rung : rungs) {
            byName.put(label.apply(rung).zh(), rung);
        }
        Arrays.stream(tables).map(Table::read).forEach(table -> enter(table, type));
    }

    private void enter(Table table, Class<E> type) {
        for (var row : table.rows(3, 3)) {
            if (byName.put(Similarity.fold(row[0]), Enum.valueOf(type, row[1])) != null) {
                throw new IllegalStateException(table.name() + ": " + row[0] + " occurs twice");
            }
        }
    }

    Optional<E> find(String name) {
        return Optional.ofNullable(byName.get(Similarity.fold(name)));
    }

    E get(String name) {
        return find(name).orElseThrow(() -> {
            var similarity = new Similarity(name);
            return new UnknownTermException(kind, name, similarity.best(labels, 1, similarity::to), labels);
        });
    }
}
