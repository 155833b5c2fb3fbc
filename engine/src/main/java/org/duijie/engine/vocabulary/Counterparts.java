package org.duijie.engine.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which terms of the undergraduate catalogue correspond to those of the others. */
final class Counterparts {

    static final String RESOURCE = "major-counterparts.tsv";

    private final Map<Major, List<Major>> byMajor = new HashMap<>();

    private Counterparts() {
        for (var row : Table.read(RESOURCE).rows(2, 2)) {
            byMajor.put(Major.of(row[0]), Table.several(row[1]).stream().map(Major::of).toList());
        }
    }

    /** The table is read when it is first asked for. */
    private static final class Loaded {
        static final Counterparts ALL = new Counterparts();
    }

    /** Those of the major itself or of the next broader term that has some. */
    static List<Major> of(Major major) {
        var own = Loaded.ALL.byMajor.get(major);
        return own != null ? own : major.findParent().map(Counterparts::of).orElse(List.of());
    }
}
