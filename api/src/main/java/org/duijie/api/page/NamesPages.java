package org.duijie.api.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.engine.account.Role;

/** Lets staff see names of persons in full, for as long as they are signed in. */
@PageController
final class NamesPages {
    private static final String SHOWN = "duijie.names";

    private final Unmasking unmasking;

    NamesPages(Unmasking unmasking) {
        this.unmasking = unmasking;
    }

    /** Whether this reader has asked for names in full and may see them. */
    static boolean shown(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(SHOWN))
                && request.isUserInRole(Role.STAFF.name());
    }

    @PostMapping("/names")
    String show(HttpServletRequest request, @RequestParam boolean shown,
            @RequestParam(defaultValue = "/") String back) {
        if (shown) {
            unmasking.allow("names", "*", request);
        }
        request.getSession().setAttribute(SHOWN, shown);
        return "redirect:" + Backs.within(back);
    }
}
