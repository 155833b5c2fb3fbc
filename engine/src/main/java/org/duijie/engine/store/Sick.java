package org.duijie.engine.store;

import java.util.List;

import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.text.Text;

/** Ids something is wrong with, as a symptom tells of them. */
final class Sick {
    private static final int TOLD = 5;

    private Sick() {}

    /** A symptom of these ids, or none if there are none. */
    static List<Symptom> of(Symptom.Gravity gravity, String place, List<String> ids, Text what, boolean repaired) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String some = String.join(", ", ids.subList(0, Math.min(TOLD, ids.size()))) + (ids.size() > TOLD ? " …" : "");
        return List.of(new Symptom(gravity, place, Text.of(what.zh() + "：" + ids.size() + " 项（" + some + "）",
                what.en() + ": " + ids.size() + " (" + some + ")"), repaired));
    }
}
