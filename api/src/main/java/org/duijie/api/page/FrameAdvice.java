package org.duijie.api.page;

import java.security.Principal;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.duijie.engine.account.Role;
import org.duijie.engine.demo.DemoStore;

/** Gives every page its frame and the names it may show. */
@ControllerAdvice(annotations = PageController.class)
final class FrameAdvice {
    private final DemoStore demo;
    private final NameReader reader;
    private final Clock clock;

    FrameAdvice(DemoStore demo, NameReader reader, Clock clock) {
        this.demo = demo;
        this.reader = reader;
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, @Nullable Principal principal) {
        String query = request.getQueryString();
        return new Frame(principal == null ? "" : principal.getName(), may(request, Role.ADMIN),
                may(request, Role.ADMIN) || may(request, Role.APPROVER), may(request, Role.APPROVER),
                may(request, Role.STAFF), demo.present(),
                NamesPages.shown(request),
                request.getRequestURI() + (query == null ? "" : "?" + query), clock.getZone());
    }

    @ModelAttribute
    Names names(HttpServletRequest request) {
        return reader.names(NamesPages.shown(request));
    }

    private static boolean may(HttpServletRequest request, Role role) {
        return request.isUserInRole(role.name());
    }
}
