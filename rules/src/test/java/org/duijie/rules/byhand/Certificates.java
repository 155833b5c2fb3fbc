package org.duijie.rules.byhand;

import java.util.List;

import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;

/** Certificates asked for against those held, by names already brought to one spelling. */
final class Certificates {
    private static final Found ALL = Found.satisfied("证书-1", 8, 0);
    private static final Found SOME = Found.partial("证书-2", 4, 0);
    private static final Found NONE = Found.unmet("证书-3", -4, 0);
    private static final Found NONE_ASKED = Found.satisfied("证书-4", 2, 0);
    private static final Found UNKNOWN = Found.unknown("证书-5");

    private Certificates() {}

    static Found fit(PositionTerms position, GraduateProfile graduate) {
        List<String> asked = position.certificates();
        List<String> held = graduate.certificates();
        if (asked != null && asked.isEmpty()) {
            return NONE_ASKED;
        }
        if (asked == null || held == null) {
            return UNKNOWN;
        }
        int found = 0;
        for (String one : asked) {
            if (held.contains(one)) {
                found++;
            }
        }
        if (found == 0) {
            return NONE;
        }
        return found == asked.size() ? ALL : SOME;
    }
}
