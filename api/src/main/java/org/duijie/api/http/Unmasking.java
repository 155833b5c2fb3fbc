package org.duijie.api.http;

import jakarta.servlet.http.HttpServletRequest;

import org.duijie.engine.account.Role;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Who may see personal data in full. */
public final class Unmasking {

    private Unmasking() {}

    /**
     * Refuses {@code unmask=true} from anybody but staff.
     *
     * @throws Refusal FORBIDDEN
     */
    public static void check(boolean unmask, HttpServletRequest request) {
        if (unmask && !request.isUserInRole(Role.STAFF.name())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "unmask", "true",
                    Text.of("只有工作人员可以查看完整的个人信息", "Only staff may see personal data in full"));
        }
    }
}
