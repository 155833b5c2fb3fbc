package org.duijie.engine.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names of majors beside those of the catalogues. One name may stand for several terms. */
final class MajorNames {

    static final String RESOURCE = "major-names.tsv";

    private final Map<String, List<Naming>> byName = new HashMap<>();

    private MajorNames() {
        for (var row : Table.read(RESOURCE).rows(4, 4)) {
            var kind = Naming.Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
            var namings = byName.computeIfAbsent(Similarity.fold(row[0]), name -> new ArrayList<>(1));
            Table.several(row[2]).forEach(code -> namings.add(new Naming(Major.of(code), kind, row[3])));
        }
        byName.replaceAll((name, namings) -> List.copyOf(namings));
    }

    /** The table is read when it is first asked for. */
    private static final class Loaded {
        static final MajorNames ALL = new MajorNames();
    }

    /** Every name of the table, in no order that means anything. */
    static Set<String> words() {
        return Loaded.ALL.byName.keySet();
    }

    static List<Naming> of(String words) {
        var standard = Major.all().standard();
        return Stream.concat(
                Major.allNamed(words).stream().map(major -> new Naming(major, Naming.Kind.NAME, standard)),
                Loaded.ALL.byName.getOrDefault(Similarity.fold(words), List.of()).stream()).toList();
    }
}
