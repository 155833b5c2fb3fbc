package org.duijie.engine.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duijie.engine.intake.MajorRequirement;
import org.duijie.engine.intake.MajorText;
import org.duijie.engine.vocabulary.Vocabulary;

/** What cells are read with. Lists repeat themselves, so what a text says is remembered. Not thread safe. */
final class Knowledge {
    private static final int REMEMBERED = 10_000;
    private static final int HINTS = 3;

    private final Owners owners;
    private final MajorText majors;
    private final Map<String, MajorRequirement> known = new HashMap<>();
    private final Map<String, List<String>> near = new HashMap<>();

    Knowledge(Owners owners, MajorText majors) {
        this.owners = owners;
        this.majors = majors;
    }

    /** The organisations there are. */
    Owners owners() {
        return owners;
    }

    /** What a text says of majors. */
    MajorRequirement majors(String text) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, majors::read);
    }

    /** The terms most like these words as they are shown, best first. */
    List<String> nearest(Vocabulary<?> vocabulary, String words) {
        if (near.size() >= REMEMBERED) {
            near.clear();
        }
        return near.computeIfAbsent(vocabulary.kind().en() + "\u0001" + words,
                key -> vocabulary.nearest(words, HINTS).stream().map(TermCells::shown).toList());
    }
}
