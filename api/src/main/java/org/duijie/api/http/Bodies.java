package org.duijie.api.http;

import java.util.List;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Refusals that several endpoints share. */
public final class Bodies {

    private Bodies() {}

    /** Refuses a body whose id is not the one it is sent to. */
    public static void checkId(String path, String body) {
        if (!path.equals(body)) {
            throw Refusal.of(Refusal.Kind.INVALID, "id", body,
                    Text.of("与地址中的编号不同", "differs from the id in the address"));
        }
    }

    /** The refusal of a kind that there is not. */
    public static Refusal unknownKind(String kind, List<String> legal) {
        String kinds = String.join(", ", legal);
        return Refusal.of(Refusal.Kind.INVALID, "kind", kind, Text.of("可填：" + kinds, "must be one of: " + kinds));
    }
}
