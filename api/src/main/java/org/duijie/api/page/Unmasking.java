package org.duijie.api.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import org.duijie.engine.account.Role;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.audit.AuditTrail;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Shows personal data in full to those who may see it, and keeps a record of who looked. Thread safe. */
@Component
public final class Unmasking {

    private final NameReader names;
    private final AuditTrail trail;

    Unmasking(NameReader names, AuditTrail trail) {
        this.names = names;
        this.trail = trail;
    }

    /** Whether whoever sends the request may see personal data in full, and so search for it. */
    public static boolean allowed(HttpServletRequest request) {
        return request.isUserInRole(Role.STAFF.name());
    }

    /**
     * Names for an answer to a program.
     *
     * @param unmask whether they are asked for in full
     * @param kind of what, for the record
     * @param subject its id, for the record; {@code *} for a list
     * @throws Refusal FORBIDDEN if anybody but staff asks for them in full
     */
    public Names names(boolean unmask, String kind, String subject, HttpServletRequest request) {
        if (unmask) {
            allow(kind, subject, request);
        }
        return names.names(unmask);
    }

    /**
     * Records that whoever sends the request sees personal data in full from now on.
     *
     * @throws Refusal FORBIDDEN for anybody but staff
     */
    void allow(String kind, String subject, HttpServletRequest request) {
        if (!allowed(request)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "unmask", "true",
                    Text.of("只有工作人员可以查看完整的个人信息", "Only staff may see personal data in full"));
        }
        trail.looked(kind, subject, new Actor(request.getRemoteUser()));
    }
}
