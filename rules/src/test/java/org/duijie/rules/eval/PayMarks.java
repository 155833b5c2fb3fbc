package org.duijie.rules.eval;

import java.util.LinkedHashMap;
import java.util.Map;

import org.duijie.engine.intake.Pay;
import org.duijie.engine.intake.PayText;

/** Marks what was read of a statement of pay. */
final class PayMarks {

    private PayMarks() {}

    static Mark mark(HandSet.Line line) {
        Pay read = PayText.read(line.text());

        Map<String, Tally> kinds = new LinkedHashMap<>();
        kinds.put("from", EducationMarks.value(line.cell(0), read.fromYuanPerMonth()));
        kinds.put("to", EducationMarks.value(line.cell(1), read.toYuanPerMonth()));
        kinds.put("basis", EducationMarks.value(line.cell(2), basis(read)));
        return new Mark(kinds, read.fromYuanPerMonth() + ".." + read.toYuanPerMonth() + " " + basis(read) + " "
                + read.sureness());
    }

    private static String basis(Pay read) {
        if (read.fromYuanPerMonth() != null || read.toYuanPerMonth() != null) {
            return read.basis().name();
        }
        return read.negotiable() ? "NEGOTIABLE" : "NONE";
    }
}
