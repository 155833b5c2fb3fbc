package org.duijie.api.session;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;

/** The data behind the picture of a run, for the script that draws it. Names no person. */
@PageController
final class PicturePages {
    private final Workbench workbench;
    private final MessageSource messages;

    PicturePages(Workbench workbench, MessageSource messages) {
        this.workbench = workbench;
        this.messages = messages;
    }

    @GetMapping("/sessions/{id}/runs/{run}/picture")
    @ResponseBody
    Picture picture(@PathVariable String id, @PathVariable String run, Names names) {
        Bench bench = workbench.open(id, run);
        return Picture.of(workbench.see(bench, names),
                messages.getMessage("picture.other", null, LocaleContextHolder.getLocale()));
    }
}
