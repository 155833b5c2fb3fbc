package org.duijie.api.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.duijie.engine.problem.Refusal;

/** Shows a refusal as a page: what was refused, every violation, and the way back. */
@ControllerAdvice(annotations = PageController.class)
final class RefusalAdvice {

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        var page = new ModelAndView("refusal", status(refusal.kind()));
        page.addObject("kind", refusal.kind());
        page.addObject("violations", refusal.violations());
        page.addObject("back", Backs.before(request));
        return page;
    }

    /** An address nobody can read is no fault of the server, and no matter for its log. */
    @ExceptionHandler(InvalidParameterException.class)
    void unreadable(InvalidParameterException thrown, HttpServletResponse response) throws IOException {
        response.sendError(thrown.getErrorCode());
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT, STALE -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    }
}
