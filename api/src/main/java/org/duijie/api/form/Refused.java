package org.duijie.api.form;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

import org.duijie.engine.problem.Refusal;

/** Shows a refused form again, with everything that was typed. */
public final class Refused {
    private Refused() {}

    /**
     * The page of a form for something new.
     *
     * @throws Refusal itself, if the input is not to blame and the form could not help
     */
    public static ModelAndView page(String view, Refusal refusal, Model model) {
        return switch (refusal.kind()) {
            case INVALID -> new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            case STALE, CONFLICT -> new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
            case NOT_FOUND, FORBIDDEN -> throw refusal;
        };
    }

    /**
     * The page of a form that changes something. If somebody else has written in between, it shows where the two differ; sent
     * once more it overwrites, for then its sender has seen both.
     *
     * @param now what stands in the fields for the record as it is now
     * @throws Refusal itself, if the input is not to blame and the form could not help
     */
    public static ModelAndView page(String view, Refusal refusal, Sheet sheet, Typed now, Model model) {
        if (refusal.kind() == Refusal.Kind.STALE) {
            model.addAttribute("sheet", sheet.with(List.of()));
            model.addAttribute("differences", sheet.differences(now));
        }
        return page(view, refusal, model);
    }
}
