package org.duijie.api.form;

import java.util.UUID;

/** Ids for records whose writer does not care. */
public final class FreshId {
    private FreshId() {}

    /** An id that nobody else has, beginning with what it is of: {@code graduate-3f2a9c1d5e}. */
    public static String of(String kind) {
        return kind + "-" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }
}
