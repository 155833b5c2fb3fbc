package org.duijie.engine.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.duijie.engine.text.Text;

/** The names of a vocabulary short enough to be an enum. */
final class Ladder<E extends Enum<E>> {

    private final Text kind;
    private final List<String> labels;
    private final Map<String, E> byName = new HashMap<>();

    Ladder(Text kind, E[] rungs, Function<E, Text> label, Map<String, E> aliases) {
        this.kind = kind;
        this.labels = List.of(rungs).stream().map(rung -> label.apply(rung).zh()).toList();
        for (var rung : rungs) {
            byName.put(label.apply(rung).zh(), rung);
        }
        byName.putAll(aliases);
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
