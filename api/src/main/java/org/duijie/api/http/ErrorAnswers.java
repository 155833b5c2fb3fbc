package org.duijie.api.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what ended in an error outside every controller: as a problem under {@code /api/}, else as a page. */
@Controller
class ErrorAnswers extends AbstractErrorController {

    private final ApiExceptions exceptions;

    ErrorAnswers(ErrorAttributes attributes, List<ErrorViewResolver> pages, ApiExceptions exceptions) {
        super(attributes, pages);
        this.exceptions = exceptions;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = getStatus(request);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && ApiExceptions.isApi(path)) {
            exceptions.write(request, response, Problems.of(status), null);
            return null;
        }
        response.setStatus(status.value());
        Map<String, Object> model = Map.of("status", status.value());
        ModelAndView page = resolveErrorView(request, response, status, model);
        return page == null ? new ModelAndView("error", model) : page;
    }
}
