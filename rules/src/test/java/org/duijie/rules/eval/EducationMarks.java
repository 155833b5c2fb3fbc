package org.duijie.rules.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.EducationRequirement;
import org.duijie.engine.intake.EducationText;

/** Marks what was read of a requirement of education. */
final class EducationMarks {

    private EducationMarks() {}

    static Mark mark(HandSet.Line line) {
        EducationRequirement read = EducationText.read(line.text());

        Map<String, Tally> kinds = new LinkedHashMap<>();
        kinds.put("least", value(line.cell(0), read.least()));
        kinds.put("most", value(line.cell(1), read.most()));
        kinds.put("degree", value(line.cell(2), read.degree()));
        return new Mark(kinds, read.least() + ".." + read.most() + " degree " + read.degree() + " " + read.sureness());
    }

    /** A wrong value is both missed and too much. */
    static Tally value(String expected, @Nullable Object given) {
        String said = Objects.toString(given, "");
        if (expected.equals(said)) {
            return Tally.of(!expected.isEmpty(), !expected.isEmpty());
        }
        return new Tally(0, expected.isEmpty() ? 0 : 1, said.isEmpty() ? 0 : 1);
    }
}
